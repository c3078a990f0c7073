/** The page's text as the detector reads it: pieces that each have a place on the page. */
import type { MatchTables } from '../match/types';
import { MatchBuffer, scan } from '../match/scan';
import type { DetectorTables } from './tables';
import type { PageReading, Where } from './types';

export interface Zone {
  readonly where: Where;
  readonly text: string;
}

/** A heading of a list of other stories is no longer than this. */
const HEADING = 48;

/** Zones in reading order; what follows a heading of other stories is left out. */
export function zonesOf(reading: PageReading, tables: DetectorTables): Zone[] {
  const zones: Zone[] = [{ where: 'headline', text: reading.headline }];
  if (reading.description !== null && reading.description.trim() !== '') {
    zones.push({ where: 'description', text: reading.description });
  }
  let where: Where = 'lead';
  for (const text of ownParagraphs(reading.paragraphs, tables)) {
    zones.push({ where, text });
    where = 'body';
  }
  return zones;
}

/** Paragraphs up to the first heading of other stories. */
export function ownParagraphs(
  paragraphs: readonly string[],
  tables: DetectorTables,
): readonly string[] {
  const end = paragraphs.findIndex((text, index) => index > 0 && isListHeading(text, tables));
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** Whether a short line announces other stories. */
export function isListHeading(text: string, tables: DetectorTables): boolean {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > HEADING) return false;
  return startsWithHeading(trimmed, tables, tables.match);
}

function startsWithHeading(text: string, tables: DetectorTables, match: MatchTables): boolean {
  const found = new MatchBuffer();
  scan(match, text, found);
  for (let i = 0; i < found.length; i++) {
    const start = found.data[i * 3] ?? 0;
    const concept = tables.patternConcept[found.data[i * 3 + 2] ?? 0] ?? 0;
    if (start <= 3 && tables.concepts[concept]?.kind === 'heading') return true;
  }
  return false;
}
