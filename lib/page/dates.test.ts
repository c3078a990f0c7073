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

test('of other languages the browser is asked', () => {
  expect(dayInText('24 Temmuz 2025', 'tr')).toBe('2025-07-24');
  expect(dayInText('3 Ağustos 2025', 'tr')).toBe('2025-08-03');
  expect(dayInText('24 Temmuz 2025', null)).toBeNull();
});
