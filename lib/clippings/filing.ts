/**
 * Filing: what of the reference a clipping touches, by the detector's answer for its page and the
 * names in its own words.
 */
import type { Detection } from '@/lib/detect/types';
import { better } from './duplicates';
import { CLIPPING_LIMITS } from './limits';
import type { Filing } from './types';

/** Ids found in a text, by what they are of. */
export interface NamesFound {
  readonly entityIds: readonly string[];
  readonly termIds: readonly string[];
}

/** Files nothing: a page that was not read. */
export const UNFILED: Filing = { by: 'detector', eventIds: [], entityIds: [], termIds: [] };

/**
 * The filing of a clipping. A page the detector is sure about gives its event, one it is not sure
 * about gives none: a wrong place in the timeline is worse than none. The names in the words
 * themselves come first; an article or a bookmark is also filed under what its page names.
 * @param termIds which of the ids named on the page are terms; the rest are entities.
 */
export function fileClipping(
  detection: Detection | null,
  found: NamesFound,
  { whole, termIds }: { readonly whole: boolean; readonly termIds: ReadonlySet<string> },
): Filing {
  const sure = detection?.covered === true && detection.eventSure === 'sure';
  const [event] = sure ? detection.events : [];
  const named = whole ? (detection?.named ?? []) : [];
  return {
    by: 'detector',
    eventIds: event ? [event.id] : [],
    entityIds: distinct([...found.entityIds, ...named.filter((id) => !termIds.has(id))]),
    termIds: distinct([...found.termIds, ...named.filter((id) => termIds.has(id))]),
  };
}

/** The filing after a later detection: the reader's correction stays. */
export function refile(kept: Filing, detected: Filing): Filing {
  return better(kept, detected);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, CLIPPING_LIMITS.ids);
}
