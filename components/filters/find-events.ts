/**
 * Finding events by a name, a place or a date, in any language of the interface and any spelling
 * that the reference knows. Pure, but for the months' names.
 */
import { createI18n } from '@/lib/i18n/i18n';
import type { Entity, LocalizedText, TimelineEvent } from '@/lib/reference/types';
import { fold } from '@/lib/text/fold';

/** What can be searched: each event with every word that stands for it, folded. */
export type FindIndex = readonly { readonly event: TimelineEvent; readonly words: string }[];

/** The definite article is part of the word in Arabic and of names in Latin letters. */
const ARTICLE = /^(?:ال|וה|ה)(?=\p{L}{2})/u;

const calendars = [
  createI18n('ar', 'levant'),
  createI18n('ar', 'international'),
  createI18n('he'),
  createI18n('en'),
];

/** Builds the index; `entities` are those that the events name. */
export function findIndex(
  events: readonly TimelineEvent[],
  entities: readonly Entity[],
): FindIndex {
  const spellings = new Map(entities.map((entity) => [entity.id, spellingsOf(entity)]));
  return events.map((event) => {
    const named = [...event.places, ...event.people, ...event.mediators];
    const texts = [
      ...inAllLanguages(event.name),
      ...(event.place ? inAllLanguages(event.place) : []),
      ...named.flatMap((id) => spellings.get(id) ?? []),
      event.date,
      ...datesOf(event.date),
    ];
    return { event, words: searchable(texts.join(' ')) };
  });
}

/** The events in which every word asked for begins a word; all of them for an empty question. */
export function findEvents(index: FindIndex, query: string): readonly TimelineEvent[] {
  const wanted = words(query).map(bare);
  return index
    .filter((entry) => wanted.every((word) => entry.words.includes(` ${word}`)))
    .map((entry) => entry.event);
}

/** A date as written in full, and its months and years by their plain names. */
function datesOf(edtf: string): string[] {
  const months = edtf.split('/').map((end) => end.slice(0, 7));
  return calendars.flatMap((calendar) => [
    calendar.date(edtf).text,
    ...months.map((month) => calendar.period(month)),
  ]);
}

function spellingsOf(entity: Entity): string[] {
  return [...inAllLanguages(entity.name), ...entity.aliases.map((alias) => alias.text)];
}

function inAllLanguages(text: LocalizedText): string[] {
  return [text.ar, text.he, text.en];
}

function searchable(text: string): string {
  const all = words(text);
  return ` ${[...new Set([...all, ...all.map(bare)])].join(' ')} `;
}

function words(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function bare(word: string): string {
  return word.replace(ARTICLE, '');
}
