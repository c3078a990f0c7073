import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, isDay, parseEdtf } from './edtf';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('parseEdtf', () => {
  it.each([
    ['1949', '1949-01-01', '1949-12-31'],
    ['1973-10', '1973-10-01', '1973-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-07-24', '2025-07-24', '2025-07-24'],
    ['2026-01-05/2026-01-06', '2026-01-05', '2026-01-06'],
    ['2010/2011-03', '2010-01-01', '2011-03-31'],
    ['2026-06-12/2026-07', '2026-06-12', '2026-07-31'],
  ])('reads %s', (text, start, end) => {
    expect(parseEdtf(text)).toEqual({ start, end, approximate: false, uncertain: false });
  });

  it.each([
    ['2010~', true, false],
    ['2010-05?', false, true],
    ['2010-05-02%', true, true],
    ['2010~/2011?', true, true],
  ])('reads the qualifier of %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    '',
    '25-07-24',
    '2025-7-24',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-07-24T10:00',
    '201X',
    '2025-21/',
    '../2025',
    '2025/..',
    '2025/',
    '2025-07-25/2025-07-24',
    '2025-07/2025',
    '2025/2026/2027',
    '~2025',
    '2025-~07',
    ' 2025',
    '0949',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('gives every day back as itself', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(parseEdtf(text)).toMatchObject({ start: text, end: text });
        expect(isDay(text)).toBe(true);
      }),
    );
  });

  it('spans every interval in order, and refuses it the other way round', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(parseEdtf(`${from}/${to}`)).toMatchObject({ start: from, end: to });
        if (from !== to) expect(parseEdtf(`${to}/${from}`)).toBeNull();
      }),
    );
  });

  it('holds every day of a month inside the month, and every month inside the year', () => {
    fc.assert(
      fc.property(day, (text) => {
        const inMonth = parseEdtf(text.slice(0, 7));
        const inYear = parseEdtf(text.slice(0, 4));
        expect(inMonth && inMonth.start <= text && text <= inMonth.end).toBe(true);
        expect(inYear && inYear.start <= text && text <= inYear.end).toBe(true);
      }),
    );
  });

  it('never throws, and answers only real days, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseEdtf(text);
        if (date) expect([isDay(date.start), isDay(date.end)]).toEqual([true, true]);
      }),
    );
  });
});

describe('daysInMonth', () => {
  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
      }),
    );
  });
});

describe('isDay', () => {
  it.each(['2025-07', '2025', '2025-07-24~', '2025-02-30', '2025-07-24/2025-07-25', ''])(
    'refuses %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
