/**
 * Finds words of the page where they stand in it, so that they can be shown there. The words come
 * from a reading: white space as single spaces, and a long passage cut and ended with `…`.
 */
import { firstChildOf, nameOf, nextSiblingOf, parentOf } from './dom';
import type { Steps } from './steps';

const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template textarea select svg iframe object'.split(' '),
);
const MOST_TEXT = 1_000_000;
const NODES_A_STEP = 64;
const SPACE = /\s/;
const SHORTEST = 2;

/** The page's text with white space as single spaces, and where each piece of it came from. */
interface PlacedText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each character of `text`: which node, and where in it. */
  readonly node: Int32Array;
  readonly offset: Int32Array;
}

/**
 * A range for each passage that stands below `root`, at the first place where it does. What is not
 * found is left out; a passage inside another is found inside it.
 */
export function* findPassages(root: Element, passages: readonly string[]): Steps<Range[]> {
  const placed = yield* placeText(root);
  const ranges: Range[] = [];
  for (const passage of passages) {
    yield;
    const words = passage.replace(/…$/, '').replace(/\s+/g, ' ').trim();
    if (words.length < SHORTEST) continue;
    const start = placed.text.indexOf(words);
    if (start >= 0) ranges.push(rangeOf(placed, start, start + words.length));
  }
  return ranges;
}

function rangeOf({ nodes, node, offset }: PlacedText, start: number, end: number): Range {
  const place = (at: number) => ({ node: nodes[node[at] ?? 0], offset: offset[at] ?? 0 });
  const first = place(start);
  const last = place(end - 1);
  const range = new Range();
  // Both are nodes of the page: every character of the text was read from one.
  if (first.node && last.node) {
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
  }
  return range;
}

function* placeText(root: Element): Steps<PlacedText> {
  const nodes: Text[] = [];
  const node: number[] = [];
  const offset: number[] = [];
  let text = '';
  let count = 0;
  for (const piece of textNodes(root)) {
    if (++count % NODES_A_STEP === 0) yield;
    const at = nodes.push(piece) - 1;
    const { data } = piece;
    for (let i = 0; i < data.length; i++) {
      const letter = data[i] ?? '';
      const space = SPACE.test(letter);
      if (space && (text === '' || text.endsWith(' '))) continue;
      text += space ? ' ' : letter;
      node.push(at);
      offset.push(i);
    }
    if (text.length > MOST_TEXT) break;
  }
  return { text, nodes, node: Int32Array.from(node), offset: Int32Array.from(offset) };
}

/** Text nodes below `root` in document order, those of scripts and forms apart. No recursion. */
function* textNodes(root: Element): Generator<Text, undefined, undefined> {
  let node: Node | null = firstChildOf(root);
  while (node) {
    if (node instanceof Text) yield node;
    const entered = node instanceof Element && !SKIPPED.has(nameOf(node));
    let next: Node | null = entered ? firstChildOf(node) : null;
    while (!next && !(next = nextSiblingOf(node))) {
      node = parentOf(node);
      if (!node || node === root) return;
    }
    node = next;
  }
}
