import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { describe } from './describe';
import { find } from './find';
import { SearchedText } from './haystack';
import { plainTextOf } from './plain-text';
import type { Anchoring, Selectors } from './types';

const OPENING =
  'Talks on the river resumed on Monday after a pause of three weeks, the mediator said.';
const QUOTED = 'Both delegations agreed to open 12 crossings before the winter, and to meet again.';
const AFTER = 'Neither side would say where. The hotel has hosted all of the meetings so far.';
const NEXT = 'Farmers on both banks have waited for the crossings since the floods of last year.';
const FAR = [
  'Weather',
  'Rain is expected in the north.',
  'Sport',
  'The cup final ended in a draw.',
];
const ARTICLE = [OPENING, `${QUOTED} ${AFTER}`, NEXT, ...FAR];

function selectorsOf(blocks: readonly string[], words: string): Selectors {
  const plain = plainTextOf(blocks);
  const start = plain.text.indexOf(words);
  const selectors = describe(plain, start, start + words.length);
  if (!selectors) throw new Error('nothing described');
  return selectors;
}

interface Answer {
  readonly status: Anchoring['status'];
  readonly words: string | null;
}

function look(blocks: readonly string[], selectors: Selectors): Answer {
  const plain = plainTextOf(blocks);
  const found = find(new SearchedText(plain), selectors);
  const words = found.status === 'lost' ? null : plain.text.slice(found.start, found.end);
  return { status: found.status, words };
}

const quote = selectorsOf(ARTICLE, QUOTED);
const withBody = (body: string) => [OPENING, body, NEXT, ...FAR];

