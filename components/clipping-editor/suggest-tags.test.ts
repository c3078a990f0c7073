import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanTag, suggestTags } from './suggest-tags';

const known = ['outcome', 'العبّارة', 'water outcome', 'מעבורת'];
const tags = (query: string, taken: string[] = []) =>
  suggestTags(query, known, taken).map(({ tag, fresh }) => (fresh ? `+${tag}` : tag));

it('suggests the most used first, then what begins so before what contains it', () => {
  expect(tags('')).toEqual(known);
  expect(tags('out')).toEqual(['+out', 'outcome', 'water outcome']);
});

it('knows a tag in any spelling of its letters', () => {
  expect(tags('العباره')).toEqual(['العبّارة']);
  expect(tags('OUTCOME')).toEqual(['outcome', 'water outcome']);
});

it('does not suggest what is there already', () => {
  expect(tags('outcome', ['Outcome'])).toEqual(['water outcome']);
});

it('keeps a tag without its mark, its commas and its spaces', () => {
  expect(cleanTag('  #the  ferry, ')).toBe('the ferry');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(cleanTag(cleanTag(text))).toBe(cleanTag(text));
    }),
  );
});
