/**
 * The four families that the kinds of events are drawn and filtered by.
 */
import type { EventKind } from '@/lib/reference/types';

export type Family = 'talks' | 'decision' | 'words' | 'force';

/** In the order of legends, filters and lanes. */
export const families: readonly Family[] = ['talks', 'decision', 'words', 'force'];

const familyOfKind: Readonly<Record<EventKind, Family>> = {
  talks: 'talks',
  contact: 'talks',
  agreement: 'decision',
  resolution: 'decision',
  sanctions: 'decision',
  appointment: 'decision',
  report: 'words',
  statement: 'words',
  visit: 'words',
  clashes: 'force',
  'regime-change': 'force',
  strike: 'force',
  war: 'force',
};

/** The family of an event's kind. */
export function familyOf(kind: EventKind): Family {
  return familyOfKind[kind];
}
