/**
 * What sites call the parts of a page that are not the article: in the names of their markup, and
 * in the headings their readers see.
 */

const NAMES = new RegExp(
  [
    'comment|disqus|related|recommend|trending|popular|newsletter|subscri|breadcrumb|taboola',
    'outbrain|sponsor|promo|advert|cookie|consent|gdpr|caption|credit|social|share|sharing',
    'ticker|marquee|keyword|pagination|teaser|toolbar|see-?also|most-?(read|viewed|shared)',
    'read-?(also|more|next)|more-?(news|stories|articles|from|on)|side-?bar|foot(er|note)',
  ].join('|') + '|(^|[\\s_-])(tags?|ads?|menu|nav|latest|breaking|popup|modal)([\\s_-]|$)',
  'i',
);
/** `has-sidebar`, `no-comments`: said of what stands beside the element, not of itself. */
const ASIDE_FROM = /\b(has|no|with|without)[-_][\w-]+|\b[\w-]+-(open|enabled)\b/gi;

const BODY_NAMES = /article|body|content|entry|main|post|story|text|blog/i;

const LABEL = new RegExp(
  '^[\\s*•|:«"-]*(' +
    [
      '[إاأ]قر[أا]\\S* ([إاأ]يض|المزيد)|شاهد|طالع|المزيد (من|حول|عن)|\\S+ (ذات صلة|مشابهة|متعلقة)',
      'كلمات (دلالية|مفتاحية)|الوسوم|التعليقات|[أا]ضف تعليق|اضافة تعليق|اترك',
      'קראו (גם|עוד)|ראו גם|עוד (ב|כתבות)|כתבות (נוספות|קשורות)|תגובות|תגיות',
      '(read|see) (also|more|next)|also read|related|more (on|from|stories)|recommended|most read',
      'you (may|might) also|tags|comments|leave a (reply|comment)|sign up|subscribe',
      'lire aussi|à lire|voir aussi|sur le même|mehr zum|lesen sie|auch interessant|lea también',
      'te puede|leggi anche|leia (também|mais)|ayrıca|ilgili|читайте|смотрите|по теме|بیشتر بخوانید',
      'مطالب مرتبط',
    ].join('|') +
    ')',
  'i',
);

/** Whether an element's class and id name it as something beside the article. */
export function namesClutter(names: string): boolean {
  return NAMES.test(names) && NAMES.test(names.replace(ASIDE_FROM, ''));
}

/** Whether an element's class and id speak of an article's text. */
export function namesBody(names: string): boolean {
  return BODY_NAMES.test(names);
}

/** Whether a text opens a list of other articles, of tags or of comments: `Read also:`. */
export function isLabel(text: string): boolean {
  return LABEL.test(text);
}
