import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWithOffsets, originalSpan, type Folded } from '../text/fold';
import { compileMatcher } from './compile';
import { MatchBuffer, scan } from './scan';
import { matchSections, matchTables } from './tables';
import { packSections, unpackSections } from './bytes';
import { MATCH, type Pattern, type PatternSet } from './types';

type Found = [start: number, end: number, pattern: number];

function find(set: PatternSet, text: string): Found[] {
  const bytes = packSections(matchSections(compileMatcher(set)));
  const tables = matchTables(unpackSections(bytes.buffer));
  const out = new MatchBuffer();
  scan(tables, text, out);
  return Array.from({ length: out.length }, (_, i) => {
    const [start = 0, end = 0, pattern = 0] = out.data.slice(i * MATCH, i * MATCH + MATCH);
    return [start, end, pattern];
  });
}

const closed = (text: string): Pattern => ({ text, ending: { kind: 'closed' }, prefixed: false });
const open = (text: string): Pattern => ({ text, ending: { kind: 'open' }, prefixed: false });
const ended = (text: string, set: string): Pattern => {
  return { text, ending: { kind: 'endings', set }, prefixed: false };
};
const prefixed = (text: string): Pattern => ({ ...closed(text), prefixed: true });

const PREFIXES = ['و', 'ب', 'ال', 'وال', 'وب', 'ה', 'ו', 'וה'];
const set = (...patterns: Pattern[]): PatternSet => ({
  patterns,
  // The last so that its letters are in every alphabet.
  endings: { slavic: ['а', 'ом'], turkish: ['nin', 'ye'], none: ['山田'] },
  prefixes: PREFIXES,
});

function words(patterns: PatternSet, text: string): string[] {
  return find(patterns, text).map(([start, end]) => text.slice(start, end));
}

describe('scan', () => {
  it('finds whole words only, whatever their case and accents', () => {
    expect(words(set(closed('Élan')), 'ELAN, elanor, (élan) délan')).toEqual(['ELAN', 'élan']);
  });

  it('takes any run of separators inside a name for one', () => {
    expect(words(set(closed('ann lee')), 'Ann\u00a0\n Lee; Ann-Lee, annlee')).toEqual([
      'Ann\u00a0\n Lee',
      'Ann-Lee',
    ]);
  });

  it('lets stems run on to the end of the word', () => {
    expect(words(set(open('verhand')), 'Verhandlungen, unverhandelt')).toEqual(['Verhandlungen']);
  });

  it('accepts the case endings of a set and no others', () => {
    const patterns = set(ended('Молл', 'slavic'), ended('moll', 'turkish'));
    expect(words(patterns, "Молла Моллом Моллюск Moll'un mollnin mollusk")).toEqual([
      'Молла',
      'Моллом',
      'Moll',
      'mollnin',
    ]);
  });

  it('finds names behind attached letters, and keeps those letters out of the match', () => {
    expect(words(set(prefixed('قلم')), 'والقلم وقلم بالقلم قلمي')).toEqual(['قلم', 'قلم']);
    expect(words(set(closed('قلم')), 'والقلم')).toEqual([]);
  });

  it('gives every stem of a word, the short and the long', () => {
    const found = find(set(open('nego'), open('negocia'), closed('negoci')), 'Negociações');
    expect(found.map(([, , id]) => id)).toEqual([0, 1]);
  });

  it('prefers the longer of two names that begin together', () => {
    expect(find(set(closed('red'), closed('red sea')), 'the Red Sea, red')).toEqual([
      [4, 11, 1],
      [13, 16, 0],
    ]);
  });

  it('gives every pattern of one spelling', () => {
    expect(
      find(set(closed('moll'), closed('MOLL')), 'Moll')
        .map(([, , id]) => id)
        .sort(),
    ).toEqual([0, 1]);
  });

  it('finds names in scripts that write no spaces', () => {
    expect(words(set(closed('山田'), closed('รัก')), '昨日山田氏は。ฉันรักเธอ')).toEqual([
      '山田',
      'รัก',
    ]);
  });

  it('finds Hangul names with a particle behind them, composed or not', () => {
    const text = '한국은 좋다';
    expect(words(set(open('한국')), text)).toEqual(['한국은']);
    expect(words(set(open('한국')), text.normalize('NFD'))).toEqual(['한국은'.normalize('NFD')]);
  });

  it('keeps marks and joiners inside the match', () => {
    expect(words(set(closed('قلم')), 'قَـلَـمُ')).toEqual(['قَـلَـمُ']);
    expect(words(set(prefixed('قلم')), 'والـقَـلَـمُ')).toEqual(['قَـلَـمُ']);
  });

  it('takes letters that stand for two', () => {
    expect(words(set(closed('strasse')), 'Straße')).toEqual(['Straße']);
  });

  it('survives lone surrogates and an empty text', () => {
    expect(words(set(closed('a b')), '\ud800a\udfffb\ud83d')).toEqual(['a\udfffb']);
    expect(words(set(closed('a')), '')).toEqual([]);
  });
});

