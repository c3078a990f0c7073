import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestArticles, relatedArticles } from './related';
import type { Article, TimelineEvent } from './types';

const text = { ar: '', he: '', en: '' };
const event = (id: string, start: string): TimelineEvent => ({
  id,
  date: start,
  start,
  end: start,
  kind: 'talks',
  weight: 2,
  status: 'confirmed',
  name: text,
  place: null,
  places: [],
  people: [],
  mediators: [],
  accounts: 0,
  differences: 0,
});
const article = (
  id: string,
  about: string[],
  mentions: string[] = [],
  machine = false,
): Article => ({
  id,
  headline: null,
  inLanguage: 'en',
  name: text,
  outlet: text,
  url: null,
  datePublished: null,
  dateNote: text,
  machineTranslated: machine,
  original: null,
  digest: text,
  keyPoints: [],
  quotations: [],
  oddities: [],
  about,
  mentions,
});

const timeline = [
  event('first', '2025-01-10'),
  event('second', '2025-06-01'),
  event('third', '2025-06-20'),
  event('fourth', '2026-02-01'),
];
const ids = (found: readonly { article: Article }[]) => found.map((one) => one.article.id);

describe('relatedArticles', () => {
  const library = [
    article('near', ['third']),
    article('far', ['fourth']),
    article('retells', ['fourth'], ['second']),
    article('machine', ['second'], [], true),
    article('on-it', ['second']),
    article('second-subject', ['third', 'second']),
    article('other', ['first']),
  ];

  it('puts what is on the event first, then what retells it, then candidates, then neighbours', () => {
    const found = relatedArticles({ articles: library, timeline, events: ['second', 'first'] });
    expect(ids(found)).toEqual(['on-it', 'machine', 'second-subject', 'retells', 'other', 'near']);
    expect(found.map(({ relation }) => relation)).toEqual([
      'about',
      'about',
      'about',
      'mentions',
      'candidate',
      'near',
    ]);
  });

  it('lists nothing for a page about no event', () => {
    expect(relatedArticles({ articles: library, timeline, events: [] })).toEqual([]);
  });

  it('does not call an article near that is months away', () => {
    const found = relatedArticles({
      articles: [article('far', ['fourth'])],
      timeline,
      events: ['second'],
    });
    expect(found).toEqual([]);
  });

  it('does not depend on the order in which the articles come', () => {
    const expected = ids(relatedArticles({ articles: library, timeline, events: ['second'] }));
    fc.assert(
      fc.property(fc.shuffledSubarray(library, { minLength: library.length }), (articles) => {
        expect(ids(relatedArticles({ articles, timeline, events: ['second'] }))).toEqual(expected);
      }),
    );
  });

  it('survives an event that the timeline does not have', () => {
    const found = relatedArticles({
      articles: [article('stray', ['gone']), ...library],
      timeline,
      events: ['gone'],
    });
    expect(ids(found)).toEqual(['stray']);
  });
});

describe('latestArticles', () => {
  it('goes by the events the articles are about, and those without one come last', () => {
    const library = [article('none', []), article('old', ['first']), article('new', ['fourth'])];
    expect(ids(latestArticles(library, timeline, 2))).toEqual(['new', 'old']);
    expect(ids(latestArticles(library, timeline, 9))).toEqual(['new', 'old', 'none']);
  });
});
