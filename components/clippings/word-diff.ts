/**
 * Two versions of a passage, word by word: what only one of them has. A longest common subsequence
 * (Wagner and Fischer, J. ACM 21, 1974) over words with the space after them. Pure.
 */

export interface Piece {
  readonly text: string;
  /** The other version has it too. */
  readonly shared: boolean;
}

/** Longer passages are shown without marks: nobody compares a thousand words by eye. */
const MOST_WORDS = 400;

/** Both versions cut into pieces; the pieces of each, joined, are that version. */
export function wordDiff(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const a = words(before);
  const b = words(after);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return { before: joined([[before, true]]), after: joined([[after, true]]) };
  }
  const common = table(a, b);
  const cutBefore: [string, boolean][] = [];
  const cutAfter: [string, boolean][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && y !== undefined && same(x, y)) {
      cutBefore.push([x, true]);
      cutAfter.push([y, true]);
      i++;
      j++;
    } else if (x !== undefined && (y === undefined || common(i + 1, j) >= common(i, j + 1))) {
      cutBefore.push([x, false]);
      i++;
    } else if (y !== undefined) {
      cutAfter.push([y, false]);
      j++;
    }
  }
  return { before: joined(cutBefore), after: joined(cutAfter) };
}

function words(text: string): string[] {
  return text.match(/\s*\S+\s*/gu) ?? (text === '' ? [] : [text]);
}

function same(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

/** The length of the longest common subsequence from word i of `a` and word j of `b` on. */
function table(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(a[i] ?? '', b[j] ?? '')
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** Neighbours of one kind as one piece. */
function joined(cut: readonly (readonly [string, boolean])[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [text, shared] of cut) {
    const last = pieces.at(-1);
    if (last?.shared === shared) pieces[pieces.length - 1] = { text: last.text + text, shared };
    else pieces.push({ text, shared });
  }
  return pieces;
}
