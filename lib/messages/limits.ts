/**
 * The most that a message from a page may hold, in UTF-16 units. What the page's reader cuts is
 * well below these: a longer headline or text was not sent by it, and is refused. The other facts
 * it takes as the page gives them; a longer one counts as not given.
 */
export const LIMITS = {
  url: 8_192,
  lang: 64,
  headline: 2_000,
  description: 10_000,
  published: 100,
  siteName: 1_000,
  /** How many paragraphs, and how long all of them may be together. */
  paragraphs: 200_000,
  text: 2_000_000,
} as const;
