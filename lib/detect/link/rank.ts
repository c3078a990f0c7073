/** From agreement to a ranked list of events, and how sure of the first. */
import type { EventLink } from '../types';
import { addFeatures, type PageFacts, type Telling, UNDATED } from './features';
import { isSaidOf, meetingBehind, type Scored } from './meeting';
import { once } from './once';
import { ownKeysOf } from './own-keys';
import type { EventProfile, LinkWeights } from './types';
import { namesVenue } from './venue';

export interface Ranking {
  readonly events: readonly EventLink[];
  readonly sure: 'sure' | 'unsure' | 'none';
}

/** Events below this are not listed. */
const FLOOR = 0.05;
const SURE = 0.6;
/** From this probability that it is none of them on, none is named. */
const NONE = 0.75;
/** Log-odds within which one event is a rival of another. */
const CLOSE = 3;

/** Every event with how well it agrees with a page, and the score that none of them has. */
export interface Weighed {
  readonly all: readonly Scored[];
  readonly none: number;
  /** What a page on the talks takes off events that are news without them. */
  readonly background: number;
  /** The most that one event of the talks shares of its people with the page, by their rarity. */
  readonly company: number;
}

/** Weighs a page against every event. */
export function weighEvents(
  page: PageFacts,
  events: readonly EventProfile[],
  telling: Telling,
  weights: LinkWeights,
): Weighed {
  const { dated, undated } = lookupsOf(weights);
  const lookup = page.published === null ? undated : dated;
  return {
    all: events.map((event) => ({ event, score: scoreOf(page, event, telling, lookup) })),
    none: weights.features['none'] ?? 0,
    background: lookup.get('background') ?? 0,
    company: events.reduce((most, event) => {
      return event.background ? most : Math.max(most, companyOf(event, page, telling));
    }, 0),
  };
}

/** How telling it is that a page names those who were there; one of them alone tells nothing. */
function companyOf(event: EventProfile, page: PageFacts, { rarity }: Telling): number {
  const shared = ownKeysOf(event).people.filter((key) => page.keys.has(key));
  return shared.length < 2 ? 0 : shared.reduce((sum, key) => sum + (rarity[key] ?? 0), 0);
}

/** The events that a page may report: a softmax over all of them and over none. */
export function rankEvents(page: PageFacts, { all, none: floor }: Weighed): Ranking {
  const scores = all.map(({ score }) => score);
  const best = all.reduce<Scored | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  // A headline that names where it was is not about the track as a whole.
  const placed = best !== null && all.some((one) => isPlaced(one, best, page));
  const none = placed ? best.score - CLOSE : floor;
  const top = Math.max(none, ...scores);
  const total = Math.exp(none - top) + scores.reduce((sum, s) => sum + Math.exp(s - top), 0);
  const links = all
    .map(({ event: { id }, score }) => ({ id, confidence: Math.exp(score - top) / total }))
    .filter(({ confidence }) => confidence >= FLOOR)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 6);
  // A page on a statement agrees a little less with the meeting that it was made after.
  const meeting = best && meetingBehind(best, all, page, Math.min(none, best.score - CLOSE));
  // What was said of a meeting is no other meeting: whichever the page reports, it is of that one.
  const told = meeting ?? best;
  const said = all.filter(({ event }) => told && isSaidOf(event, told.event));
  const same = new Set([told, best, ...said].map((one) => one?.event.id));
  const first = links.reduce((sum, link) => sum + (same.has(link.id) ? link.confidence : 0), 0);
  const whole = Math.exp(none - top) / total > NONE;
  if (links.length === 0 || (whole && !placed)) return { events: [], sure: 'none' };
  const sure = first >= SURE ? 'sure' : 'unsure';
  return { events: meeting ? meetingFirst(links, meeting.event.id) : links, sure };
}

/** Log-odds within which an event is as likely as the best. */
const NEAR = 1.5;

/** Whether the headline names the place of the best event, or of a meeting that is as likely. */
function isPlaced({ event, score }: Scored, best: Scored, page: PageFacts): boolean {
  const likely = event === best.event || (event.kind === 'talks' && score > best.score - NEAR);
  return likely && namesVenue(event, page.headline);
}

/** The list with a meeting before all else: it is as sure as what the page told of it was. */
function meetingFirst(links: readonly EventLink[], id: string): EventLink[] {
  const rest = links.filter((link) => link.id !== id);
  const known = links.find((link) => link.id === id)?.confidence ?? 0;
  const shared = (known + (links[0]?.confidence ?? 0)) / 2;
  // What the first had is shared out, so that the sum stays what it was.
  return [
    { id, confidence: shared },
    ...rest.map((link, index) => (index === 0 ? { ...link, confidence: shared } : link)),
  ];
}

interface Lookups {
  readonly dated: ReadonlyMap<string, number>;
  readonly undated: ReadonlyMap<string, number>;
}

/** Weights are asked for two thousand times a page. */
const lookupsOf = once((weights: LinkWeights): Lookups => {
  const dated = Object.entries(weights.features);
  const undated = dated.flatMap(([name, weight]): [string, number][] => {
    return name.startsWith(UNDATED) ? [[name.slice(UNDATED.length), weight]] : [];
  });
  return { dated: new Map(dated), undated: new Map(undated) };
});

/** The weighted sum of a pair's features. */
function scoreOf(
  page: PageFacts,
  event: EventProfile,
  telling: Telling,
  lookup: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  addFeatures(page, event, telling, (name, value) => {
    sum += (lookup.get(name) ?? 0) * value;
  });
  return sum;
}
