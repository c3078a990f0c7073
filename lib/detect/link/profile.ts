/** Profiles of the events, made at build time by reading their own text with the detector's eyes. */
import type { LocalizedText, Reference, TimelineEvent } from '../../reference/types';
import { findMentions } from '../mentions';
import type { Lexicon } from '../lexicon';
import { resolve } from '../resolve';
import type { DetectorTables } from '../tables';
import type { Zone } from '../zones';
import { dayOf } from './days';
import { keysOf } from './keys';
import type { EventProfile } from './types';

/** A topic that an event's text touches is not what the event is about, as its name and cues are. */
const ASIDE = 3;

const LANGUAGES = ['en', 'ar', 'he'] as const;

/** One profile an event of the timeline. The lexicon's cues add topics that its text leaves unsaid. */
export function eventProfiles(
  reference: Reference,
  { cues, background }: Pick<Lexicon, 'cues' | 'background'>,
  tables: DetectorTables,
): EventProfile[] {
  const apart = new Set(background);
  return reference.timeline.map((event, index) => {
    const year = Number(event.start.slice(0, 4));
    const keys = new Map<string, number>();
    const add = (key: string, weight: number) => {
      keys.set(key, Math.max(keys.get(key) ?? 0, weight));
    };
    const record = reference.records[index];
    const read = readerOf(tables, year, add);
    read([event.name], 1);
    if (record !== undefined) {
      read([record.description], 0.8);
      read(
        record.accounts.map(({ value }) => value),
        0.4,
      );
    }
    for (const id of [...event.people, ...event.places, ...event.mediators]) add(`e:${id}`, 1);
    for (const cue of cues[event.id] ?? []) add(cue.includes(':') ? cue : `o:${cue}`, 1);
    return { ...profileOf(event, keys), background: apart.has(event.id) };
  });
}

type Read = (texts: readonly LocalizedText[], weight: number) => void;

/** Reads texts in every language and adds the keys that they hold. */
function readerOf(
  tables: DetectorTables,
  year: number,
  add: (key: string, weight: number) => void,
): Read {
  return (texts, weight) => {
    for (const lang of LANGUAGES) {
      const zones: Zone[] = texts.map((text) => ({ where: 'body', text: text[lang] }));
      const { mentions } = findMentions(zones, tables);
      const own = mentions.filter(({ langs }) => langs.length === 0 || langs.includes(lang));
      for (const key of keysOf(zones, resolve(own, tables, year).resolved).keys()) {
        add(key, key.startsWith('o:') ? weight ** ASIDE : weight);
      }
    }
  };
}

function profileOf(
  event: TimelineEvent,
  keys: ReadonlyMap<string, number>,
): Omit<EventProfile, 'background'> {
  return {
    id: event.id,
    start: dayOf(event.start) ?? 0,
    end: dayOf(event.end) ?? 0,
    kind: event.kind,
    weight: event.weight,
    venues: event.places,
    keys: Object.fromEntries([...keys].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
