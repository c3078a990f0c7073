/**
 * The DOM, read in a way that a page cannot bend. Names in a page's markup shadow the properties of
 * `document` and of forms (`<img name="body">`, `<input name="firstChild">`), also in the world
 * that extensions see; what the prototypes hold stays what it is.
 */

type Read<Self, Value> = (self: Self) => Value;
type Call<Self, Value> = (self: Self, ...rest: unknown[]) => Value;

/** What stands under `name` on `owner` or the prototypes behind it, to be called on any object. */
function unbound(owner: object, name: string): Call<object, unknown> {
  for (let from: object | null = owner; from; from = Reflect.getPrototypeOf(from)) {
    const property = Object.getOwnPropertyDescriptor(from, name) ?? {};
    const found: unknown = Reflect.get(property, 'get') ?? Reflect.get(property, 'value');
    if (typeof found !== 'function') continue;
    return (self, ...rest) => {
      const answer: unknown = Reflect.apply(found, self, rest);
      return answer;
    };
  }
  throw new TypeError(name);
}

// The casts say what the DOM's own accessors answer, whatever the page: the standard has it so.
export const firstChildOf = unbound(Node.prototype, 'firstChild') as Read<Node, Node | null>;
export const nextSiblingOf = unbound(Node.prototype, 'nextSibling') as Read<Node, Node | null>;
export const parentOf = unbound(Node.prototype, 'parentNode') as Read<Node, Node | null>;
/** All text below a node, that of scripts and styles too. */
export const textOf = unbound(Node.prototype, 'textContent') as Read<Node, string | null>;
/** `div`: in lower case in HTML. */
export const nameOf = unbound(Element.prototype, 'localName') as Read<Element, string>;
export const attributeOf = unbound(Element.prototype, 'getAttribute') as Call<
  Element,
  string | null
>;
/** What stands in the tab. */
export const titleOf = unbound(Document.prototype, 'title') as Read<Document, string>;
/** Null in XML; a frame set where the page is one. */
export const bodyOf = unbound(Document.prototype, 'body') as Read<Document, Element | null>;
export const queryAll = unbound(Document.prototype, 'querySelectorAll') as Call<
  Document,
  NodeListOf<Element>
>;
/** Whether style sheets show it. Takes up no layout. */
export const isVisible = unbound(Element.prototype, 'checkVisibility') as Call<Element, boolean>;
export const walkerOf = unbound(Document.prototype, 'createTreeWalker') as Call<
  Document,
  TreeWalker
>;
