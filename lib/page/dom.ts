/**
 * The DOM, read in a way that a page cannot bend. Names in a page's markup shadow the properties of
 * `document` and of forms (`<img name="body">`, `<input name="firstChild">`), also in the world
 * that extensions see; what the prototypes hold stays what it is. It is looked up at first use:
 * every interface that is touched costs a fresh page some tenth of a millisecond.
 */

type Read<Self, Value> = (self: Self) => Value;
type Call<Self, Value> = (self: Self, ...rest: unknown[]) => Value;

/** What stands under `name` on the object or the prototypes behind it. */
function find(owner: object, name: string): () => unknown {
  for (let from: object | null = owner; from; from = Reflect.getPrototypeOf(from)) {
    const property = Object.getOwnPropertyDescriptor(from, name) ?? {};
    const found: unknown = Reflect.get(property, 'get') ?? Reflect.get(property, 'value');
    if (typeof found === 'function') return found as () => unknown;
  }
  throw new TypeError(name);
}

function unbound(owner: () => object, name: string): Call<object, unknown> {
  let found: (() => unknown) | undefined;
  return (self, ...rest) => {
    found ??= find(owner(), name);
    const answer: unknown = Reflect.apply(found, self, rest);
    return answer;
  };
}

const ofNode = () => Node.prototype;
const ofElement = () => Element.prototype;
const ofDocument = () => Document.prototype;

// The casts say what the DOM's own accessors answer, whatever the page: the standard has it so.
export const firstChildOf = unbound(ofNode, 'firstChild') as Read<Node, Node | null>;
export const nextSiblingOf = unbound(ofNode, 'nextSibling') as Read<Node, Node | null>;
export const parentOf = unbound(ofNode, 'parentNode') as Read<Node, Node | null>;
/** All text below a node, that of scripts and styles too. */
export const textOf = unbound(ofNode, 'textContent') as Read<Node, string | null>;
/** `div`: in lower case in HTML. */
export const nameOf = unbound(ofElement, 'localName') as Read<Element, string>;
export const attributeOf = unbound(ofElement, 'getAttribute') as Call<Element, string | null>;
/** Whether style sheets show it. Takes up no layout. */
export const isVisible = unbound(ofElement, 'checkVisibility') as Call<Element, boolean>;

const ownTitle = unbound(ofDocument, 'title') as Read<Document, string>;
const ownBody = unbound(ofDocument, 'body') as Read<Document, Element | null>;
const ownQuery = unbound(ofDocument, 'querySelectorAll') as Call<Document, NodeListOf<Element>>;

/** What stands in the tab. */
export function titleOf(document: Document): string {
  const shown: unknown = document.title;
  return typeof shown === 'string' ? shown : ownTitle(document);
}

/** The body; null in XML. */
export function bodyOf(document: Document): Element | null {
  const { body } = document;
  return Reflect.get(body, 'localName') === 'body' ? body : ownBody(document);
}

/** All elements that a selector takes. */
export function queryAll(document: Document, selector: string): NodeListOf<Element> {
  const shadowed = typeof Reflect.get(document, 'querySelectorAll') !== 'function';
  return shadowed ? ownQuery(document, selector) : document.querySelectorAll(selector);
}
