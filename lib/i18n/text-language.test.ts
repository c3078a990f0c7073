import { describe, expect, it } from 'vitest';
import { textLanguage } from './text-language';

describe('textLanguage', () => {
  it.each([
    ['محادثات جديدة', null, 'ar', 'rtl'],
    ['שיחות שלום', null, 'he', 'rtl'],
    ['Talks resume', null, 'en', 'ltr'],
    ['Переговоры', null, 'ru', 'ltr'],
    ['گفتگوهای تازه', 'fa', 'fa', 'rtl'],
    ['Les pourparlers', 'fr-FR', 'fr-FR', 'ltr'],
    ['Görüşmeler', 'tr', 'tr', 'ltr'],
  ])('%s (%s) is %s, %s', (text, hint, lang, dir) => {
    expect(textLanguage(text, hint)).toEqual({ lang, dir });
  });

  it('does not believe a hint that the letters contradict', () => {
    expect(textLanguage('Talks resume', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(textLanguage('محادثات', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  it('goes by the greater part of a mixed text', () => {
    expect(textLanguage('بيان من OCHA عن اللقاء')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(textLanguage('The word مسار in English')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('leaves figures and marks to their surroundings', () => {
    expect(textLanguage('24–26 / 7')).toBeNull();
    expect(textLanguage('')).toBeNull();
  });
});
