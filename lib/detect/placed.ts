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
const LETTERS = /[\p{L}\p{M}]+$/u;

/** Whether what stands around a mention makes a place of it. */
export function isPlaced(text: string, { start, end }: Mention, placing: Placing): boolean {
  const rest = text.slice(end, end + 8).toLowerCase();
  if (placing.after.some((ending) => rest.startsWith(ending))) return true;
  const before = text.slice(Math.max(0, start - FAR), start).toLowerCase();
  const attached = LETTERS.exec(before)?.[0] ?? '';
  if (attached !== '' && placing.attached.has(attached)) return true;
  const words = before.split(/\s+/u).reverse();
  // The first piece is what is attached to the name itself, or empty.
  for (const word of words.slice(1)) {
    if (placing.before.has(word) || placing.parts.has(word)) return true;
    if (!placing.between.has(word)) return false;
  }
  return false;
}
