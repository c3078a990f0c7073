/**
 * What kind of words differ between a quote and what may have become of it. A sentence that is the
 * same but for a number, a name or a "not" says something else: such a difference is grave, and
 * words are only then the same passage when they stand where it stood.
 */

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const DIGIT = /\p{N}/u;

/** Words that turn a sentence into its opposite, in the languages that news is read in. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'no not never none nor neither without cannot t ' +
    'لا لم لن ليس ليست ليسوا غير دون بدون عدم بلا كلا ' +
    'לא אין אינו אינה אינם איננו בלי ללא אל טרם ' +
    'ne pas non jamais sans kein keine keinen nie nicht ohne nunca jamás não sem sin ' +
    'не нет ни без değil yok hayır نه نیست هیچ بدون'
  ).split(' '),
);
/** Arabic and Hebrew write "and", "so", "that" as one letter with the word. */
const GLUED = /^[وفוש]/;
/** More pairs of words than this are not compared one by one. */
const MOST_PAIRS = 400_000;

/** Whether the two differ in what is said, as far as words can tell. Both in the compared form. */
export function differGravely(quote: string, other: string): boolean {
  const [a, b] = [wordsOf(quote), wordsOf(other)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length * right.length > MOST_PAIRS) return true;
  return changes(left, right).some(([gone, come], index, { length }) => {
    // A word missing at an end may as well have become the word that stands there.
    const atStart = start === 0 && index === 0 && gone[0] === a[0];
    const atEnd = end === 0 && index === length - 1 && gone.at(-1) === a.at(-1);
    return ((atStart || atEnd) && come.length === 0) || isGrave(gone, come);
  });
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

type Change = readonly [gone: readonly string[], come: readonly string[]];

/** The stretches in which two lists of words differ, by their longest common subsequence. */
function changes(a: readonly string[], b: readonly string[]): Change[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const found: Change[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    if (gone.length + come.length > 0) found.push([gone, come]);
    [gone, come] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      i++;
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      gone.push(a[i++] ?? '');
    } else come.push(b[j++] ?? '');
  }
  close();
  return found;
}

function isGrave([...gone]: readonly string[], [...come]: readonly string[]): boolean {
  if (gone.length === 0 || come.length === 0) return [...gone, ...come].some(isTelling);
  if (gone.length !== come.length) return !spelledAlike(gone.join(''), come.join(''));
  return gone.some((word, index) => !spelledAlike(word, come[index] ?? ''));
}

/** A word without which, or with which, something else is said. */
function isTelling(word: string): boolean {
  const lower = word.toLowerCase();
  return DIGIT.test(word) || NEGATIONS.has(lower) || NEGATIONS.has(lower.replace(GLUED, ''));
}

/** Whether one may be another spelling, or another form, of the other. */
function spelledAlike(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return true;
  if (isTelling(a) || isTelling(b)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 6) return false;
  const most = shorter >= 9 && other.startsWith(one.charAt(0)) ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && edits(one, other) <= most;
}

function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
