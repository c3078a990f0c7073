/** The detector: from a page's text to whether it is about the talks, why, and which event. */
import { featuresOf, type Feature } from './features';
import { framesOf, type Frame } from './frames';
import { frontOf, type Front } from './front';
import { namedDates } from './link/dates';
import { dayOf, isoDay, yearOf } from './link/days';
import type { PageFacts } from './link/features';
import { keysOf } from './link/keys';
import { rankEvents, weighEvents, type Ranking, type Weighed } from './link/rank';
import { inLanguages, languagesOf } from './language';
import { findMentions, type Mention } from './mentions';
import { noticesOf } from './notices';
import { resolve, type Resolution } from './resolve';
import { evidenceOf, probabilityOf } from './score';
import type { DetectorTables } from './tables';
import { trackFeatures } from './track';
import type { Detection, PageReading } from './types';
import { zonesOf, type Zone } from './zones';

/** What was understood of a page before it is scored; the fitting script reads this too. */
export interface Understanding {
  readonly page: PageFacts;
  readonly zones: readonly Zone[];
  readonly mentions: readonly Mention[];
  readonly resolution: Resolution;
  readonly frames: readonly Frame[];
  readonly front: Front;
  readonly weighed: Weighed;
  readonly features: readonly Feature[];
}

/** Reads a page: zones, mentions, who is meant, what each sentence says. */
export function understand(reading: PageReading, tables: DetectorTables): Understanding {
  const zones = zonesOf(reading, tables);
  const list = findMentions(zones, tables);
  const languages = languagesOf(reading.lang, list.mentions);
  const published = dayOf(reading.published);
  const year = published === null ? null : yearOf(published);
  const mentions = inLanguages(list.mentions, languages);
  const resolution = resolve(mentions, tables, year);
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
  const weighed = weighEvents(page, tables.events, tables, tables.linkWeights);
  const features = [...featuresOf(front), ...trackFeatures(weighed, front)];
  return { page, zones, mentions, resolution, frames, front, weighed, features };
}

const NO_EVENT: Ranking = { events: [], sure: 'none' };

/** The answer for one page. Any text is accepted; nothing in it can make this throw. */
export function detect(reading: PageReading, tables: DetectorTables): Detection {
  const { page, zones, mentions, features, resolution, weighed } = understand(reading, tables);
  const { weights } = tables;
  const probability = reading.kind === 'listing' ? 0 : probabilityOf(features, weights);
  const covered = probability >= weights.threshold;
  const ranking = covered ? rankEvents(page, weighed) : NO_EVENT;
  const { ambiguous } = resolution;
  const told = { reading, zones, mentions, ambiguous, events: ranking.events };
  return {
    covered,
    probability,
    evidence: evidenceOf(features, weights, zones),
    events: ranking.events,
    eventSure: ranking.sure,
    named: namedOn(resolution),
    notices: covered ? noticesOf({ ...told, sure: ranking.sure === 'sure' }, tables) : [],
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
