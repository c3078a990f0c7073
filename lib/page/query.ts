import { unbound } from './unbound';

const ownQuery = unbound(() => Document.prototype, 'querySelectorAll') as (
  document: Document,
  selector: string,
) => NodeListOf<Element>;

/** All elements that a selector takes, also where the page shadows the method. */
export function queryAll(document: Document, selector: string): NodeListOf<Element> {
  const shadowed = typeof Reflect.get(document, 'querySelectorAll') !== 'function';
  return shadowed ? ownQuery(document, selector) : document.querySelectorAll(selector);
}
