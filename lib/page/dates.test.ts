import { afterEach, expect, test, vi } from 'vitest';
import { dayInText } from './dates';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['الخميس 24 يوليو 2025', 'ar'],
  ['الخميس 24 تموز 2025', 'ar'],
  ['الخميس 24 جويلية 2025', 'ar-DZ'],
  ['٢٤ يوليوز ٢٠٢٥', 'ar'],
  ['24 ژوئیهٔ 2025', 'fa'],
  ['24 ביולי 2025', 'he'],
  ['24 июля 2025, 10:00', 'ru'],
  ['24 липня 2025', 'uk'],
  ['July 24, 2025', 'en'],
  ['24 July 2025', null],
])('%s is read without asking the browser for its months', (line, lang) => {
  const asked = vi.spyOn(Intl, 'DateTimeFormat');
  expect(dayInText(line, lang)).toBe('2025-07-24');
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  ['2025年7月24日 18:00', 'ja'],
  ['2025년 7월 24일', 'ko'],
])('a year comes first in the East: %s', (line, lang) => {
  expect(dayInText(line, lang)).toBe('2025-07-24');
});

test('of other languages the browser is asked', () => {
  expect(dayInText('24 Temmuz 2025', 'tr')).toBe('2025-07-24');
  expect(dayInText('3 Ağustos 2025', 'tr')).toBe('2025-08-03');
  expect(dayInText('24 Temmuz 2025', null)).toBeNull();
});

test('it is not asked where a line names no day', () => {
  const asked = vi.spyOn(Intl, 'DateTimeFormat');
  expect(dayInText('Copyright 2025 Haber Ajansı', 'tr')).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});
