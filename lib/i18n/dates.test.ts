import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { datesIn, type DateOptions, type MonthNames } from './dates';
import { translateInto } from './translate';

const dates = (lang: UiLanguage, months: MonthNames = 'levant') =>
  datesIn(lang, months, translateInto(lang));
/** Reads no-break spaces as spaces, so that the tables below stay legible. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (lang: UiLanguage, edtf: string, options?: DateOptions) =>
  plain(dates(lang).date(edtf, options).text);

describe('dates in words', () => {
  it.each([
    ['2025-07-24', '24 تموز 2025', '24 ביולי 2025', '24 July 2025'],
    ['2026-01-05/2026-01-06', '5–6 كانون الثاني 2026', '5–6 בינואר 2026', '5–6 January 2026'],
    ['2025-07-13/2025-07-20', '13–20 تموز 2025', '13–20 ביולי 2025', '13–20 July 2025'],
    [
      '2025-06-28/2025-07-02',
      '28 حزيران – 2 تموز 2025',
      '28 ביוני – 2 ביולי 2025',
      '28 June – 2 July 2025',
    ],
    [
      '2025-12-28/2026-01-02',
      '28 كانون الأول 2025 – 2 كانون الثاني 2026',
      '28 בדצמבר 2025 – 2 בינואר 2026',
      '28 December 2025 – 2 January 2026',
    ],
    [
      '2025-06',
      'في حزيران 2025، بلا يوم معلوم',
      'ביוני 2025, היום אינו ידוע',
      'in June 2025, day unknown',
    ],
    ['1949', 'في 1949، بلا شهر معلوم', 'ב־1949, החודש אינו ידוע', 'in 1949, month unknown'],
    ['1994/1996', '1994–1996', '1994–1996', '1994–1996'],
    ['2010/2011-03', '2010 – آذار 2011', '2010 – מרץ 2011', '2010 – March 2011'],
    ['2010~', 'نحو 2010', 'בסביבות 2010', 'around 2010'],
  ])('%s', (edtf, ar, he, en) => {
    expect([say('ar', edtf), say('he', edtf), say('en', edtf)]).toEqual([ar, he, en]);
  });

  it('leaves the year out where it is said beside, and puts the weekday in front', () => {
    expect(say('ar', '2025-07-24', { year: false })).toBe('24 تموز');
    expect(say('en', '2025-07-13/2025-07-20', { year: false })).toBe('13–20 July');
    expect(say('en', '2025-12-28/2026-01-02', { year: false })).toBe(
      '28 December 2025 – 2 January 2026',
    );
    expect(say('en', '1994/1996', { year: false })).toBe('1994–1996');
    expect(say('ar', '2025-07-24', { weekday: true })).toBe('الخميس 24 تموز 2025');
    expect(say('he', '2025-07-24', { weekday: true })).toBe('יום חמישי, 24 ביולי 2025');
    expect(say('en', '2025-07-24', { weekday: true })).toBe('Thursday 24 July 2025');
  });

  it('names Arabic months as the reader chooses', () => {
    expect(plain(dates('ar', 'international').date('2025-07-24').text)).toBe('24 يوليو 2025');
    expect(dates('ar', 'international').monthTick('2025-10-01')).toBe('أكتوبر');
    expect(dates('en').monthTick('2025-10-01')).toBe('Oct');
  });

  it('shortens the months of two words for a tick, and no others', () => {
    const ticks = ['01', '07', '10', '11', '12'].map((m) => dates('ar').monthTick(`2025-${m}-01`));
    expect(ticks).toEqual(['ك2', 'تموز', 'ت1', 'ت2', 'ك1']);
  });

  it('names a month or a year plainly for a heading', () => {
    expect(plain(dates('ar').period('2025-07'))).toBe('تموز 2025');
    expect(plain(dates('en').period('2025-07'))).toBe('July 2025');
    expect(dates('he').period('1973')).toBe('1973');
  });

  it('says whether the day is known', () => {
    const vague = (edtf: string) => dates('en').date(edtf).vague;
    expect(['2025-07-24', '2026-01-05/2026-01-06'].map(vague)).toEqual([false, false]);
    expect(['2025-06', '1949', '2025-07-24~', '1994/1996'].map(vague)).toEqual(Array(4).fill(true));
  });

  it('gives back what is no date', () => {
    expect(dates('ar').date('sometime')).toEqual({ text: 'sometime', vague: true });
    expect(dates('en').date('2025/2026/2027').text).toBe('2025/2026/2027');
  });

  it('never breaks a single date, and writes Western digits', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom<UiLanguage[]>('ar', 'he', 'en'), (iso, lang) => {
        const { text } = dates(lang).date(iso);
        expect(text).not.toMatch(/[ \u0660-\u0669\u200e\u200f]/);
        expect(text).toContain(String(Number(iso.slice(8))));
        expect(text).toContain(iso.slice(0, 4));
      }),
    );
  });
});
