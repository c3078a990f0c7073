/** How well a page and an event agree, as named numbers that the fitted weights multiply. */
import type { NamedDates } from './dates';
import { eraShares, type Eras } from './eras';
import { ANNOUNCING, FORMS } from './forms';
import type { Keys } from './keys';
import { ownKeysOf } from './own-keys';
import { addNamedDates, addTime, isHistory } from './times';
import type { Add, EventProfile } from './types';
import { ONE, venueNamed } from './venue';

export interface PageFacts {
  /** Day of publication, or null. */
  readonly published: number | null;
  readonly keys: Keys;
  /** Keys of the headline alone. */
  readonly headline: Keys;
  /** Characters of headline and text. */
  readonly length: number;
  readonly dates: NamedDates;
}

/** How telling each key is: rare among the events is telling. */
export type Rarity = Readonly<Record<string, number>>;

/** What the events together say of the keys. */
export interface Telling {
  readonly rarity: Rarity;
  readonly eras: Eras;
}

/** Inverse document frequency of keys over the events. */
export function rarityOf(events: readonly EventProfile[]): Rarity {
  const counts = new Map<string, number>();
  for (const { keys } of events) {
    for (const [key, weight] of Object.entries(keys)) {
      counts.set(key, (counts.get(key) ?? 0) + weight);
    }
  }
  const rare = (count: number) => Math.log((events.length + 1) / (count + 0.5));
  return Object.fromEntries([...counts].map(([key, count]) => [key, rare(count)]));
}

const KINDS = { e: 'who', t: 'term', o: 'topic', p: 'party', n: 'number' } as const;

/** What the features of pages without a date begin with: they have weights of their own, as what
 *  such a page says must do for when it says it. */
export const UNDATED = 'undated/';

/** All features of a pair that are not zero. */
export function linkFeatures(
  page: PageFacts,
  event: EventProfile,
  telling: Telling,
): Map<string, number> {
  const features = new Map<string, number>();
  const set = page.published === null ? UNDATED : '';
  addFeatures(page, event, telling, (name, value) => {
    features.set(set + name, (features.get(set + name) ?? 0) + value);
  });
  return features;
}

/** Adds all features of a pair, without what those of pages without a date begin with. */
export function addFeatures(
  page: PageFacts,
  event: EventProfile,
  { rarity, eras }: Telling,
  add: Add,
): void {
  addAgreement(weighedKeys(page.keys, rarity, ''), event, add);
  addAgreement(weighedKeys(page.headline, rarity, 'headline-'), event, add);
  addVenue(page, event, rarity, add);
  addName(page, event, rarity, add);
  addEra(page, event, eras, add);
  if (leavesUnsaid(page.keys, event)) add(`topic-unsaid-${event.kind}`, 1);
  addTime(page, event, add);
  addNamedDates(page, event, add);
  add(`kind-${event.kind}`, 1);
  if (event.background) add('background', 1);
  add('weight', event.weight - 1);
}

/** A page's keys of one kind, as far as any event has them. */
interface KeysOfKind {
  readonly agree: string;
  readonly without: string;
  /** Key → how much it says where the event has it too. */
  readonly said: ReadonlyMap<string, number>;
  /** What they would say together if the event had none of them. */
  readonly all: number;
}

/** What a key says where an event lacks it, for what it says where the event has it. */
const LACKING = 0.3;

/** A page's keys are weighed once, not once an event. */
const weighed = new WeakMap<Keys, readonly KeysOfKind[]>();

function weighedKeys(keys: Keys, rarity: Rarity, prefix: string): readonly KeysOfKind[] {
  const known = weighed.get(keys);
  if (known !== undefined) return known;
  const list = Object.entries(KINDS).flatMap(([kind, name]): KeysOfKind[] => {
    const said = new Map<string, number>();
    let all = 0;
    for (const [key, amount] of keys) {
      const rare = key.startsWith(kind) && !FORMS.has(key) ? (rarity[key] ?? 0) : 0;
      if (rare <= 0) continue;
      const much = (Math.sqrt(amount) * rare) / ONE;
      said.set(key, much);
      all += much * LACKING;
    }
    if (said.size === 0) return [];
    return [{ agree: prefix + name, without: `${prefix}${name}-without`, said, all }];
  });
  weighed.set(keys, list);
  return list;
}

/** An event has a dozen keys, a page a hundred: the event's are gone through. */
function addAgreement(page: readonly KeysOfKind[], event: EventProfile, add: Add): void {
  const own = ownKeysOf(event).all;
  for (const { agree, without, said, all } of page) {
    let shared = 0;
    let lacking = all;
    for (const [key, weight] of own) {
      const much = said.get(key) ?? 0;
      shared += weight * much;
      lacking -= much * LACKING;
    }
    if (shared > 0) add(agree, shared);
    // What is left of a sum that is taken away again is no feature.
    if (lacking > 1e-9) add(without, lacking);
  }
}

/** Without a date, or years later, talks are told from others by little else than where they were. */
function addVenue(page: PageFacts, event: EventProfile, rarity: Rarity, add: Add): void {
  const undated = page.published === null;
  if (event.kind !== 'talks' || !(undated || isHistory(page, event))) return;
  const named = venueNamed(event, page.headline, rarity);
  if (named > 0) add('headline-venue', named);
  const ahead = undated && page.keys.has(ANNOUNCING) ? venueNamed(event, page.keys, rarity) : 0;
  if (ahead > 0) add('announced-there', ahead);
}

/** A headline that calls an agreement by its name may be about what was agreed, and not about news. */
function addName({ headline }: PageFacts, event: EventProfile, rarity: Rarity, add: Add): void {
  if (event.kind !== 'agreement') return;
  const named = ownKeysOf(event).terms.filter((key) => headline.has(key));
  const most = Math.max(0, ...named.map((key) => rarity[key] ?? 0));
  if (most > 0) add('headline-name', most / ONE);
}

/** Shares are small numbers beside the other features; the fit shrinks what is small. */
const ERA = 3;

function addEra({ keys }: PageFacts, event: EventProfile, eras: Eras, add: Add): void {
  const { past, future, own } = eraShares(keys, event, eras);
  if (past > 0) add('era-past', past * ERA);
  if (future > 0) add('era-future', future * ERA);
  if (own > 0) add('era-own', own * ERA);
}

/** Whether a page says nothing of what an event is about by its name and its cues. */
function leavesUnsaid(page: Keys, event: EventProfile): boolean {
  const { topics } = ownKeysOf(event);
  return topics.length > 0 && topics.every((key) => !page.has(key));
}
