/** Where sentences end, for every script, without a dictionary. */

const TERMINATOR = /[.!?؟।…][\p{Pf}\p{Pe}"'»”’]*\s|[。！？]|[\n\u2029]/gu;

/** A single letter before a full stop is an initial: "J. ", "أ. ب. ". */
const INITIAL = /(?:^|[\s.([«“"])\p{L}$/u;

/** Ends of the sentences of a text, in order; the last is the text's own. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(TERMINATOR)) {
    const full = match[0].startsWith('.');
    if (full && INITIAL.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    ends.push(match.index + match[0].length);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}
