/** The reference as documents to look up. */
import type {
  Alias,
  Article,
  Entity,
  LocalizedText,
  Reference,
  Term,
  TimelineEvent,
} from '../reference/types';
import { UI_LANGUAGES } from '../reference/ui-languages';
import type { DocumentKind, SearchDocument, Spelling, SpellingRole } from './types';

const KINDS = { Person: 'person', Organization: 'organization', Place: 'place' } as const;

type Part = Pick<Reference, 'timeline' | 'records' | 'entities' | 'terms' | 'articles'>;

/** Further names by id, then by language: looked up only. */
export type MoreNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Every event, card, term and article of the reference. */
export function referenceDocuments(reference: Part, more: MoreNames = {}): SearchDocument[] {
  const described = new Map(reference.records.map(({ id, description }) => [id, description]));
  const documents = [
    ...reference.timeline.map((event) => eventDocument(event, described.get(event.id) ?? null)),
    ...reference.entities.map(cardDocument),
    ...reference.terms.map(termDocument),
    ...reference.articles.map(articleDocument),
  ];
  return documents.map((document) => ({
    ...document,
    spellings: [...document.spellings, ...moreNames(more[document.id])],
  }));
}

function moreNames(names: MoreNames[string] = {}): Spelling[] {
  return Object.entries(names).flatMap(([lang, texts]) =>
    texts.map((text): Spelling => ({ text, lang, role: 'alias' })),
  );
}

function eventDocument(event: TimelineEvent, description: LocalizedText | null): SearchDocument {
  return {
    ...plain(event.id, 'event'),
    spellings: [
      ...localized(event.name, 'title'),
      ...localized(event.place, 'venue'),
      ...localized(description, 'text'),
    ],
    date: { start: event.start, end: event.end },
    weight: event.weight,
    eventKind: event.kind,
    status: event.status,
    links: [...event.people, ...event.places, ...event.mediators],
  };
}

function cardDocument({ id, type, name, aliases, about, roles }: Entity): SearchDocument {
  return {
    ...plain(id, KINDS[type]),
    spellings: [
      ...named(name, aliases, about),
      ...roles.flatMap(({ title, to }) => localized(title, to === null ? 'office' : 'venue')),
    ],
  };
}

function termDocument({ id, name, aliases, definition, events }: Term): SearchDocument {
  return {
    ...plain(id, 'term'),
    spellings: named(name, aliases, definition),
    links: events,
  };
}

function articleDocument(article: Article): SearchDocument {
  const { id, headline, inLanguage, name, outlet, datePublished, digest } = article;
  return {
    ...plain(id, 'article'),
    spellings: [
      ...localized(name, 'title'),
      ...(headline === null ? [] : [{ text: headline, lang: inLanguage, role: 'title' as const }]),
      ...localized(outlet, 'venue'),
      ...localized(digest, 'text'),
    ],
    date: datePublished === null ? null : { start: datePublished, end: datePublished },
  };
}

function plain(id: string, kind: DocumentKind): Omit<SearchDocument, 'spellings'> {
  return { id, kind, date: null, weight: 0, eventKind: null, status: null, links: [] };
}

/** All spellings, each text once: a name's own before the others. */
function named(name: LocalizedText, aliases: readonly Alias[], about: LocalizedText): Spelling[] {
  const spellings = [
    ...localized(name, 'name'),
    ...aliases.map(({ text, lang, mark }) => ({ text, lang, role: mark ?? ('alias' as const) })),
  ];
  const told = new Set<string>();
  return [
    ...spellings.filter(({ text }) => !told.has(text) && told.add(text)),
    ...localized(about, 'text'),
  ];
}

function localized(text: LocalizedText | null, role: SpellingRole): Spelling[] {
  if (text === null) return [];
  return UI_LANGUAGES.map((lang) => ({ text: text[lang], lang, role }));
}
