/** Defuddle, as its own documentation calls it. */
import Defuddle from 'defuddle';

/** Length of the article's markup, so that the work cannot be left out. */
export function parse(document: Document): number {
  return new Defuddle(document, { url: location.href }).parse().content.length;
}
