/**
 * Which events fit what is typed: every word of it begins a word of the event's names, its place in
 * any language, or its date.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { fold } from '@/lib/text/fold';

/** The events by how they are found: one line of folded words each. */
export type EventWords = readonly { readonly event: TimelineEvent; readonly words: string }[];

/** Makes the events ready to be found. */
export function eventWords(events: readonly TimelineEvent[]): EventWords {
  return events.map((event) => {
    const texts = [...Object.values(event.name), ...Object.values(event.place ?? {}), event.start];
    return { event, words: ` ${fold(texts.join(' '))}` };
  });
}

/** The events that fit, the latest first; all of them where nothing is typed. */
export function suggestEvents(words: EventWords, typed: string): TimelineEvent[] {
  const wanted = fold(typed).split(' ').filter(Boolean);
  return words
    .filter((one) => wanted.every((word) => one.words.includes(` ${word}`)))
    .map(({ event }) => event)
    .toSorted((a, b) => (a.start < b.start ? 1 : -1));
}
