import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';
import { chooseLanguage, uiLanguage } from './ui-language';

vi.mock('./browser', () => import('./fake-browser'));
beforeEach(resetBrowser);

describe('chooseLanguage', () => {
  it.each([
    ['he', ['ar'], 'he'],
    [null, ['ar-EG', 'en'], 'ar'],
    [null, ['iw', 'en'], 'he'],
    [null, ['fr-FR', 'he-IL', 'ar'], 'he'],
    [null, ['en_US'], 'en'],
    [null, ['fr'], 'en'],
    [null, ['arn'], 'en'],
    [null, [], 'en'],
  ] as const)('chosen %s, preferred %j: %s', (chosen, preferred, language) => {
    expect(chooseLanguage(chosen, preferred)).toBe(language);
  });
});

describe('uiLanguage', () => {
  it("is the browser's own until the reader chooses", () => {
    browser.i18n.getUILanguage = () => 'ar';
    expect(uiLanguage({ language: null })).toBe('ar');
    expect(uiLanguage({ language: 'he' })).toBe('he');
  });
});
