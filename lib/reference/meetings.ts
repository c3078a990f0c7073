/**
 * Which stops of the timeline are meetings of the two parties.
 */
import type { EventRecord, Story, TimelineEvent } from './types';

export interface Meeting {
  readonly event: TimelineEvent;
  readonly record: EventRecord;
}

/** A silence this long, in days, ends one run of meetings. */
const SILENCE = 3 * 365;

/**
 * Whether an event is a meeting of the two parties: talks, or something that accounts disagree over
 * whether it was held, with people of both sides. Talks of which the record names nobody count too.
 */
export function isMeeting({ event, record }: Meeting, { parties }: Story): boolean {
  const sides = new Set(record.attendees.map(({ side }) => side));
  if (sides.size === 0) return event.kind === 'talks';
  if (!parties.every((party) => sides.has(party))) return false;
  const answers = new Set(record.accounts.map(({ held }) => held));
  return event.kind === 'talks' || (answers.has(true) && answers.has(false));
}

/** Whether an event can be a meeting, by what the timeline alone tells: not to load the rest. */
export function mayBeMeeting({ kind }: TimelineEvent): boolean {
  return kind === 'talks' || kind === 'report';
}

/** The meetings since the last silence of years; all where there was none. Earliest first. */
export function latestRun(meetings: readonly Meeting[]): readonly Meeting[] {
  const start = meetings.findLastIndex(({ event }, i) => {
    const before = meetings[i - 1];
    return before !== undefined && dayOf(event.start) - dayOf(before.event.end) >= SILENCE;
  });
  return meetings.slice(Math.max(0, start));
}

function dayOf(day: string): number {
  return Date.parse(day) / 86_400_000;
}
