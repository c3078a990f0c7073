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

  it('lets what took years age slowly', () => {
    const long = { ...event(then), end: then + 900 };
    const age = (of: EventProfile) => linkFeatures(page(of.end + 200), of, {}).get('age') ?? 0;
    expect(age(event(then))).toBeGreaterThan(6);
    expect(age(long)).toBe(0);
  });

  it('knows a page that announces talks, and only shortly before them', () => {
    const announcing = (days: number) => names(page(then - days, [], ['o:preview']), event(then));
    expect(announcing(0)).toContain('announced');
    expect(announcing(3)).toContain('announced');
    expect(announcing(20)).not.toContain('announced');
    expect(names(page(then - 3), event(then))).not.toContain('announced');
  });

  it('asks of a page what the event is about', () => {
    const about = { ...event(then), keys: { 'o:corridor': 1, 'o:denial': 0.4 } };
    expect(names(page(then), about)).toContain('topic-unsaid-talks');
    expect(names(page(then, [], ['o:denial']), about)).toContain('topic-unsaid-talks');
    expect(names(page(then, [], ['o:corridor']), about)).not.toContain('topic-unsaid-talks');
    expect(names(page(then), event(then))).not.toContain('topic-unsaid-talks');
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
