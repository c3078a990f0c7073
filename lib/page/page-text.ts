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
/** A page of few scripts and little text is not worth telling its text from them. */
const FEW_SCRIPTS = 30;
const LITTLE = 200_000;

/** So many elements at a time. */
const MANY = 5_000;
const UNREAD = /^(script|style|noscript)$/;

/**
 * The text of a small page with that of its scripts, or of one without any; null for others, and
 * where names mislead.
 */
export function quickText(document: Document): string | null {
  if (isShadowed(document, 'getElementsByTagName')) return null;
  const scripts = document.getElementsByTagName('script').length;
  if (scripts > FEW_SCRIPTS || isLarge(document)) return null;
  const all = new Range();
  all.selectNodeContents(document);
  const text = all.toString();
  return scripts > 0 && text.length > LITTLE ? null : text;
}

/**
 * The page's text between scripts and styles, which on some pages are twenty times the text. Taken
 * in several steps from a large page.
 */
export function* pageText(document: Document): Steps<string> {
  const all = new Range();
  all.selectNodeContents(document);
  if (isShadowed(document, 'querySelectorAll')) return all.toString();
  const between = all.cloneRange();
  let text = '';
  let count = 0;
  const large = isLarge(document);
  for (const element of document.querySelectorAll(large ? '*' : 'script,style,noscript')) {
    const unread = !large || UNREAD.test(element.localName);
    if (!unread && ++count % MANY > 0) continue;
    between.setEndBefore(element);
    text += between.toString();
    if (unread) {
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

function isLarge(document: Document): boolean {
  if (isShadowed(document, 'getElementsByTagName')) return false;
  return document.getElementsByTagName('*').length > MANY;
}

/** `<img name="title">` takes the place of `document.title`; of a method, what is no function. */
function isShadowed(document: Document, method: string): boolean {
  return typeof Reflect.get(document, method) !== 'function';
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

/** Whether a page shows paragraphs enough to have more than the frame that its article comes into. */
export function hasParagraphs(document: Document): boolean {
  if (isShadowed(document, 'getElementsByTagName')) return false;
  return document.getElementsByTagName('p').length >= PARAGRAPHS;
}

/** Whether a page's text has prose enough for it, whatever its paragraphs are made of. */
export function hasProse(text: string): boolean {
  return text.length > MUCH || sampleProse(text, ENOUGH).length === ENOUGH;
}

/** Whether enough of a sample was not in the text before. */
export function hasChanged(sample: readonly string[], before: string): boolean {
  return sample.filter((row) => !before.includes(row)).length >= ENOUGH;
}
