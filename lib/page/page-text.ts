/**
 * All the text of a page, in the cheapest way there is: as ranges, for a loop over nodes starts
 * slowly in a fresh page, and most pages are looked at but once. There each kind of element that is
 * touched costs some tenth of a millisecond, and each compiled expression too.
 */
import type { Steps } from './steps';

/** So many `<p>`, and a page has its text. */
const PARAGRAPHS = 10;
/**
 * Words in a row, as only prose has them; languages without spaces have long rows of letters. It
 * begins at a word's beginning only: begun at each letter of encoded data, a run of thousands of
 * them, it would take the square of its length, and Firefox ends so long a search with an error.
 */
const PROSE = /(?:^|\s)(?:[^\s{}<>;="]+ ){12}|[\u3041-\u9fff\uff01-\uff5e]{40}/g;
/** So many rows, and it has it too. */
const ENOUGH = 5;
/** No frame of a page has so much text of its own. */
const MUCH = 50_000;
/** More are not needed to tell one text from another. */
const MOST = 24;
/**
 * What scripts hold is told from the text where they are so many, or some on a page of so many bytes
 * or characters: it costs a fresh page 0.3 ms, and taking them along 2 ms where they are a megabyte.
 */
const MANY_SCRIPTS = 30;
const SOME_SCRIPTS = 10;
const MUCH_HTML = 100_000;
const LITTLE = 200_000;

/** So many elements at a time. */
const MANY = 5_000;
/** Lists to choose from, which may hold the names of all countries. */
export const CHOICES = 'select';
const LEFT_OUT = 'script,style,noscript,select';
const IS_LEFT_OUT = /^(?:script|style|noscript|select)$/;

/**
 * The text of a page that is not large, with that of its few scripts; null for others, and where names
 * mislead. A page that shows few paragraphs may hold as data what it does not show yet.
 */
export function quickText(document: Document): string | null {
  if (!(count(document, '*') <= MANY)) return null;
  const scripts = count(document, 'script');
  if (scripts > 0 && count(document, 'p') < PARAGRAPHS) return null;
  if (scripts > MANY_SCRIPTS) return null;
  if (scripts > SOME_SCRIPTS) {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (page && page.decodedBodySize > MUCH_HTML) return null;
  }
  const all = new Range();
  all.selectNodeContents(document);
  const text = all.toString();
  return scripts > 0 && text.length > LITTLE ? null : text;
}

/** How many elements of a name there are; NaN where `<img name>` takes the method's place. */
export function count(document: Document, name: string): number {
  const elements: unknown = Reflect.get(document, 'getElementsByTagName');
  if (typeof elements !== 'function') return NaN;
  return document.getElementsByTagName(name).length;
}

/**
 * The page's text between what is left out: scripts, styles and lists to choose from, which on some
 * pages are twenty times the text, or others. From a large page, without all of them, in several steps.
 */
export function* pageText(document: Document, leftOut = LEFT_OUT): Steps<string> {
  const all = new Range();
  all.selectNodeContents(document);
  const select: unknown = Reflect.get(document, 'querySelectorAll');
  if (typeof select !== 'function') return all.toString();
  const between = all.cloneRange();
  let text = '';
  let passed = 0;
  const isLarge = count(document, '*') > MANY;
  for (const element of document.querySelectorAll(isLarge ? '*' : leftOut)) {
    const isLeftOut = !isLarge || IS_LEFT_OUT.test(element.localName);
    if (!isLeftOut && ++passed % MANY > 0) continue;
    between.setEndBefore(element);
    text += between.toString();
    if (isLeftOut) {
      text += ' ';
      between.setStartAfter(element);
    } else {
      between.setStartBefore(element);
      yield;
    }
  }
  between.setEnd(all.endContainer, all.endOffset);
  return text + between.toString();
}

/** The first rows of prose in a text. */
export function sampleProse(text: string, most = MOST): string[] {
  const sample: string[] = [];
  PROSE.lastIndex = 0;
  while (sample.length < most) {
    const [row] = PROSE.exec(text) ?? [];
    if (row === undefined) break;
    sample.push(row);
  }
  return sample;
}

/**
 * Whether a page has its text and not only the frame that its article comes into: by its paragraphs,
 * or by prose, whatever its paragraphs are made of.
 */
export function hasText(document: Document, text: string): boolean {
  return (
    text.length > MUCH ||
    count(document, 'p') >= PARAGRAPHS ||
    sampleProse(text, ENOUGH).length === ENOUGH
  );
}

/** Whether enough of a sample was not in the text before. */
export function hasChanged(sample: readonly string[], before: string): boolean {
  return sample.filter((row) => !before.includes(row)).length >= ENOUGH;
}
