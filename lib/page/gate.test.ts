import { describe, expect, it } from 'vitest';
import { Gate, type GateTerms, type Term } from './gate';
import { runAtOnce } from './steps';

const term = (latin: string, ...other: [string, string][]): Term => ({ latin, other });

/** Rows: north and south, or a negotiator and talks; their first terms once more, together. */
const TERMS: GateTerms = {
  first: term('north|envoy', ['شمال', ''], ['север', 'i']),
  rows: [
    [term('north', ['شمال', ''], ['север', 'i']), term('south', ['جنوب', ''])],
    [term('envoy'), term('talks')],
  ],
};

function passes(text: string, gate = new Gate(TERMS)): boolean {
  const reason = gate.ask(text);
  return typeof reason === 'boolean' ? reason : runAtOnce(reason);
}

describe('Gate', () => {
  it('asks for every term of one row', () => {
    expect(passes('North and South')).toBe(true);
    expect(passes('talks with the ENVOY')).toBe(true);
    expect(passes('the north talks')).toBe(false);
    expect(passes('south talks')).toBe(false);
  });

  it('answers at once where no row begins in a page that is not large', () => {
    const gate = new Gate(TERMS);
    expect(gate.ask('nothing of it, حتى هنا')).toBe(false);
    expect(gate.ask('north alone')).not.toBe(false);
  });

  it('sees letters of other scripts, and not what stands unseen between them', () => {
    expect(passes('شمـَال وجنوب')).toBe(true);
    expect(passes('СЕВЕР, south')).toBe(true);
    expect(passes('no\u00adrth and so\u200buth')).toBe(true);
  });

  it('finds what stands across the seams of a large page, or far apart in it', () => {
    const gate = new Gate(TERMS);
    for (const before of [199_997, 200_000, 399_998, 600_090]) {
      const text = `south ${'x '.repeat(before / 2 - 3)}north${' y'.repeat(200_000)}`;
      expect(passes(text, gate), String(before)).toBe(true);
      expect(passes(text.replace('south', 'sauth'), gate), String(before)).toBe(false);
    }
  });
});
