import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { loadTables } from '@/lib/detect/tables';
import { preparedData } from '../../scripts/data/prepare';
import { readCorpus } from '../../scripts/fit/corpus';

const tables = loadTables(preparedData().detector().bytes.buffer);
const pages = readCorpus(resolve(import.meta.dirname, '../corpus/digests-events.jsonl'));
const first = (headline: string, text: string, published: string | null = null) =>
  detect(
    {
      url: 'https://news.test/1',
      canonical: null,
      lang: 'en',
      kind: 'article',
      headline,
      description: null,
      published,
      siteName: null,
      paragraphs: [text],
      truncated: false,
    },
    tables,
  ).events[0]?.id;

describe('pages that show no date', () => {
  it('are linked to their events nearly always', () => {
    const asked = pages.filter(
      ({ reading, events }) => reading.published === null && events.length > 0,
    );
    const right = asked.filter(
      ({ reading, events }) => detect(reading, tables).events[0]?.id === events[0],
    );
    expect(right.length / asked.length).toBeGreaterThan(0.92);
  });

  it('on the talks as a whole are left without an event, but for a few', () => {
    const whole = pages.filter(({ events }) => events.length === 0);
    const named = whole.filter(({ reading }) => detect(reading, tables).events.length > 0);
    expect(named.length / whole.length).toBeLessThan(0.3);
  });

  it('are never of a time when nobody was there whom they name', () => {
    const years = pages.flatMap(({ reading }) => {
      const { events, named } = detect(reading, tables);
      const olmert = named.includes('ehud-olmert') && !named.includes('ahmed-al-sharaa');
      return olmert && events[0] ? [events[0].id.slice(-10, -6)] : [];
    });
    expect(years.length).toBeGreaterThan(4);
    expect(years.filter((year) => Number(year) > 2020)).toEqual([]);
  });

  it('are told apart by a day, or by a weekday', () => {
    const text = 'The Syrian and the Israeli minister met';
    const headline = 'Syria and Israel talk in Paris';
    expect(first(headline, `${text} on August 19.`)).toBe('paris-talks-2025-08-19');
    expect(first(headline, `${text} on July 24.`)).toBe('paris-talks-2025-07-24');
  });
});

describe('a page that announces', () => {
  it('is of the talks announced, by their day and place, and not of those just over', () => {
    const text = 'After two days in Washington Barak and Sharaa will resume on Jan. 3.';
    const headline = 'Israel and Syria to meet again in Shepherdstown';
    expect(first(headline, text, '1999-12-17')).toBe('shepherdstown-2000-01-03');
    expect(first(headline, text)).toBe('shepherdstown-2000-01-03');
  });
});
