import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOf } from './dates';
import { LEXICON } from './test-index';
import { understand } from './understand';

function read(question: string): string | null {
  const found = understand(question, LEXICON).understood.find(({ kind }) => kind === 'date');
  if (found?.kind !== 'date') return null;
  const { from, to, anyYear } = found.date;
  return anyYear ? `${from}-${to} of any year` : (edtfOf(found.date) ?? `${from}–${to}`);
}

describe('a date in a question', () => {
  it.each([
    ['2025-08-19', '2025-08-19'],
    ['19/8/2025', '2025-08-19'],
    ['19.08.25', '2025-08-19'],
    ['8/19/2025', '2025-08-19'],
    ['2025-08', '2025-08'],
    ['8/2025', '2025-08'],
    ['1974', '1974'],
    ['1994-1996', '1994/1996'],
    ['19 August 2025', '2025-08-19'],
    ['August 19, 2025', '2025-08-19'],
    ['19th of August 2025', '2025-08-19'],
    ['5-6 January 2026', '2026-01-05/2026-01-06'],
    ['2026 January', '2026-01'],
    ['آب 2025', '2025-08'],
    ['آب/أغسطس 2025', '2025-08'],
    ['١٩ آب ٢٠٢٥', '2025-08-19'],
    ['كانون الثاني ٢٠٢٦', '2026-01'],
    ['19 באוגוסט 2025', '2025-08-19'],
    ['19 août 2025', '2025-08-19'],
    ['19 August', '819-819 of any year'],
    ['آب', '801-831 of any year'],
    ['before 1974', '0–19740100'],
    ['before summer 2025', '0–20250600'],
    ['after August 2025', '20250832–99991231'],
    ['31 February 2025', '2025'],
    ['summer 2025', '2025-06/2025-08'],
    ['winter of 2025', '2025-12/2026-02'],
    ['summer', null],
    ['early 2026', '2026-01/2026-04'],
    ['the end of June 2025', '2025-06-21/2025-06-30'],
    ['mid-August 2025', '2025-08-11/2025-08-20'],
    ['late 19 August 2025', '2025-08-19'],
    ['1990s', '1990/1999'],
    ['the late nineties', '1996/1999'],
    ['from May to August 2025', '2025-05/2025-08'],
    ['August 2025 to January 2026', '2025-08/2026-01'],
    ['August to January 2026', '2025-08/2026-01'],
    ['May–August', '501-831 of any year'],
    ['between 2004 and 2006', '2004/2006'],
    ['بين 2004 و2006', '2004/2006'],
    ['between 2006', '2006'],
    ['2006 and 2008', '2006'],
    ['nineteenth of August 2025', '2025-08-19'],
    ['الحادي والعشرون من آب', '821-821 of any year'],
    ['first of January', '101-101 of any year'],
    ['first', null],
    ['242', null],
    ['route 66', null],
  ])('%s is %s', (question, date) => {
    expect(read(question)).toBe(date);
  });

  it('is read from any whole day as it is written', () => {
    const days = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = day.split('-');
        expect(read(day)).toBe(day);
        expect(read(`${Number(d)}/${Number(m)}/${y}`)).toBe(day);
      }),
    );
  });
});
