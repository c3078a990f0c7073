import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '@/lib/text/fold';
import { foldLetters } from './chain';
import { packageMatchers, regExpMatchers } from './matchers';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'س', 'ا'), minLength: 1, maxLength: 3 });
const phrase = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));

/** Tries every name at every place. */
function naively(folded: string, names: readonly string[]): number[] {
  const found: number[] = [];
  let at = 0;
  while (at < folded.length) {
    const here = names
      .filter((name) => ` ${folded} `.startsWith(` ${name} `, at))
      .sort((a, b) => b.length - a.length)[0];
    if (here !== undefined) found.push(names.indexOf(here));
    at += here?.length ?? 1;
  }
  return found;
}

test('every peer finds the whole names that a naive search finds, the longest first', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }),
      fc.array(word, { maxLength: 12 }),
      (names, words) => {
        const folded = words.join(' ');
        const expected = naively(folded, names);
        for (const { name, find } of packageMatchers(names)) {
          expect(find(folded), name).toEqual(expected);
        }
        for (const { name, find } of regExpMatchers(names)) {
          expect(find(words.join(', ')), name).toEqual(expected);
        }
      },
    ),
  );
});

test('the chain folds the letters of Arabic, Hebrew and English as the table does', () => {
  const text = 'وقالَ المتحدّثُ باسم الهيئـة: ٤ أشخاص؛ "שָׁלוֹם", the Café’s rôle — מים';
  const spaced = foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  expect(spaced.trim()).toBe(fold(text).trim());
});
