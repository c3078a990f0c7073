/**
 * What the entries in the browser's menus say; `%s` is what is selected on the page.
 */
import type { LocalizedText } from '@/lib/reference/types';

export type MenuId = 'panel' | 'library' | 'look-up' | 'save-selection' | 'save-article';

export const MENU_TITLES: Readonly<Record<MenuId, LocalizedText>> = {
  panel: {
    ar: 'افتح مسار إلى جانب الصفحة',
    en: 'Open Masar beside the page',
    he: 'פתיחת מסאר לצד הדף',
  },
  library: {
    ar: 'افتح المرجع في تبويب مستقل',
    en: 'Open the reference in a tab of its own',
    he: 'פתיחת המאגר בלשונית נפרדת',
  },
  'look-up': {
    ar: 'ابحث في مسار عن «%s»',
    en: 'Look up “%s” in Masar',
    he: 'חיפוש ״%s״ במסאר',
  },
  'save-selection': {
    ar: 'احفظ النص المحدَّد في مسار',
    en: 'Save the selection in Masar',
    he: 'שמירת הטקסט המסומן במסאר',
  },
  'save-article': {
    ar: 'احفظ هذا المقال في مسار',
    en: 'Save this article in Masar',
    he: 'שמירת הכתבה הזאת במסאר',
  },
};
