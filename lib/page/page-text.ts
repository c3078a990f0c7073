/**
 * All the text of a page, in the cheapest way there is: a range makes no element known to scripts,
 * and a fresh page pays more for the first element that is than for all its text.
 */

/** In a text so short, what scripts add costs less than leaving it out. */
const SHORT = 60_000;
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
/** More are not needed to tell one text from another. */
const MOST = 24;

/** The page's text; of short ones that of scripts too, and what a gate finds there is read in vain. */
export function pageText(document: Document): string {
  const range = new Range();
  range.selectNodeContents(document);
  const text = range.toString();
  return text.length < SHORT || isShadowed(document, 'querySelectorAll')
    ? text
    : shownText(document, range);
}

/** The text in `all` between scripts and styles. */
function shownText(document: Document, all: Range): string {
  const between = all.cloneRange();
  let text = '';
  for (const script of document.querySelectorAll('script,style,noscript')) {
    between.setEndBefore(script);
    text += `${between.toString()} `;
    between.setStartAfter(script);
  }
  between.setEnd(all.endContainer, all.endOffset);
  return text + between.toString();
}

/** `<img name="title">` takes the place of `document.title`; of a method, what is no function. */
function isShadowed(document: Document, method: string): boolean {
  return typeof Reflect.get(document, method) !== 'function';
}

/** The first rows of prose in a text. */
export function sampleProse(text: string, most = MOST): string[] {
  const sample: string[] = [];
  for (const [row] of text.matchAll(PROSE)) if (sample.push(row) === most) break;
  return sample;
}

/** Whether a page with this text has more than the frame that its article comes into. */
export function hasProse(document: Document, text: string): boolean {
  const counted =
    !isShadowed(document, 'getElementsByTagName') &&
    document.getElementsByTagName('p').length >= PARAGRAPHS;
  return counted || sampleProse(text, ENOUGH).length === ENOUGH;
}

/** Whether enough of a sample was not in the one before. */
export function hasChanged(sample: readonly string[], before: readonly string[]): boolean {
  return sample.filter((row) => !before.includes(row)).length >= ENOUGH;
}
