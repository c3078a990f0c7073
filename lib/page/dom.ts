/**
 * The DOM, read in a way that a page cannot bend (see unbound.ts).
 */
import { unbound } from './unbound';

type Read<Self, Value> = (self: Self) => Value;

const ofNode = () => Node.prototype;
const ofElement = () => Element.prototype;
const ofDocument = () => Document.prototype;

// The casts say what the DOM's own accessors answer, whatever the page: the standard has it so.
export const firstChildOf = unbound(ofNode, 'firstChild') as Read<Node, Node | null>;
export const nextSiblingOf = unbound(ofNode, 'nextSibling') as Read<Node, Node | null>;
export const parentOf = unbound(ofNode, 'parentNode') as Read<Node, Node | null>;
/** `div`: in lower case in HTML. */
export const nameOf = unbound(ofElement, 'localName') as Read<Element, string>;
export const attributeOf = unbound(ofElement, 'getAttribute') as (
  element: Element,
  name: string,
) => string | null;
const classOf = unbound(ofElement, 'className') as Read<Element, string>;
const idOf = unbound(ofElement, 'id') as Read<Element, string>;

/** What the element is called in style sheets: its class and id. */
export function styleNamesOf(element: Element): string {
  return `${classOf(element)} ${idOf(element)}`;
}

/** Whether style sheets show it. Takes up no layout. */
export const isVisible = unbound(ofElement, 'checkVisibility') as (
  element: Element,
  options: CheckVisibilityOptions,
) => boolean;

/** What stands in the tab. */
export const titleOf = unbound(ofDocument, 'title') as Read<Document, string>;
/** The body; null in XML, a frame set where the page is one. */
export const bodyOf = unbound(ofDocument, 'body') as Read<Document, Element | null>;
