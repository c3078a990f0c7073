import { describe, expect, it } from 'vitest';
import { civilDay } from './days';
import { linkFeatures, type PageFacts } from './features';
import type { EventProfile } from './types';

const event = (start: number, background = false): EventProfile => ({
  id: 'one',
  kind: 'talks',
  start,
  end: start,
  weight: 2,
  background,
  venues: [],
  keys: {},
});

const page = (published: number | null, years: number[] = [], keys: string[] = []): PageFacts => ({
  published,
  keys: new Map(keys.map((key) => [key, 1])),
  headline: new Map(),
  length: 400,
  dates: {
    days: new Map(),
    weekdays: new Map(),
    months: new Map(),
    years: new Map(years.map((year) => [year, 1])),
  },
});

const names = (facts: PageFacts, of: EventProfile) => [...linkFeatures(facts, of, {}).keys()];

describe('linkFeatures', () => {
  const then = civilDay(1994, 3, 10);

  it('counts the days of what is news, and not those of history', () => {
    expect(names(page(then + 40), event(then))).toContain('age');
    const old = names(page(civilDay(2025, 8, 1)), event(then));
    expect(old).toContain('history');
    expect(old).not.toContain('age');
  });

  it('asks of history that the page says that it is', () => {
    const now = civilDay(2025, 8, 1);
    expect(names(page(now), event(then))).toContain('history-unsaid');
    expect(names(page(now, [1994]), event(then))).not.toContain('history-unsaid');
    expect(names(page(now, [], ['o:history']), event(then))).not.toContain('history-unsaid');
  });

  it('knows an anniversary by its day', () => {
    expect(names(page(civilDay(2024, 3, 11)), event(then))).toContain('anniversary');
    expect(names(page(civilDay(2024, 4, 11)), event(then))).not.toContain('anniversary');
  });

  it('knows events that are news without the talks', () => {
    expect(names(page(then), event(then, true))).toContain('background');
    expect(names(page(then), event(then))).not.toContain('background');
  });
});
