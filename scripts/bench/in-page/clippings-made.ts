/** Made-up clippings in any number, the same each time: words as frequent as words are. */
import type { Clipping } from '@/lib/clippings/types';
import { COLOURS } from '@/lib/clippings/types';

const LETTERS = ['abdeghilmnoprstu', 'ابتجحدرسشعفقكلمنوي', 'אבגדהוחיכלמנסעפקרשת'];
const VOCABULARY = 12_000;

/** Numbers from 0 to 1 that only look random (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = (() => {
  const next = numbers(1);
  return Array.from({ length: VOCABULARY }, (_, n) => {
    const letters = LETTERS[n % 3] ?? '';
    const length = 3 + Math.floor(next() * 6);
    return Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
  });
})();

/** A word: the first of the vocabulary stand in every other text, the last in hardly any (Zipf). */
export function word(next: () => number): string {
  return words[Math.floor(VOCABULARY ** next()) - 1] ?? '';
}

/** The clipping of a number. */
export function madeClipping(n: number): Clipping {
  const next = numbers(n + 7);
  const text = Array.from({ length: 30 }, () => word(next)).join(' ');
  const at = new Date(Date.UTC(2024, 0, 1) + n * 600_000).toISOString();
  return {
    id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    kind: 'quote',
    text,
    selectors: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: text, prefix: `${n} before `, suffix: ' after' },
      position: { type: 'TextPositionSelector', start: n, end: n + text.length },
      block: { index: 3, start: 0, opening: text.slice(0, 40) },
    },
    note: n % 4 === 0 ? Array.from({ length: 8 }, () => word(next)).join(' ') : '',
    tags: n % 3 === 0 ? [`tag ${n % 20}`] : [],
    colour: COLOURS[n % COLOURS.length] ?? 'amber',
    page: {
      url: `https://news.example/2024/${Math.floor(n / 4)}`,
      canonical: null,
      aliases: [],
      title: Array.from({ length: 8 }, () => word(next)).join(' '),
      outlet: `Outlet ${n % 50}`,
      author: null,
      published: at.slice(0, 10),
      inLanguage: 'en',
      direction: 'ltr',
    },
    filing: { by: 'detector', eventIds: [`event-${n % 126}`], entityIds: [], termIds: [] },
    created: at,
    modified: at,
    deleted: null,
  };
}
