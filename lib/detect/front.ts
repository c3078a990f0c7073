/** The beginning of a page apart from the rest: headline, then the first sentences. */
import type { Side } from './concepts';
import type { Frame } from './frames';
import type { Sentence } from './mentions';
import type { DetectorTables } from './tables';
import type { PageReading } from './types';
import type { Zone } from './zones';

export interface Front {
  readonly headline: readonly Frame[];
  /** The first sentence of the description and of the text. */
  readonly opening: readonly Frame[];
  /** The other sentences of the description, and the next ones of the text. */
  readonly front: readonly Frame[];
  /** Every frame, the description's left out: it says again what the text says. */
  readonly all: readonly Frame[];
  /** Sentences of the text. */
  readonly sentences: number;
  /** The party whose own press the page is, if it is. */
  readonly home: Side | null;
}

/** So many sentences of the text belong to its beginning. */
const FIRST = 3;

/** Parts a page's frames by where they stand. */
export function frontOf(
  reading: PageReading,
  zones: readonly Zone[],
  sentences: readonly Sentence[],
  frames: readonly Frame[],
  tables: DetectorTables,
): Front {
  const inText = sentences.flatMap(({ zone }, index) => {
    const where = zones[zone]?.where;
    return where === 'lead' || where === 'body' ? [index] : [];
  });
  const first = new Set(inText.slice(0, FIRST));
  const beginning = frames.filter((f) => f.where === 'description' || first.has(f.sentence));
  return {
    headline: frames.filter(({ where }) => where === 'headline'),
    opening: beginning.filter(isOpening),
    front: beginning.filter((f) => !isOpening(f)),
    all: frames.filter(({ where }) => where !== 'description'),
    sentences: inText.length,
    home: homeOf(reading, tables),
  };
}

/** The description's first sentence and the text's; another paragraph's first is no opening. */
const isOpening = ({ opening, where }: Frame) => opening && where !== 'body';

/** The party whose language or press a page is in. */
function homeOf({ lang, url }: PageReading, { homes, homeHosts }: DetectorTables): Side | null {
  const own = lang?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (homes[0].languages.includes(own)) return 0;
  if (homes[1].languages.includes(own)) return 1;
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
  return homeHosts[host] ?? homeHosts[`www.${host}`] ?? null;
}
