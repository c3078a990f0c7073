/**
 * What a country does in its sentence, by the words beside its name: it acts, it is the other side
 * of an act ("with A"), or it is only the place or the subject ("in A", "about A").
 */
import type { PlacingWords } from './lexicon';
import type { Mention } from './mentions';

/** `place` stands for the subject as well: neither is at the table. */
export type Role = 'acts' | 'with' | 'place';

/** The words that give a name beside them its role. */
export interface Placing {
  /** Words before it: "in", "about", "south"; "with". */
  readonly before: ReadonlyMap<string, Role>;
  /** What may stand between: articles. */
  readonly between: ReadonlySet<string>;
  /** Letters attached before it ("ב"), by the last of them. */
  readonly attached: Affix;
  /** Endings and words after it ("'de"), by their first letter. */
  readonly after: Affix;
}

type Affix = ReadonlyMap<string, readonly (readonly [string, Role])[]>;

function affixes(pairs: readonly (readonly [string, Role])[], at: 0 | -1): Affix {
  const byLetter = new Map<string, (readonly [string, Role])[]>();
  for (const pair of pairs) {
    const letter = pair[0].at(at) ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), pair]);
  }
  return byLetter;
}

/** The words as maps, small letters. */
export function placingOf(words: PlacingWords): Placing {
  const as = (role: Role) => (word: string) => [word, role] as const;
  return {
    before: new Map([
      ...words.before.map(as('place')),
      ...words.parts.map(as('place')),
      ...words.about.map(as('place')),
      ...words.with.map(as('with')),
    ]),
    between: new Set(words.between),
    attached: affixes(
      [...words.attached.map(as('place')), ...words.withAttached.map(as('with'))],
      -1,
    ),
    after: affixes([...words.after.map(as('place')), ...words.withAfter.map(as('with'))], 0),
  };
}

/** As far back as is looked. */
const FAR = 40;
const LETTER = /[\p{L}\p{M}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}]/u;
const SPACE = /\s/;

/** The role that what stands around a mention gives it. */
export function roleOf(text: string, mention: Mention, placing: Placing): Role {
  const { end } = mention;
  const endings = placing.after.get(text.charAt(end));
  if (endings !== undefined) {
    const rest = text.slice(end, end + 12).toLowerCase();
    for (const [ending, role] of endings) if (rest.startsWith(ending)) return role;
  }
  return roleBefore(text, mention, placing);
}

/** The role that what stands before a mention gives it. */
export function roleBefore(text: string, { start }: Mention, placing: Placing): Role {
  for (const [attached, role] of placing.attached.get(text.charAt(start - 1)) ?? []) {
    if (!text.endsWith(attached, start)) continue;
    const previous = text.charAt(start - attached.length - 1);
    if (!LETTER.test(previous) || UNSPACED.test(attached)) return role;
  }
  // From the name backwards, by hand: every mention of a country is asked, and the first word mostly
  // decides. What is attached to the name itself is passed over.
  const first = Math.max(0, start - FAR);
  let to = start;
  while (to > first && !SPACE.test(text.charAt(to - 1))) to--;
  for (;;) {
    while (to > first && SPACE.test(text.charAt(to - 1))) to--;
    if (to === first) return 'acts';
    let from = to;
    while (from > first && !SPACE.test(text.charAt(from - 1))) from--;
    const word = text.slice(from, to).toLowerCase();
    const role = placing.before.get(word);
    if (role !== undefined) return role;
    if (!placing.between.has(word)) return 'acts';
    to = from;
  }
}

/** A city, a country and an agency before a dash: where a report was written. */
const DATELINE =
  /^[\p{L}\p{M}'’., ]{2,40}(?:\([^()]{2,40}\)\s*[-–—:]|(?<=^[\p{L}\p{M}'’]{2,20}(?: [\p{L}\p{M}'’]{2,20})?)\s[–—-]{1,2})\s/u;

/** Where the dateline of a text ends; 0 where it has none. */
export function datelineEnd(text: string): number {
  return DATELINE.exec(text.slice(0, 90))?.[0].length ?? 0;
}
