/**
 * The most that a message from a page may hold, in UTF-16 units. The page's reader cuts at these;
 * what exceeds them was not sent by it and is refused. No imports: the script in pages uses it.
 */
export const LIMITS = {
  url: 8_192,
  lang: 64,
  headline: 2_000,
  description: 10_000,
  published: 100,
  siteName: 500,
  /** How many paragraphs, and how long all of them may be together. */
  paragraphs: 20_000,
  text: 2_000_000,
} as const;
