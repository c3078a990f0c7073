/** Whether a party is named as the place where something is, not as one who acts. */
import type { PlacingWords } from './lexicon';
import type { Mention } from './mentions';

/** The words that make a place of the name beside them. */
export interface Placing {
  /** Before it: "in". */
  readonly before: ReadonlySet<string>;
  /** Parts of a country: they make a place alone, and stand between the name and "in". */
  readonly parts: ReadonlySet<string>;
  /** What may stand between: articles. */
  readonly between: ReadonlySet<string>;
  /** Attached letters: "ב". */
  readonly attached: ReadonlySet<string>;
  /** Endings and words after it: "'de". */
  readonly after: readonly string[];
}

/** The words as sets, small letters. */
export function placingOf({ before, parts, between, attached, after }: PlacingWords): Placing {
  return {
    before: new Set(before),
    parts: new Set(parts),
    between: new Set(between),
    attached: new Set(attached),
    after,
  };
}

/** As far back as is looked. */
const FAR = 40;
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;

/** Whether what stands around a mention makes a place of it. */
export function isPlaced(text: string, { start, end }: Mention, placing: Placing): boolean {
  const rest = text.slice(end, end + 8).toLowerCase();
  if (placing.after.some((ending) => rest.startsWith(ending))) return true;
  const before = text.slice(Math.max(0, start - FAR), start).toLowerCase();
  for (const attached of placing.attached) {
    if (
      before.endsWith(attached) &&
      !LETTER.test(before.charAt(before.length - attached.length - 1))
    )
      return true;
  }
  // From the name backwards, by hand: every mention of a party is asked, and the first word mostly
  // decides. What is attached to the name itself is passed over.
  let to = before.length;
  while (to > 0 && !SPACE.test(before.charAt(to - 1))) to--;
  for (;;) {
    while (to > 0 && SPACE.test(before.charAt(to - 1))) to--;
    if (to === 0) return false;
    let from = to;
    while (from > 0 && !SPACE.test(before.charAt(from - 1))) from--;
    const word = before.slice(from, to);
    if (placing.before.has(word) || placing.parts.has(word)) return true;
    if (!placing.between.has(word)) return false;
    to = from;
  }
}
