/**
 * A quick look at whether the page has its text yet, and whether it is still the same text. For
 * pages that come empty and are filled by scripts.
 */
import { bodyOf, nameOf, queryAll, textOf, walkerOf } from './dom';

const LONG = 80;
const ENOUGH = 400;
const MOST = 8;
/** Of each paragraph, its beginning will do. */
const LONGEST = 500;

/** The first long paragraphs of the page. */
export function sampleProse(document: Document): string[] {
  const sample: string[] = [];
  for (const paragraph of queryAll(document, 'p')) {
    const text = textOf(paragraph) ?? '';
    if (text.length >= LONG) sample.push(text.slice(0, LONGEST));
    if (sample.length === MOST) break;
  }
  if (isEnough(sample)) return sample;
  return [...sample, ...longTexts(document)];
}

/** Whether a sample is as much as an article has. */
export function isEnough(sample: readonly string[]): boolean {
  return sample.reduce((sum, { length }) => sum + length, 0) >= ENOUGH;
}

/** Whether most of a sample was not in the one before. */
export function isNew(sample: readonly string[], before: readonly string[]): boolean {
  const fresh = sample.filter((text) => !before.includes(text));
  return fresh.length * 2 > sample.length;
}

/** Long runs of text, for pages that have no paragraphs. */
function longTexts(document: Document): string[] {
  const body = bodyOf(document);
  const found: string[] = [];
  if (!body) return found;
  const walker = walkerOf(document, body, NodeFilter.SHOW_TEXT);
  while (found.length < MOST && walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text) || currentNode.length < LONG) continue;
    const { parentElement } = currentNode;
    if (!parentElement || /^(script|style|noscript)$/.test(nameOf(parentElement))) continue;
    const text = currentNode.data.trim();
    if (text.length >= LONG) found.push(text.slice(0, LONGEST));
  }
  return found;
}
