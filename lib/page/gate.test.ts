import { describe, expect, it } from 'vitest';
import { askGate, type GateTerms, type Term } from './gate';
import { runAtOnce } from './steps';

const NORTH: Term = ['north', 'شمال', 'север'];
/** Rows: north and south, or an envoy and talks. */
const ROWS: Term[][] = [
  [NORTH, ['south', 'جنوب']],
  [
    ['envoy', 'مبعوث'],
    ['talks', 'محادثات'],
  ],
];
const TERMS: GateTerms = { latin: 'north|envoy', rows: JSON.stringify(ROWS) };

function passes(text: string): boolean {
  const reason = askGate(text, TERMS);
  return typeof reason === 'boolean' ? reason : runAtOnce(reason);
}

describe('askGate', () => {
  it('is content with the one term of a row that has no other', () => {
    const alone: GateTerms = { latin: NORTH[0], rows: JSON.stringify([[NORTH]]) };
    const reason = askGate('the north alone', alone);
    expect(typeof reason === 'boolean' ? reason : runAtOnce(reason)).toBe(true);
  });

  it('asks for every term of one row', () => {
    expect(passes('North and South')).toBe(true);
    expect(passes('talks with the ENVOY')).toBe(true);
    expect(passes('المبعوث في محادثات')).toBe(true);
    expect(passes('the north talks')).toBe(false);
    expect(passes('south talks')).toBe(false);
  });

  it('answers at once where no row begins in a page that is not large', () => {
    expect(askGate('nothing of it, حتى هنا', TERMS)).toBe(false);
    expect(askGate('north alone', TERMS)).not.toBe(false);
  });

  it('sees letters of other scripts, and not what stands unseen between them', () => {
    expect(passes('شمـَال وجنوب')).toBe(true);
    expect(passes('СЕВЕР, south')).toBe(true);
    expect(passes('no\u00adrth and so\u200buth')).toBe(true);
    expect(passes('south, and only at the end: no\u200brth')).toBe(true);
    expect(passes('جنوب, and in letters of its own СЕВЕР')).toBe(true);
    expect(passes('nothing but Ελληνικά, 日本語')).toBe(false);
  });

  it('finds what stands across the seams of a large page, or far apart in it', () => {
    for (const before of [199_997, 200_000, 399_998, 600_090]) {
      const text = `south ${'x '.repeat(before / 2 - 3)}north${' y'.repeat(200_000)}`;
      expect(passes(text), String(before)).toBe(true);
      expect(passes(text.replace('south', 'sauth')), String(before)).toBe(false);
    }
  });
});
