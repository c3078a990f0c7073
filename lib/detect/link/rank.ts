/** From agreement to a ranked list of events, and how sure of the first. */
import type { EventLink } from '../types';
import { linkFeatures, type PageFacts, type Rarity } from './features';
import { meetingBehind, namesVenue, type Scored } from './meeting';
import type { EventProfile, LinkWeights } from './types';

export interface Ranking {
  readonly events: readonly EventLink[];
  readonly sure: 'sure' | 'unsure' | 'none';
}

/** Events below this are not listed. */
const FLOOR = 0.05;
const SURE = 0.6;
const UNSURE = 0.25;
/** Log-odds within which one event is a rival of another. */
const CLOSE = 3;

/** The events that a page may report: a softmax over all of them and over none. */
export function rankEvents(
  page: PageFacts,
  events: readonly EventProfile[],
  rarity: Rarity,
  weights: LinkWeights,
): Ranking {
  const scores = events.map((event) => scoreOf(linkFeatures(page, event, rarity), weights));
  const all = events.map((event, index) => ({ event, score: scores[index] ?? 0 }));
  const best = all.reduce<Scored | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  // A headline that names where it was is not about the track as a whole.
  const placed = best !== null && namesVenue(best.event, page);
  const none = placed ? best.score - CLOSE : (weights.features['none'] ?? 0);
  const top = Math.max(none, ...scores);
  const total = Math.exp(none - top) + scores.reduce((sum, s) => sum + Math.exp(s - top), 0);
  const links = events
    .map(({ id }, index) => ({ id, confidence: Math.exp((scores[index] ?? 0) - top) / total }))
    .filter(({ confidence }) => confidence >= FLOOR)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 6);
  const first = links[0]?.confidence ?? 0;
  const whole = first < UNSURE || Math.exp(none - top) / total > first;
  if (links.length === 0 || (whole && !placed)) return { events: [], sure: 'none' };
  const sure = first >= SURE ? 'sure' : 'unsure';
  const meeting = best && meetingBehind(best, all, page, none);
  return { events: meeting ? meetingFirst(links, meeting.event.id) : links, sure };
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

/** The weighted sum of a pair's features. */
export function scoreOf(features: ReadonlyMap<string, number>, weights: LinkWeights): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.features[name] ?? 0) * value;
  return sum;
}
