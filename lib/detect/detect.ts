/** The detector: from a page's text to whether it is about the talks, why, and which event. */
import { featuresOf, type Feature } from './features';
import { framesOf, type Frame } from './frames';
import { frontOf } from './front';
import { namedDates } from './link/dates';
import { dayOf, isoDay, yearOf } from './link/days';
import type { PageFacts } from './link/features';
import { keysOf } from './link/keys';
import { rankEvents, type Ranking } from './link/rank';
import { inLanguages, languagesOf } from './language';
import { findMentions } from './mentions';
import { resolve, type Resolution } from './resolve';
import { evidenceOf, probabilityOf } from './score';
import type { DetectorTables } from './tables';
import type { Detection, PageReading } from './types';
import { zonesOf, type Zone } from './zones';

/** What was understood of a page before it is scored; the fitting script reads this too. */
export interface Understanding {
  readonly page: PageFacts;
  readonly zones: readonly Zone[];
  readonly resolution: Resolution;
  readonly frames: readonly Frame[];
  readonly features: readonly Feature[];
}

/** Reads a page: zones, mentions, who is meant, what each sentence says. */
export function understand(reading: PageReading, tables: DetectorTables): Understanding {
  const zones = zonesOf(reading, tables);
  const list = findMentions(zones, tables);
  const languages = languagesOf(reading.lang, list.mentions);
  const published = dayOf(reading.published);
  const year = published === null ? null : yearOf(published);
  const resolution = resolve(inLanguages(list.mentions, languages), tables, year);
  const frames = framesOf(zones, list, resolution.resolved, tables);
  const { resolved } = resolution;
  const headline = resolved.filter(({ mention }) => zones[mention.zone]?.where === 'headline');
  const page = {
    published,
    keys: keysOf(zones, resolved),
    headline: keysOf(zones.slice(0, 1), headline),
    length: zones.reduce((sum, { text }) => sum + text.length, 0),
    dates: namedDates(
      zones,
      resolved.map(({ mention }) => mention),
      published,
    ),
  };
  const front = frontOf(reading, zones, list.sentences, frames, tables);
  return { page, zones, resolution, frames, features: featuresOf(front) };
}

const NO_EVENT: Ranking = { events: [], sure: 'none' };

/** The answer for one page. Any text is accepted; nothing in it can make this throw. */
export function detect(reading: PageReading, tables: DetectorTables): Detection {
  const { page, zones, features, resolution } = understand(reading, tables);
  const { weights } = tables;
  const probability = reading.kind === 'listing' ? 0 : probabilityOf(features, weights);
  const covered = probability >= weights.threshold;
  const { events, rarity, linkWeights } = tables;
  const ranking = covered ? rankEvents(page, events, rarity, linkWeights) : NO_EVENT;
  return {
    covered,
    probability,
    evidence: evidenceOf(features, weights, zones),
    events: ranking.events,
    eventSure: ranking.sure,
    named: namedOn(resolution),
    notices: [],
    published: page.published === null ? null : isoDay(page.published),
  };
}

/** Ids of what the page names, most named first. */
function namedOn({ resolved }: Resolution): string[] {
  const counts = new Map<string, number>();
  for (const { mention, entity } of resolved) {
    const id = entity?.id ?? (mention.concept.kind === 'term' ? mention.concept.id : null);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
