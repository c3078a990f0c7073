/**
 * What the entries in the menu of the toolbar's button say.
 */
import type { LocalizedText } from '@/lib/reference/types';

export type MenuId = 'panel' | 'library';

export const MENU_TITLES: Readonly<Record<MenuId, LocalizedText>> = {
  panel: {
    ar: 'افتح مسار إلى جانب الصفحة',
    en: 'Open Masar beside the page',
    he: 'פתיחת מסאר לצד הדף',
  },
  library: {
    ar: 'افتح المرجع في تبويب مستقل',
    en: 'Open the reference in a tab of its own',
    he: 'פתיחת המדריך בלשונית נפרדת',
  },
};
