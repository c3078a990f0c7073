/**
 * What the toolbar button says when pointed at, in words.
 */
import type { LocalizedText } from '@/lib/reference/types';

export type TitleId =
  | 'on'
  | 'whole'
  | 'maybe'
  | 'note'
  | 'quiet'
  | 'off'
  | 'site-off'
  | 'checking'
  | 'unsupported'
  | 'said-about'
  | 'said-not-about';

export const TITLES: Readonly<Record<TitleId, LocalizedText>> = {
  on: {
    ar: 'مسار: هذه الصفحة عن المحادثات، وحدثها معروف',
    en: 'Masar: this page is about the talks, and its event is known',
    he: 'מסאר: הדף עוסק בשיחות, והאירוע ידוע',
  },
  whole: {
    ar: 'مسار: هذه الصفحة عن مسار المحادثات عامةً',
    en: 'Masar: this page is about the talks as a whole',
    he: 'מסאר: הדף עוסק בשיחות בכללן',
  },
  maybe: {
    ar: 'مسار: هذه الصفحة عن المحادثات، والحدث غير أكيد',
    en: 'Masar: this page is about the talks; which event is unsure',
    he: 'מסאר: הדף עוסק בשיחות, אך לא ברור באיזה אירוע',
  },
  note: {
    ar: 'مسار: هذه الصفحة عن المحادثات، وفيها ما يُتنبّه له',
    en: 'Masar: this page is about the talks, with notices to read',
    he: 'מסאר: הדף עוסק בשיחות, ויש בו דברים לשים לב אליהם',
  },
  quiet: {
    ar: 'مسار: هذه الصفحة ليست عن المحادثات',
    en: 'Masar: this page is not about the talks',
    he: 'מסאר: הדף אינו עוסק בשיחות',
  },
  off: {
    ar: 'مسار: لم تُقرأ هذه الصفحة',
    en: 'Masar: this page has not been read',
    he: 'מסאר: הדף לא נקרא',
  },
  'site-off': {
    ar: 'مسار: لم تُقرأ هذه الصفحة، فقد أوقفتَ قراءة هذا الموقع',
    en: 'Masar: this page has not been read; you turned its site off',
    he: 'מסאר: הדף לא נקרא, כי כיביתם את האתר הזה',
  },
  checking: {
    ar: 'مسار: يجري فحص هذه الصفحة',
    en: 'Masar: checking this page',
    he: 'מסאר: הדף בבדיקה',
  },
  unsupported: {
    ar: 'مسار: لا يسمح المتصفح بقراءة هذه الصفحة',
    en: 'Masar: the browser lets no extension read this page',
    he: 'מסאר: הדפדפן אינו מאפשר לקרוא את הדף הזה',
  },
  'said-about': {
    ar: 'مسار: قلتَ إن هذه الصفحة عن المحادثات',
    en: 'Masar: you said that this page is about the talks',
    he: 'מסאר: סימנתם שהדף עוסק בשיחות',
  },
  'said-not-about': {
    ar: 'مسار: قلتَ إن هذه الصفحة ليست عن المحادثات',
    en: 'Masar: you said that this page is not about the talks',
    he: 'מסאר: סימנתם שהדף אינו עוסק בשיחות',
  },
};
