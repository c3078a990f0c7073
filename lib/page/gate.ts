/**
 * The gate: whether a page gives any reason to be read. Nearly every page ends here, so it asks the
 * browser's own machinery, which is fast from the first call: text content and regular expressions.
 */
import {
  bodyOf,
  firstChildOf,
  nameOf,
  nextSiblingOf,
  parentOf,
  queryAll,
  textOf,
  titleOf,
} from './dom';
import type { Steps } from './steps';

/** A reason is a row all of whose patterns are found. Patterns are neither global nor sticky. */
export type Gate = readonly (readonly RegExp[])[];

/** What is tested at a time, so that a large page is not a long task. */
const CHUNK = 200_000;
/** Chunks overlap: a name is not cut in two. */
const OVERLAP = 100;

const UNREAD = new Set(['script', 'style', 'noscript']);

/** What may stand inside a word and is not seen: soft hyphens, marks of direction, vowel signs. */
const UNSEEN =
  /[\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Whether the page's title, metadata and text together hold a reason. */
export function* hasReason(document: Document, gate: Gate): Steps<boolean> {
  let rows = gate;
  for (const text of pageTexts(document)) {
    for (let from = 0; from < text.length; from += CHUNK) {
      const chunk = text.slice(from, from + CHUNK + OVERLAP).replace(UNSEEN, '');
      rows = rows.map((row) => row.filter((pattern) => !pattern.test(chunk)));
      if (rows.some((row) => row.length === 0)) return true;
      yield;
    }
  }
  return false;
}

/** Title and descriptions, then the text, then what the page says of itself. */
function* pageTexts(document: Document): Generator<string> {
  const head = queryAll(document, 'meta[property^="og:"],meta[name=description]');
  let text = titleOf(document);
  for (const element of head) text += `\n${element.getAttribute('content') ?? ''}`;
  text += '\n';
  for (const piece of shownText(document)) {
    text += piece;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text;
}

/**
 * The body's text without scripts and styles, which on some pages are twenty times the text: whole
 * where an element holds none, and piece by piece along the way down to those that it holds.
 */
function* shownText(document: Document): Generator<string> {
  const body = bodyOf(document);
  if (!body) return;
  const onTheWay = new Set<Node>();
  for (const script of queryAll(document, 'body script,body style,body noscript')) {
    for (let up = parentOf(script); up && !onTheWay.has(up); up = parentOf(up)) onTheWay.add(up);
  }
  let node = firstChildOf(body);
  while (node) {
    let next: Node | null = null;
    if (onTheWay.has(node)) next = firstChildOf(node);
    else if (!(node instanceof Element && UNREAD.has(nameOf(node)))) yield textOf(node) ?? '';
    while (!next && !(next = nextSiblingOf(node))) {
      node = parentOf(node);
      if (!node || node === body) return;
    }
    node = next;
  }
}
