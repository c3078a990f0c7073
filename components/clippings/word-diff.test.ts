import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff, type Piece } from './word-diff';

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const shared = (pieces: readonly Piece[]) =>
  pieces.flatMap(({ text, shared: both }) => (both ? text.split(/\s+/).filter(Boolean) : []));

it('marks the words that only one version has', () => {
  const { before, after } = wordDiff('the ferry runs again', 'the ferry never runs');
  expect(before.filter((piece) => !piece.shared).map(({ text }) => text)).toEqual(['again']);
  expect(after.filter((piece) => !piece.shared).map(({ text }) => text)).toEqual(['never ']);
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'عبّارة'))
  .map((all) => all.join(''));

it('gives both versions back, letter by letter, and agrees on what they share', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { before, after } = wordDiff(a, b);
      expect([joined(before), joined(after)]).toEqual([a, b]);
      expect(shared(before)).toEqual(shared(after));
    }),
  );
});

it('marks nothing where nothing differs, nor in what is too long to compare by eye', () => {
  fc.assert(fc.property(text, (a) => wordDiff(a, a).before.every((piece) => piece.shared)));
  const long = 'word '.repeat(500);
  expect(wordDiff(long, 'other')).toEqual({
    before: [{ text: long, shared: true }],
    after: [{ text: 'other', shared: true }],
  });
});
