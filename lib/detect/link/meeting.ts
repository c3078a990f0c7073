/**
 * The meeting behind a statement. A full article on what was stated after a meeting, or on what a
 * source told of it, tells the meeting as well: where, when, who sat there. Its readers are better
 * served with the meeting first and the statement second; a short report names the one thing that
 * is new, and keeps its order, unless its headline names the place of the meeting. A brief tells
 * that one thing only.
 */
import type { PageFacts } from './features';
import type { EventProfile } from './types';
import { namesVenue } from './venue';

/** Characters of headline and text from which a page is a full article and no short report. */
const FULL_ARTICLE = 1_800;
/** Below so many it is a brief. */
const BRIEF = 800;
/** A statement so many days after a meeting is still of that meeting. */
const AFTERMATH_DAYS = 3;
/** Named in the headline, or twice in the text: the page tells of the place. */
const VENUE_TOLD = 2;
/** Log-odds less will do where the headline names the place of the meeting. */
const PLACED = 3;
/** What is agreed at a meeting is news of its own; what is said of it is not. */
const SAID: ReadonlySet<string> = new Set(['report', 'statement']);
const AGREED = 'agreement';

export interface Scored {
  readonly event: EventProfile;
  readonly score: number;
}

function tellsVenue({ venues }: EventProfile, page: PageFacts): boolean {
  return venues.some((venue) => (page.keys.get(`e:${venue}`) ?? 0) >= VENUE_TOLD);
}

/** Whether an event is what was said of a meeting in the days after it began. */
export function isSaidOf(event: EventProfile, meeting: EventProfile): boolean {
  return meeting.kind === 'talks' && SAID.has(event.kind) && follows(event, meeting);
}

function follows({ start }: EventProfile, meeting: EventProfile): boolean {
  return meeting.start <= start && start <= meeting.end + AFTERMATH_DAYS;
}

/**
 * The meeting that a page tells whose best event is `best`, out of `all` with their scores; null
 * where it tells none. `floor` is the score below which an event does not agree with the page.
 */
export function meetingBehind(
  best: Scored,
  all: readonly Scored[],
  page: PageFacts,
  floor: number,
): Scored | null {
  const { kind } = best.event;
  if (page.length < BRIEF || (!SAID.has(kind) && kind !== AGREED)) return null;
  const full = page.length >= FULL_ARTICLE;
  const behind = all.filter(
    ({ event, score }) =>
      event.kind === 'talks' &&
      event.weight >= best.event.weight &&
      follows(best.event, event) &&
      score > (namesVenue(event, page.headline) ? floor - PLACED : floor) &&
      (full ? tellsVenue(event, page) : SAID.has(kind) && namesVenue(event, page.headline)),
  );
  return behind.sort((a, b) => b.score - a.score)[0] ?? null;
}
