import { expect, it } from 'vitest';
import { bytesText } from './bytes';

it.each([
  [999, 'en', '999\u00a0bytes'],
  [48_210, 'en', '48\u00a0kB'],
  [4_200_000, 'en', '4.2\u00a0MB'],
  [2_000_000_000_000, 'en', '2,000\u00a0GB'],
] as const)('%d bytes in %s', (bytes, lang, text) => {
  expect(bytesText(bytes, lang)).toBe(text);
});

it('is written in the reader’s own script, with Western digits', () => {
  expect(bytesText(4_200_000, 'ar')).toMatch(/^4\.2.*\p{sc=Arab}/u);
  expect(bytesText(100e6, 'he')).toMatch(/^\u200f?100/u);
});
