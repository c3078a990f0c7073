/** Mozilla's Readability, as its own documentation calls it. It changes the document: give it a clone. */
import { Readability } from '@mozilla/readability';

/** Length of the article's text, so that the work cannot be left out. */
export function parse(clone: Document): number {
  return new Readability(clone).parse()?.textContent?.length ?? 0;
}
