/** What becomes of a page between saving a quote and looking for it. */
import { quotedBlock, type Block, type Draft } from './draft';
import { editWords, otherPunctuation, sayOtherwise, withMarks, type Vocabulary } from './edits';
import type { Random } from './random';

/** Changes a page; null where the page does not lend itself to it. */
type Change = (draft: Draft, words: Vocabulary, random: Random) => Draft | null;

/** A condition, and whether anything of the quote is left to be found. */
export interface Condition {
  readonly name: string;
  readonly change: Change;
  readonly gone: boolean;
}

/** A decoy stands at least so many blocks away: nearer, it would be a correction in place. */
const AWAY = 4;

const edited =
  (rate: number): Change =>
  (draft, words, random) =>
    editWords(draft, rate, words, random);

const both =
  (first: Change, second: Change): Change =>
  (draft, words, random) => {
    const between = first(draft, words, random);
    return between && second(between, words, random);
  };

const advertised: Change = ({ blocks, kept }, { words }, random) => {
  const list = [...blocks];
  const at = quotedBlock({ blocks, kept });
  const ad = (): Block => [
    {
      text: Array.from({ length: 4 + random.below(20) }, () => random.pick(words)).join(' '),
      quoted: false,
    },
  ];
  // Before and behind the quote's own block too: there an advertisement likes to stand.
  for (const place of [at + 1, at]) if (random.chance(0.5)) list.splice(place, 0, ad());
  for (let count = 2 + random.below(6); count > 0; count--) {
    list.splice(random.below(list.length + 1), 0, ad());
  }
  return { blocks: list, kept };
};

const moved: Change = ({ blocks, kept }, _words, random) => {
  if (blocks.length < 3) return null;
  const list = [...blocks];
  const [own] = list.splice(quotedBlock({ blocks, kept }), 1);
  if (!own) return null;
  for (let count = 1 + (list.length >> 3); count > 0; count--) {
    const [block] = list.splice(random.below(list.length), 1);
    if (block) list.splice(random.below(list.length + 1), 0, block);
  }
  list.splice(random.below(list.length + 1), 0, own);
  return { blocks: list, kept };
};

const onSegments =
  (change: typeof withMarks): Change =>
  ({ blocks, kept }, _words, random) => ({
    blocks: blocks.map((block) => block.map((segment) => change(segment, random))),
    kept,
  });

/** Takes the quote's words away, its sentence, or its block. */
const without =
  (what: 'words' | 'sentence' | 'block'): Change =>
  ({ blocks }) => {
    const at = quotedBlock({ blocks, kept: 1 });
    const [before, , after] = blocks[at] ?? [];
    const head = before?.text ?? '';
    const tail = after?.text ?? '';
    const rest =
      what === 'words'
        ? head + tail
        : what === 'sentence'
          ? head.slice(0, headEnd(head)) + tail.slice(tailStart(tail))
          : '';
    const left = rest.trim() === '' ? [] : [[{ text: rest, quoted: false }]];
    return { blocks: [...blocks.slice(0, at), ...left, ...blocks.slice(at + 1)], kept: 0 };
  };

const SENTENCE_END = /[.!?؟]["”»')]*\s/g;

/** Where the quote's sentence begins. */
function headEnd(head: string): number {
  const last = [...head.matchAll(SENTENCE_END)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Where the quote's sentence has ended. */
function tailStart(tail: string): number {
  const [first] = tail.matchAll(SENTENCE_END);
  return first ? first.index + first[0].length : tail.length;
}

/** Puts a similar sentence elsewhere: the quote's own words, or all of its sentence. */
const decoyed =
  (what: 'words' | 'sentence', stays: boolean): Change =>
  (draft, words, random) => {
    const at = quotedBlock(draft);
    const [before, quote, after] = draft.blocks[at] ?? [];
    const other = sayOtherwise(quote?.text ?? '', words, random);
    if (other === null || other === quote?.text) return null;
    const head = before?.text ?? '';
    const tail = after?.text ?? '';
    const decoy =
      what === 'words' ? other : head.slice(headEnd(head)) + other + tail.slice(0, tailStart(tail));
    const places = draft.blocks.map((_, index) => index).filter((i) => Math.abs(i - at) >= AWAY);
    if (places.length === 0) return null;
    const place = random.pick(places);
    const list = [...draft.blocks];
    const segment = { text: decoy, quoted: false };
    // A block of its own, or the end of another.
    if (random.chance(0.5))
      list[place] = [...(list[place] ?? []), { text: ' ', quoted: false }, segment];
    else list.splice(place, 0, [segment]);
    const with_ = { blocks: list, kept: draft.kept };
    return stays ? with_ : without('block')(with_, words, random);
  };

const corrected: Change = (draft, words, random) => {
  const at = quotedBlock(draft);
  const [before, quote, after] = draft.blocks[at] ?? [];
  const other = sayOtherwise(quote?.text ?? '', words, random);
  if (!before || !quote || !after || other === null) return null;
  const block = [before, { text: other, quoted: true }, after];
  return { blocks: draft.blocks.map((one, index) => (index === at ? block : one)), kept: 0 };
};

const there = (name: string, change: Change): Condition => ({ name, change, gone: false });
const gone = (name: string, change: Change): Condition => ({ name, change, gone: true });

/** All that is measured. */
export const CONDITIONS: readonly Condition[] = [
  there('unchanged', (draft) => draft),
  there('advertisements', advertised),
  there('paragraphs moved', moved),
  there('words edited, 2 %', edited(0.02)),
  there('words edited, 5 %', edited(0.05)),
  there('words edited, 10 %', edited(0.1)),
  there('words edited, 20 %', edited(0.2)),
  there('punctuation', onSegments(otherPunctuation)),
  there('vowel points, marks', onSegments(withMarks)),
  there('advertisements, 5 % edited', both(edited(0.05), advertised)),
  there('moved, 5 % edited', both(edited(0.05), moved)),
  there('corrected in place', corrected),
  there('decoy (words), quote there', decoyed('words', true)),
  there('decoy (sentence), quote there, 5 % edited', both(decoyed('sentence', true), edited(0.05))),
  gone('words deleted', without('words')),
  gone('sentence deleted', without('sentence')),
  gone('paragraph deleted', without('block')),
  gone('decoy (words), quote deleted', decoyed('words', false)),
  gone('decoy (sentence), quote deleted', decoyed('sentence', false)),
];
