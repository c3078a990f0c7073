import { describe, expect, it } from 'vitest';
import type { Mention } from '../mentions';
import { namedDates } from './dates';
import { civilDay } from './days';

const TEXT = 'They met on Thursday, 24 July';
const mention = (word: string, concept: Mention['concept']): Mention => ({
  zone: 0,
  sentence: 0,
  start: TEXT.indexOf(word),
  end: TEXT.indexOf(word) + word.length,
  conceptId: 0,
  concept,
  weak: false,
  slip: false,
  single: false,
  langs: [],
});
const named = (published: number | null) =>
  namedDates(
    [{ where: 'lead', text: TEXT }],
    [
      mention('Thursday', { kind: 'weekday', number: 4 }),
      mention('July', { kind: 'month', number: 7 }),
    ],
    published,
  );

describe('dates without a year', () => {
  it('are reckoned from publication', () => {
    const { days, weekdays, yearless } = named(civilDay(2025, 7, 25));
    expect([...days.keys()]).toEqual([civilDay(2025, 7, 24)]);
    expect([...weekdays.keys()]).toEqual([civilDay(2025, 7, 24)]);
    expect(yearless.days.size + yearless.weekdays.size).toBe(0);
  });

  it('stay without one on a page that shows no date', () => {
    const { days, weekdays, yearless } = named(null);
    expect(days.size + weekdays.size).toBe(0);
    expect([...yearless.days.keys()]).toEqual([724]);
    expect([...yearless.weekdays.keys()]).toEqual([4]);
  });
});
