/**
 * The DOM, read in a way that a page cannot bend (see unbound.ts).
 */
import { unbound, unboundGetter } from './unbound';

type Read<Self, Value> = (self: Self) => Value;

const ofNode = () => Node.prototype;
const ofElement = () => Element.prototype;
const ofDocument = () => Document.prototype;

// The casts say what the DOM's own accessors answer, whatever the page: the standard has it so.
export const firstChildOf = unboundGetter(ofNode, 'firstChild') as Read<Node, Node | null>;
export const nextSiblingOf = unboundGetter(ofNode, 'nextSibling') as Read<Node, Node | null>;
export const typeOf = unboundGetter(ofNode, 'nodeType') as Read<Node, number>;
export const parentOf = unboundGetter(ofNode, 'parentNode') as Read<Node, Node | null>;
/** Of a text. */
export const dataOf = unboundGetter(() => CharacterData.prototype, 'data') as Read<Node, string>;
/** `div`: in lower case in HTML. */
export const nameOf = unboundGetter(ofElement, 'localName') as Read<Element, string>;
export const attributeOf = unbound(ofElement, 'getAttribute') as (
  element: Element,
  name: string,
) => string | null;
const classOf = unboundGetter(ofElement, 'className') as Read<Element, string>;
const idOf = unboundGetter(ofElement, 'id') as Read<Element, string>;

/** What the element is called in style sheets: its class and id. */
export function styleNamesOf(element: Element): string {
  return `${classOf(element)} ${idOf(element)}`;
}

/** Whether style sheets show it. Takes up no layout. */
export const isVisible = unbound(ofElement, 'checkVisibility') as (
  element: Element,
  options: CheckVisibilityOptions,
) => boolean;

export const treeWalker = unbound(ofDocument, 'createTreeWalker') as (
  document: Document,
  root: Node,
  show: number,
) => TreeWalker;

/** What stands in the tab. */
export const titleOf = unboundGetter(ofDocument, 'title') as Read<Document, string>;
/** The body; null in XML, a frame set where the page is one. */
export const bodyOf = unboundGetter(ofDocument, 'body') as Read<Document, Element | null>;
