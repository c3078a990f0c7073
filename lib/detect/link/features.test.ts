import { describe, expect, it } from 'vitest';
import { civilDay } from './days';
import { fakeEvent, fakePage } from './fake-page';
import { linkFeatures, type PageFacts, type Telling } from './features';
import type { EventProfile } from './types';

const event = (start: number, background = false): EventProfile => fakeEvent({ start, background });

const page = (published: number | null, years: number[] = [], keys: string[] = []): PageFacts => {
  const facts = fakePage({ published, keys: new Map(keys.map((key) => [key, 1])) });
  return { ...facts, dates: { ...facts.dates, years: new Map(years.map((year) => [year, 1])) } };
};

const telling: Telling = { rarity: {}, eras: {} };

const names = (facts: PageFacts, of: EventProfile) => [...linkFeatures(facts, of, telling).keys()];

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
    const age = (of: EventProfile) => linkFeatures(page(of.end + 200), of, telling).get('age') ?? 0;
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

  it('knows one farther ahead by its day and place', () => {
    const there = { ...event(then), venues: ['harbour'] };
    const ahead = (keys: string[], day: number | null) => {
      const facts = page(then - 20, [], keys);
      const days = new Map(day === null ? [] : [[day, 1] as const]);
      return names({ ...facts, dates: { ...facts.dates, days } }, there);
    };
    expect(ahead(['e:harbour'], then)).toContain('announced');
    expect(ahead(['e:harbour', 'o:preview'], null)).toContain('announced');
    expect(ahead(['e:harbour'], null)).not.toContain('announced');
    expect(ahead([], then)).not.toContain('announced');
    expect(ahead(['e:harbour'], then)).not.toContain('after-publication');
  });

  it('takes a page that announces for none on talks that are over', () => {
    const over = { ...page(then + 5), headline: new Map([['o:preview', 3]]) };
    expect(names(over, event(then))).toContain('announced-after');
    expect(names(page(then + 5), event(then))).not.toContain('announced-after');
  });

  it('weighs how a page tells for nothing', () => {
    const both = { ...event(then), keys: { 'o:preview': 1, 'o:corridor': 1 } };
    const facts = page(then, [], ['o:preview', 'o:corridor']);
    const rarity = { 'o:preview': 3, 'o:corridor': 3 };
    expect(linkFeatures(facts, both, { rarity, eras: {} }).get('topic')).toBe(1);
  });

  it('gives a page without a date weights of its own', () => {
    const own = names(page(null), event(then));
    expect(own).toContain('undated/undated');
    expect(own.every((name) => name.startsWith('undated/'))).toBe(true);
  });

  it('tells talks by where they were on a page without a date', () => {
    const there = { ...event(then), venues: ['harbour', 'hill'] };
    const facts = { ...page(null), headline: new Map([['e:harbour', 3]]) };
    const at = (rarity: number) =>
      linkFeatures(facts, there, { rarity: { 'e:harbour': rarity }, eras: {} });
    expect(at(6).get('undated/headline-venue')).toBe(2);
    expect(at(3).get('undated/headline-venue')).toBe(1);
    expect(names({ ...facts, published: then }, there)).not.toContain('headline-venue');
    const late = { ...facts, published: civilDay(2025, 8, 1) };
    const rarity = { 'e:harbour': 6 };
    expect(linkFeatures(late, there, { rarity, eras: {} }).get('headline-venue')).toBe(2);
  });

  it('knows an agreement that a headline calls by its name', () => {
    const signed = { ...event(then), kind: 'agreement', keys: { 't:truce': 1, 't:zone': 0.8 } };
    const rarity = { 't:truce': 3, 't:zone': 3 };
    const named = (key: string, of: EventProfile) => {
      const facts = { ...page(null), headline: new Map([[key, 3]]) };
      return linkFeatures(facts, of, { rarity, eras: {} }).get('undated/headline-name');
    };
    expect(named('t:truce', signed)).toBe(1);
    expect(named('t:zone', signed)).toBeUndefined();
    expect(named('t:truce', { ...signed, kind: 'talks' })).toBeUndefined();
  });

  it('takes the day of what is years back for more than its mention', () => {
    const naming = (published: number | null, day: number) => {
      const facts = page(published);
      return names({ ...facts, dates: { ...facts.dates, days: new Map([[day, 2]]) } }, event(then));
    };
    const now = civilDay(2025, 8, 1);
    expect(naming(now, then)).toContain('history-day');
    expect(naming(now, then + 1)).not.toContain('history-day');
    expect(naming(then + 2, then)).not.toContain('history-day');
    expect(naming(null, then)).not.toContain('undated/history-day');
  });

  it('knows the day and weekday of an event without a year, on a page without a date', () => {
    const dated = (days: number[], weekdays: number[]) => {
      const facts = page(null);
      const yearless = {
        days: new Map(days.map((day) => [day, 1])),
        weekdays: new Map(weekdays.map((day) => [day, 1])),
      };
      return names({ ...facts, dates: { ...facts.dates, yearless } }, event(then));
    };
    expect(dated([310], [])).toContain('undated/yearless-day');
    expect(dated([311], [])).not.toContain('undated/yearless-day');
    // 10 March 1994 was a Thursday.
    expect(dated([], [4])).toContain('undated/yearless-weekday');
    expect(dated([], [5])).not.toContain('undated/yearless-weekday');
  });

  it('knows whose time a page is of', () => {
    const eras = { 'e:then': [1992, 1996], 'e:now': [2024, 2026] } as const;
    const of = (keys: string[]) => [
      ...linkFeatures(page(null, [], keys), event(then), { rarity: {}, eras }).keys(),
    ];
    expect(of(['e:then'])).toContain('undated/era-own');
    expect(of(['e:now'])).toContain('undated/era-future');
    expect(of(['e:else'])).not.toContain('undated/era-future');
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
