/** What a reader should be warned of on a page that is about the talks. */
import type { Ambiguity } from './bearers';
import { entityOf } from './bearers';
import { dayOf } from './link/days';
import type { EventProfile } from './link/types';
import type { Mention } from './mentions';
import type { DetectorTables } from './tables';
import type { EventLink, Notice, PageReading } from './types';
import { isListHeading, type Zone } from './zones';

export interface NoticeInput {
  readonly reading: PageReading;
  readonly zones: readonly Zone[];
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly Ambiguity[];
  readonly events: readonly EventLink[];
  readonly sure: boolean;
}

/** All notices of a page, each of them once. */
export function noticesOf(input: NoticeInput, tables: DetectorTables): Notice[] {
  return [
    ...translationNotices(input),
    ...garbledNames(input, tables),
    ...ambiguousNames(input),
    ...gluedStories(input.reading, tables),
    ...dateNotices(input, tables),
  ];
}

const quoteOf = ({ zone, start, end }: Mention, zones: readonly Zone[]) =>
  (zones[zone]?.text ?? '').slice(start, end).trim();

/** So many phrases that people do not write make a machine's translation. */
const PHRASES = 2;

function translationNotices({ mentions, zones }: NoticeInput): Notice[] {
  const phrases = mentions.filter(({ concept }) => concept.kind === 'translated');
  const quotes = new Set(phrases.map((mention) => quoteOf(mention, zones)));
  const [first] = quotes;
  if (first === undefined || quotes.size < PHRASES) return [];
  return [{ kind: 'machine-translation', quote: first, entities: [] }];
}

/** Spellings that translation or haste has made of a name; only people, whom a reader looks for. */
function garbledNames({ mentions, zones }: NoticeInput, tables: DetectorTables): Notice[] {
  const found = new Map<string, Notice>();
  for (const mention of mentions) {
    const entity = mention.slip ? entityOf(mention, tables) : null;
    if (entity?.type !== 'Person') continue;
    const quote = quoteOf(mention, zones);
    found.set(quote, { kind: 'garbled-name', quote, entities: [entity.id] });
  }
  return [...found.values()];
}

function ambiguousNames({ ambiguous, zones }: NoticeInput): Notice[] {
  const found = new Map<string, Notice>();
  for (const { mention, entities } of ambiguous) {
    const quote = quoteOf(mention, zones);
    found.set(quote, { kind: 'ambiguous-name', quote, entities: [...new Set(entities)] });
  }
  return [...found.values()];
}

/** So much text behind a heading of other stories is another story. */
const STORY = 400;

function gluedStories({ paragraphs }: PageReading, tables: DetectorTables): Notice[] {
  const heading = paragraphs.findIndex((text, i) => i > 0 && isListHeading(text, tables));
  if (heading < 0) return [];
  const rest = paragraphs.slice(heading + 1);
  const long = rest.filter((text) => text.length >= STORY / 4);
  if (long.reduce((sum, text) => sum + text.length, 0) < STORY) return [];
  const quote = (rest[0] ?? '').trim().slice(0, 120);
  return [{ kind: 'glued-story', quote, entities: [] }];
}

/** A report that comes so many days after a meeting is not news. */
const STALE_DAYS = 45;
/** A meeting further back than this is told as history, not passed off as new. */
const HISTORY_DAYS = 900;
/** An announcement is at most so many days early. */
const EARLY_DAYS = 14;

function dateNotices(
  { reading, events, sure, mentions }: NoticeInput,
  tables: DetectorTables,
): Notice[] {
  const published = dayOf(reading.published);
  const quote = reading.published ?? '';
  if (published === null) {
    return quote === '' ? [] : [{ kind: 'impossible-date', quote, entities: [] }];
  }
  const event = sure ? eventOf(events[0]?.id, tables) : undefined;
  if (event === undefined) return [];
  if (event.start - published > EARLY_DAYS)
    return [{ kind: 'impossible-date', quote, entities: [] }];
  const age = published - event.end;
  const fresh = mentions.some(({ concept }) => concept.kind === 'weekday');
  return age > STALE_DAYS && age < HISTORY_DAYS && fresh
    ? [{ kind: 'recirculated', quote, entities: [] }]
    : [];
}

function eventOf(id: string | undefined, { events }: DetectorTables): EventProfile | undefined {
  return events.find((event) => event.id === id);
}