suite('find', () => {
  it('finds the same words where they were, whatever came in above', () => {
    expect(look(ARTICLE, quote)).toEqual({ status: 'exact', words: QUOTED });
    const advertised = ['Buy now', OPENING, 'Read also: the floods', ...ARTICLE.slice(1)];
    expect(look(advertised, quote)).toEqual({ status: 'exact', words: QUOTED });
  });

  it('finds them elsewhere', () => {
    const moved = [...FAR, `${QUOTED} ${AFTER}`];
    expect(look(moved, quote)).toMatchObject({ words: QUOTED });
    expect(look(FAR.concat(QUOTED), quote)).toEqual({ status: 'moved', words: QUOTED });
  });

  it('does not mind how quotation marks, dashes, vowels and spaces are written', () => {
    const written = [
      'قال الوزير: «لن نوقّع قبل الانسحاب» – وغادر القاعة من دون أن يضيف شيئاً.',
      NEXT,
    ];
    const rewritten = [
      'قال الوزير: "لَنْ نوقع  قبل الانسحاب" - وغادر القاعة من دون أن يضيف شيئا.',
      NEXT,
    ];
    const place = selectorsOf(written, '«لن نوقّع قبل الانسحاب»');
    expect(look(rewritten, place)).toEqual({ status: 'exact', words: '"لَنْ نوقع قبل الانسحاب"' });
  });

  it('says how an edited passage reads now', () => {
    const edited =
      'Both delegations had agreed to open 14 crossings before winter, and to meet again.';
    const found = find(new SearchedText(plainTextOf(withBody(`${edited} ${AFTER}`))), quote);
    expect(found).toMatchObject({ status: 'changed' });
    if (found.status === 'changed') expect(found.score).toBeGreaterThan(0.8);
    expect(look(withBody(`${edited} ${AFTER}`), quote).words).toBe(edited);
  });

  it.each([
    ['a number', QUOTED.replace('12', '40')],
    ['a negation', QUOTED.replace('agreed', 'never agreed')],
    ['another actor', QUOTED.replace('delegations', 'companies')],
  ])('takes a sentence that differs by %s for another, where it stands elsewhere', (_, other) => {
    expect(look([...FAR, other, 'Nothing else is known.'], quote)).toEqual({
      status: 'lost',
      words: null,
    });
    // In the place of the quote it is a correction.
    expect(look(withBody(`${other} ${AFTER}`), quote)).toEqual({ status: 'changed', words: other });
  });

  it('says that a deleted quote is lost', () => {
    expect(look(withBody(AFTER), quote).status).toBe('lost');
    expect(look([OPENING, NEXT, ...FAR], quote).status).toBe('lost');
    expect(look([], quote).status).toBe('lost');
  });

  const comment = (name: string, time: string, words: string) => [
    `${name} in reply to the editors of this page`,
    `Monday, ${time} in the morning`,
    words,
    'Reply to this comment',
    'Share this comment with others',
    'Report this comment to us',
  ];
  const TABLE = ['Rivers', 'Lakes', 'Canals', 'Floods', 'Wells'].map((one) => `${one}: all maps`);

  it.each([
    ['its neighbour in a list', TABLE, TABLE[2] ?? ''],
    ['a line of the same kind', [...comment('Ana', '8:20', 'Well said.'), ...FAR], 'Ana in reply'],
    ['a line with another number', [...comment('Ana', '8:20', 'Well said.'), ...FAR], 'Monday'],
  ])('does not take %s for a line that is gone', (_, lines, words) => {
    const blocks = [OPENING, ...comment('Ben', '8:31', 'Well said.'), NEXT, ...lines, AFTER];
    const at = blocks.findLastIndex((block) => block.startsWith(words));
    const place = selectorsOf(blocks, blocks[at] ?? '');
    expect(look(blocks, place)).toEqual({ status: 'exact', words: blocks[at] });
    expect(look(blocks.toSpliced(at, 1), place).status).toBe('lost');
  });

  it('takes a quote that was cut out for lost, whatever stands in like surroundings', () => {
    const said = 'The farmers of both banks were promised to be paid in full.';
    const other = 'The farmers of both banks were promised to be paid in part.';
    const blocks = [...comment('Ana', '8:20', said), ...FAR, NEXT, AFTER];
    const place = selectorsOf(blocks, said);
    const cut = [...comment('Ana', '8:20', ''), ...FAR, NEXT, AFTER];
    expect(
      look(
        [...cut, ...comment('Ben', '10:47', other).with(1, 'Tuesday, 10:47 in the evening')],
        place,
      ).status,
    ).toBe('lost');
  });

  it('does not jump to the same name elsewhere when a name was corrected', () => {
    const blocks = (name: string) => [
      `The first to speak was ${name}, who chairs the water committee of the northern bank.`,
      ...FAR,
      'Later Robin and two others joined the call from the southern bank to hear the results.',
    ];
    const place = selectorsOf(blocks('Robin'), 'Robin');
    expect(look(blocks('Robyn'), place).words).not.toBe('Robin');
    expect(look(blocks('nobody'), place).status).toBe('lost');
  });

  it('tells places with the same words apart by what stands around them', () => {
    const blocks = [
      'The envoy left early. He said no more.',
      ...FAR,
      'The envoy left late. She said no more.',
    ];
    const plain = plainTextOf(blocks);
    const start = plain.text.lastIndexOf('said no more');
    const place = describe(plain, start, start + 'said no more'.length);
    expect(place && find(new SearchedText(plain), place)).toMatchObject({ status: 'exact', start });
  });

  it('finds a quote of many paragraphs, edited in the middle', () => {
    const long = Array.from(
      { length: 30 },
      (_, n) => `${ARTICLE.slice(0, 3).join(' ')} It was day ${n}.`,
    );
    const plain = plainTextOf(long);
    const place = describe(plain, 300, plain.text.length - 300);
    const edited = long.map((block, n) => (n === 15 ? block.replace('Monday', 'a Sunday') : block));
    const found = place && find(new SearchedText(plainTextOf(edited)), place);
    expect(found).toMatchObject({ status: 'changed', start: 300 });
  });

  it('finds whatever was described on the same page', () => {
    const blocks = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 8 });
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (list, a, b) => {
        const plain = plainTextOf(list);
        const start = plain.text === '' ? 0 : a % plain.text.length;
        const place = describe(plain, start, start + 1 + (b % 80));
        if (!place?.position) return;
        const found = find(new SearchedText(plain), place);
        // What is made of signs that are not compared cannot be looked for.
        if (found.status !== 'lost') expect(found.status).toBe('exact');
        if (/[\p{L}\p{N}]/u.test(place.quote.exact)) expect(found.status).toBe('exact');
      }),
    );
  });

  it('finds words that stand still behind signs that are not compared', () => {
    const plain = plainTextOf(['!', '!', '𑂚']);
    const place = describe(plain, 0, 6);
    expect(place && find(new SearchedText(plain), place)).toMatchObject({ status: 'exact' });
  });

  it('keeps a mark beyond the first plane with its letter', () => {
    const plain = plainTextOf(['\u{11099}\u{110ba}\u{10000}']);
    const place = describe(plain, 2, 6);
    expect(place?.position).toMatchObject({ start: 0, end: 6 });
    expect(place && find(new SearchedText(plain), place)).toMatchObject({ status: 'exact' });
  });

  it('never throws, and answers with a span of the text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 5 }),
        any,
        any,
        any,
        fc.integer(),
        (list, exact, prefix, suffix, at) => {
          const plain = plainTextOf(list);
          const found = find(new SearchedText(plain), {
            version: 1,
            quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
            position: { type: 'TextPositionSelector', start: at, end: at + exact.length },
            block: { index: at, start: at, opening: prefix },
          });
          if (found.status === 'lost') return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(plain.text.length);
        },
      ),
    );
  });
});
