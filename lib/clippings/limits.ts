/**
 * The most that a clipping, and a file of them, may hold. Lengths are UTF-16 units.
 */
export const CLIPPING_LIMITS = {
  url: 8_192,
  aliases: 20,
  quote: 50_000,
  /** A whole article's text. */
  text: 1_000_000,
  note: 50_000,
  tag: 100,
  tags: 50,
  title: 2_000,
  name: 1_000,
  lang: 64,
  date: 64,
  id: 200,
  ids: 300,
  /** A selector's prefix, suffix and opening words. */
  context: 2_000,
  /** Clippings that one message changes. */
  batch: 100_000,
  /** Earlier sides of one clipping that a merge keeps. */
  others: 20,
} as const;

/** The most that a file to import may hold. */
export const FILE_LIMITS = {
  /** Bytes. */
  bytes: 90_000_000,
  clippings: 200_000,
  /** How deep its lists and objects may lie in each other. */
  depth: 40,
} as const;
