/**
 * What the button beside a selection says. By themselves: the worker hands them to the page's script,
 * which carries no words of its own.
 */
import type { LocalizedText, UiLanguage } from '@/lib/reference/types';
import type { Settings } from './settings';

export type ButtonWord =
  'save' | 'saved' | 'known' | 'too-long' | 'storage-full' | 'storage-shut' | 'failed';

/** The button as the reader of the page is to see it. */
export interface SaveButton {
  readonly words: Readonly<Record<ButtonWord, string>>;
  readonly lang: UiLanguage;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: Settings['theme'];
}

const WORDS: Readonly<Record<ButtonWord, LocalizedText>> = {
  save: { ar: 'احفظ في مسار', en: 'Save in Masar', he: 'שמירה במסאר' },
  saved: { ar: 'حُفظ', en: 'Saved', he: 'נשמר' },
  known: { ar: 'محفوظ من قبل', en: 'Saved already', he: 'כבר נשמר' },
  'too-long': {
    ar: 'هذا أطول من اقتباس',
    en: 'Too much for one quote',
    he: 'ארוך מדי לציטוט אחד',
  },
  'storage-full': {
    ar: 'لا مكان للحفظ',
    en: 'There is no room to save',
    he: 'אין מקום לשמירה',
  },
  'storage-shut': {
    ar: 'لا يسمح المتصفح بالحفظ هنا',
    en: 'The browser lets nothing be saved here',
    he: 'הדפדפן אינו מאפשר לשמור כאן',
  },
  failed: { ar: 'لم يُحفظ', en: 'Not saved', he: 'לא נשמר' },
};

/** The button in a language. */
export function saveButtonIn(lang: UiLanguage, theme: Settings['theme']): SaveButton {
  const word = (id: ButtonWord) => WORDS[id][lang];
  return {
    words: {
      save: word('save'),
      saved: word('saved'),
      known: word('known'),
      'too-long': word('too-long'),
      'storage-full': word('storage-full'),
      'storage-shut': word('storage-shut'),
      failed: word('failed'),
    },
    lang,
    dir: lang === 'en' ? 'ltr' : 'rtl',
    theme,
  };
}
