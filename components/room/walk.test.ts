import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFrom } from './walk';

const lengths = [3, 4, 4];
const from = (row: number, column: number, key: string, ctrl = false, rtl = false) => {
  const step = stepFrom({ row, column }, { key, ctrl, rtl }, lengths);
  return step && [step.row, step.column];
};

describe('stepFrom', () => {
  it('goes along the text, whichever way that runs', () => {
    expect(from(1, 1, 'ArrowRight')).toEqual([1, 2]);
    expect(from(1, 1, 'ArrowLeft')).toEqual([1, 0]);
    expect(from(1, 1, 'ArrowRight', false, true)).toEqual([1, 0]);
    expect(from(1, 1, 'ArrowLeft', false, true)).toEqual([1, 2]);
  });

  it('goes up and down, into shorter rows too', () => {
    expect(from(0, 1, 'ArrowDown')).toEqual([1, 1]);
    expect(from(1, 3, 'ArrowUp')).toEqual([0, 2]);
  });

  it('jumps along the row and to the corners', () => {
    expect(from(1, 2, 'Home')).toEqual([1, 0]);
    expect(from(1, 2, 'End')).toEqual([1, 3]);
    expect(from(1, 2, 'Home', true)).toEqual([0, 0]);
    expect(from(1, 2, 'End', true)).toEqual([2, 3]);
  });

  it('leaves other keys alone', () => {
    expect(from(0, 0, 'Enter')).toBeNull();
    expect(from(0, 0, 'Tab')).toBeNull();
  });

  it('never leaves the table', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean(), fc.boolean())),
        (rows, walked) => {
          let at = { row: 0, column: 0 };
          for (const [key, ctrl, rtl] of walked) {
            at = stepFrom(at, { key, ctrl, rtl }, rows) ?? at;
            expect(at.row).toBeGreaterThanOrEqual(0);
            expect(at.row).toBeLessThan(rows.length);
            expect(at.column).toBeGreaterThanOrEqual(0);
            expect(at.column).toBeLessThan(rows[at.row] ?? 0);
          }
        },
      ),
    );
  });
});
