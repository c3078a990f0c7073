import { describe, expect, it } from 'vitest';
import { createI18n } from './i18n';

describe('createI18n', () => {
  it('hands out the reference in its language, and its direction', () => {
    const text = { ar: 'لقاء', he: 'פגישה', en: 'Meeting' };
    const made = (['ar', 'he', 'en'] as const).map((lang) => createI18n(lang));
    expect(made.map((i18n) => i18n.own(text))).toEqual(['لقاء', 'פגישה', 'Meeting']);
    expect(made.map((i18n) => i18n.dir)).toEqual(['rtl', 'rtl', 'ltr']);
  });

  it('joins lists as each language does, with anything for an item', () => {
    const list = (lang: 'ar' | 'he' | 'en', texts: string[]) =>
      createI18n(lang)
        .list(
          texts.map((text) => `<${text}>`),
          texts,
        )
        .join('');
    expect(list('ar', ['لقاء', 'اتفاق'])).toBe('<لقاء> و<اتفاق>');
    expect(list('he', ['פגישה', 'הסכם'])).toBe('<פגישה> ו<הסכם>');
    expect(list('he', ['פגישה', 'ABC'])).toBe('<פגישה> ו-<ABC>');
    expect(list('en', ['a', 'b', 'c'])).toBe('<a>, <b> and <c>');
    expect(list('en', [])).toBe('');
  });

  it('orders names as each language does', () => {
    const sorted = (lang: 'ar' | 'he' | 'en', texts: string[]) =>
      texts.toSorted(createI18n(lang).compare).join(' ');
    expect(sorted('ar', ['وادٍ', 'بحر', 'إقليم', 'أرض'])).toBe('أرض إقليم بحر وادٍ');
    expect(sorted('he', ['נהר', 'אגם'])).toBe('אגם נהר');
    expect(sorted('en', ['river', 'Éire', 'bank'])).toBe('bank Éire river');
    expect(createI18n('ar').languageName('fr')).toBe('الفرنسية');
  });

  it('writes numbers with Western digits', () => {
    expect(createI18n('ar').number(1234)).toBe('1,234');
  });
});
