/** Topics that say how a page tells, not what it tells of. */

/** The topic of pages that tell of former times. */
export const TOLD = 'o:history';
/** The topic of pages that announce. */
export const ANNOUNCING = 'o:preview';

/** An event that was announced, too, is not what a page that announces is on. */
export const FORMS: ReadonlySet<string> = new Set([TOLD, ANNOUNCING]);
