import type { DocumentKind } from '@/lib/search/types';

/** What each kind of answer is called: keys of messages. */
export const KIND_NAMES = {
  event: 'timeline.heading',
  person: 'name.Person',
  organization: 'name.Organization',
  place: 'name.Place',
  term: 'name.Term',
  article: 'name.article',
  clipping: 'name.clipping',
  own: 'name.own',
} as const satisfies Readonly<Record<DocumentKind, string>>;
