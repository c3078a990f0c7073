import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipping, clippings } from '../fixtures/clippings';
import { timeline } from '../fixtures/story';
import { estimateRow, rowsOf } from './rows';
import { GROUPINGS, localDay, sectionsOf, type Section } from './sections';

const eventOf = (id: string) => timeline.find((event) => event.id === id) ?? null;
const compare = (a: string, b: string) => a.localeCompare(b);
const by = (grouping: (typeof GROUPINGS)[number], these = clippings) =>
  sectionsOf(these, grouping, eventOf, compare);
const idsIn = (sections: readonly Section[]) =>
  sections.map(({ key, clippings: of }) => [key, of.map(({ id }) => id)]);

describe('clippings in sections', () => {
  it('stand under each of their events, the latest event first, those on none last', () => {
    expect(idsIn(by('event'))).toEqual([
      ['event bridge-2', ['quote-en', 'article', 'quote-he']],
      ['event bridge-1', ['quote-en', 'quote-ar']],
      ['none', ['bookmark']],
    ]);
  });

  it('stand under no event where the reference has dropped theirs', () => {
    const dropped = clipping({
      id: 'x',
      filing: { by: 'detector', eventIds: ['gone'], entityIds: [], termIds: [] },
    });
    expect(idsIn(by('event', [dropped]))).toEqual([['none', ['x']]]);
  });

  it('stand under each of their tags, by the alphabet', () => {
    expect(by('tag').map(({ key }) => key)).toEqual([
      'tag outcome',
      'tag מעבורת',
      'tag العبّارة',
      'none',
    ]);
  });

  it('stand with the others of their page, whatever address it was read at', () => {
    const [first, other] = [clippings[0], clippings[1]];
    if (!first || !other) throw new Error('no clippings');
    const canonical = { ...first.page, url: 'https://m.example.org/1', canonical: other.page.url };
    expect(by('page', [other, { ...first, page: canonical }])).toHaveLength(1);
  });

  it('stand under the day of the reader, not of the clock in Greenwich', () => {
    expect(localDay('2025-06-03T12:00:00.000Z')).toBe('2025-06-03');
    const late = new Date(2025, 5, 3, 23, 59).toISOString();
    const early = new Date(2025, 5, 4, 0, 1).toISOString();
    expect([localDay(late), localDay(early)]).toEqual(['2025-06-03', '2025-06-04']);
  });

  it('lose none of them, whatever the order', () => {
    const any = fc.array(
      fc.record({
        id: fc.uuid(),
        tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
        events: fc.uniqueArray(fc.constantFrom('bridge-1', 'raid', 'gone')),
        at: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
      }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...GROUPINGS), (given, grouping) => {
        const these = given.map(({ id, tags, events, at }) =>
          clipping({
            id,
            tags,
            created: at.toISOString(),
            filing: { by: 'detector', eventIds: events, entityIds: [], termIds: [] },
          }),
        );
        const sections = by(grouping, these);
        const shown = new Set(sections.flatMap(({ clippings: of }) => of.map(({ id }) => id)));
        expect(shown).toEqual(new Set(these.map(({ id }) => id)));
        const { rows, of } = rowsOf(sections);
        const cards = rows.filter(({ kind }) => kind === 'clipping');
        expect(cards).toHaveLength(of);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});

describe('rows', () => {
  const [section] = by('tag');
  it('stand for what is still awaited, and number it with the rest', () => {
    if (!section) throw new Error('no section');
    const { rows, of } = rowsOf([
      { ...section, count: 3 },
      { ...section, key: 'next' },
    ]);
    expect(of).toBe(4);
    expect(rows.map(({ kind }) => kind)).toEqual([
      'head',
      'clipping',
      'awaited',
      'awaited',
      'head',
      'clipping',
    ]);
    expect(rows.at(-1)).toMatchObject({ at: 4 });
    expect(rows[3]).toMatchObject({ section: section.key, index: 2 });
  });

  it('are taken for taller the more they say', () => {
    const long = clipping({ id: 'l', text: 'word '.repeat(60) });
    const row = (one: typeof long) =>
      ({ kind: 'clipping', key: 'k', clipping: one, at: 1 }) as const;
    expect(estimateRow(row(long))).toBeGreaterThan(estimateRow(row(clipping({ id: 's' }))));
  });
});
