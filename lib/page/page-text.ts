/**
 * All the text of a page, in the cheapest way there is: a range makes no element known to scripts,
 * and a fresh page pays more for the first element that is than for all its text.
 */

/** Words in a row, as only prose has them; languages without spaces have long rows of letters. */
const PROSE = /(?:[^\s{}<>;="]+ ){12}|[\u3041-\u9fff\uff01-\uff5e]{60}/g;
/** So many rows, and a page has its text. */
const ENOUGH = 5;
/** More are not needed to tell one text from another. */
const MOST = 60;
/** Of a row, so much tells it from others. Strings so short hold on to no other. */
const BEGINNING = 12;

/** The text of every node, that of scripts too: what a gate finds there costs one reading. */
export function pageText(document: Document): string {
  const range = new Range();
  range.selectNodeContents(document);
  return range.toString();
}

/** The beginnings of the first rows of prose in a text. */
export function sampleProse(text: string): string[] {
  const sample: string[] = [];
  for (const [row] of text.matchAll(PROSE)) {
    if (sample.push(row.slice(0, BEGINNING)) === MOST) break;
  }
  return sample;
}

/** Whether a page with this sample has its text: enough of it was not in the sample before. */
export function hasArrived(sample: readonly string[], before: readonly string[] = []): boolean {
  return sample.filter((row) => !before.includes(row)).length >= ENOUGH;
}
