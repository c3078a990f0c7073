/**
 * Made-up clippings, for tests.
 */
import fc from 'fast-check';
import { tidyTag } from './schema';
import { COLOURS, type ClippedPage, type Clipping, type ClippingDraft, type Kept } from './types';

/** A page; what is given differs. */
export function fakePage(changes: Partial<ClippedPage> = {}): ClippedPage {
  return {
    url: 'https://news.test/2025/a',
    canonical: null,
    aliases: [],
    title: 'A title',
    outlet: 'News',
    author: null,
    published: '2025-07-24',
    inLanguage: 'en',
    direction: 'ltr',
    ...changes,
  };
}

/** A quote as a way in hands it over. */
export function fakeDraft(changes: Partial<ClippingDraft> = {}): ClippingDraft {
  const text = changes.text ?? 'They met for four hours.';
  return {
    kind: 'quote',
    text,
    selectors: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: text, prefix: 'before ', suffix: ' after' },
      position: { type: 'TextPositionSelector', start: 7, end: 7 + text.length },
      block: { index: 0, start: 7, opening: 'before They met' },
    },
    note: '',
    tags: [],
    colour: 'amber',
    page: fakePage(),
    filing: { by: 'detector', eventIds: [], entityIds: [], termIds: [] },
    ...changes,
  };
}

/** A clipping; `n` makes its id and its time. */
export function fakeClipping(n: number, changes: Partial<Clipping> = {}): Clipping {
  const at = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return { ...fakeDraft(), id, created: at, modified: at, deleted: null, ...changes };
}

const word = fc.constantFrom(
  'talks',
  'لقاء',
  'إلى',
  'שיחה',
  'a,b',
  '=1+1',
  '"q"',
  '# x',
  '\n',
  '\ud800',
);
const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '));
const anyText = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 }));
const instant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1_000).toISOString());
const ids = fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 });
const tags = fc
  .uniqueArray(
    anyText.map((text) => tidyTag(text).slice(0, 50)),
    { maxLength: 3 },
  )
  .map((all) => [...new Set(all.map(tidyTag))].filter((tag) => tag !== ''));
const url = fc.constantFrom(
  'https://news.test/2025/a',
  'https://news.test/2025/b?id=1',
  'http://m.news.test/ج',
);
const page: fc.Arbitrary<ClippedPage> = fc.record({
  url,
  canonical: fc.option(url),
  aliases: fc.uniqueArray(url, { maxLength: 2 }),
  title: anyText,
  outlet: anyText,
  author: fc.option(anyText),
  published: fc.constantFrom(null, '2025-07-24', '2025-07', '2025~', '2026-01-05/2026-01-06'),
  inLanguage: fc.constantFrom(null, 'ar', 'en', 'he'),
  direction: fc.constantFrom('ltr', 'rtl'),
});
const filing = fc.record({
  by: fc.constantFrom('detector', 'reader'),
  eventIds: ids,
  entityIds: ids,
  termIds: ids,
});

/** Any clipping; few ids, so that two collections share some. */
export const arbitraryClipping: fc.Arbitrary<Clipping> = fc
  .record({
    n: fc.integer({ min: 0, max: 5 }),
    kind: fc.constantFrom('quote', 'article', 'bookmark'),
    text: anyText,
    note: anyText,
    tags,
    colour: fc.constantFrom(...COLOURS),
    page,
    filing,
    created: instant,
    modified: instant,
    deleted: fc.option(instant),
    placed: fc.boolean(),
  })
  .map(({ n, placed, text, kind, ...rest }) => {
    const exact = kind === 'quote' && text.trim() === '' ? 'quoted' : text;
    const { selectors } = fakeDraft({ text: exact });
    const place = kind === 'quote' && placed ? selectors : null;
    return fakeClipping(n, { ...rest, kind, text: exact, selectors: place });
  });

/** Any collection, with earlier sides; each id once. */
export const arbitraryCollection: fc.Arbitrary<readonly Kept[]> = fc
  .array(fc.tuple(arbitraryClipping, fc.array(arbitraryClipping, { maxLength: 2 })), {
    maxLength: 5,
  })
  .map((all) => {
    const once = new Map<string, Kept>();
    for (const [clipping, sides] of all) {
      const others = sides.map((side) => ({ ...side, id: clipping.id }));
      once.set(clipping.id, { clipping, others });
    }
    return [...once.values()];
  });