/** Words of scripts without spaces begin and end anywhere. */
const HAN = /[㐀-鿿]/;
const PARTS = /[ 㐀-鿿]/;

/** The same answer, the slow way: at every place, every pattern, on the folded text. */
function naive(patterns: PatternSet, text: string): Found[] {
  const folded = foldWithOffsets(text);
  const found: Found[] = [];
  let from = 0;
  for (let at = 0; at < folded.text.length; at++) {
    if (at < from || folded.text[at] === ' ') continue;
    if (!PARTS.test(folded.text[at - 1] ?? ' ') && !HAN.test(folded.text[at] ?? '')) continue;
    const starts = [
      at,
      ...PREFIXES.filter((p) => folded.text.startsWith(foldWithOffsets(p).text, at)).map(
        (p) => at + foldWithOffsets(p).text.length,
      ),
    ];
    const ends = starts.flatMap((start) =>
      patterns.patterns.flatMap((pattern, id) => {
        if (start !== at && !pattern.prefixed) return [];
        const end = naiveEnd(patterns, pattern, folded, start);
        return end === null ? [] : [{ start, end, id }];
      }),
    );
    if (ends.length === 0) continue;
    const end = Math.max(...ends.map((match) => match.end));
    const start = Math.min(...ends.flatMap((match) => (match.end === end ? [match.start] : [])));
    for (const match of ends.filter((m) => m.end === end && m.start === start)) {
      found.push([...originalSpan(folded, start, end), match.id]);
    }
    from = end;
  }
  return found;
}

/** Where a pattern that starts here ends; a stem and a case ending reach to the word's end. */
function naiveEnd(patterns: PatternSet, p: Pattern, folded: Folded, start: number): number | null {
  const text = foldWithOffsets(p.text).text.trim();
  if (!folded.text.startsWith(text, start)) return null;
  const end = start + text.length;
  const rest = /^[^ 㐀-鿿]*/.exec(folded.text.slice(end))?.[0] ?? '';
  const { ending } = p;
  if (HAN.test(text.at(-1) ?? '')) return end;
  if (rest === '' || ending.kind === 'open') return end + rest.length;
  if (ending.kind === 'closed') return null;
  return (patterns.endings[ending.set] ?? []).includes(rest) ? end + rest.length : null;
}

describe('scan against a naive search', () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      'é',
      'و',
      'ب',
      'ا',
      'ل',
      'ً',
      'ה',
      'ו',
      'а',
      'о',
      'м',
      '山',
      '田',
      ' ',
      '-',
      '\u200d',
    ),
    maxLength: 24,
  });
  const spelling = letters.filter((text) => foldWithOffsets(text).text.trim() !== '');
  const pattern = fc.record<Pattern>({
    text: spelling
      .map((text) => text.slice(0, 4))
      .filter((t) => foldWithOffsets(t).text.trim() !== ''),
    prefixed: fc.boolean(),
    ending: fc.constantFrom<Pattern['ending']>(
      { kind: 'closed' },
      { kind: 'open' },
      { kind: 'endings', set: 'slavic' },
    ),
  });

  const byPlace = (a: Found, b: Found) => a[0] - b[0] || a[2] - b[2];
  const finds = (patterns: Pattern[], text: string) => {
    expect(find(set(...patterns), text).sort(byPlace)).toEqual(
      naive(set(...patterns), text).sort(byPlace),
    );
  };

  it('finds the same', () => {
    fc.assert(fc.property(fc.array(pattern, { minLength: 1, maxLength: 8 }), letters, finds), {
      numRuns: 200,
    });
  }, 30_000);

  it('finds the same names of several words that share words', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'bab', 'و', 'وا', 'ال', 'а', 'ом', '山');
    const gap = fc.constantFrom(' ', ' ', ' - ', '\u200d ', ' \u200d', ', ');
    const several = (most: number) =>
      fc
        .array(fc.tuple(word, gap), { minLength: 1, maxLength: most })
        .map((parts) => parts.flat().slice(0, -1).join(''));
    const name = fc.record({
      text: several(4),
      prefixed: fc.boolean(),
      ending: fc.constantFrom<Pattern['ending']>({ kind: 'closed' }, { kind: 'open' }),
    });
    fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), several(12), finds), {
      numRuns: 200,
    });
  }, 30_000);
});
