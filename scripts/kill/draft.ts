import type { ClippingDraft } from '@/lib/clippings/types';

/** A quote to save, long enough that a write of it has parts. */
export function draftOf(text: string): ClippingDraft {
  return {
    kind: 'quote',
    text,
    selectors: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: text, prefix: 'before ', suffix: ' after' },
      position: null,
      block: null,
    },
    note: 'a note of some length '.repeat(100),
    tags: ['kill'],
    colour: 'amber',
    page: {
      url: `https://news.example/${encodeURIComponent(text)}`,
      canonical: null,
      aliases: [],
      title: `A page with ${text}`,
      outlet: 'News',
      author: null,
      published: null,
      inLanguage: 'en',
      direction: 'ltr',
    },
    filing: { by: 'detector', eventIds: [], entityIds: [], termIds: [] },
  };
}
