/**
 * Roles over time, and who came after: only where the record itself lets one know.
 */
import { parseEdtf } from './edtf';
import type { Meeting } from './meetings';
import type { Attendee, Entity, Role, TimelineEvent } from './types';

export interface CareerStep {
  readonly role: Role;
  /** Who holds the same title next, where no stretch of years is missing in between. */
  readonly next: { readonly entity: Entity; readonly from: string } | null;
}

/** Between two holders of a title there may lie months of nobody. In days. */
const LONGEST_GAP = 400;

/**
 * Someone's roles, latest first, each with whoever followed.
 * @param all everyone who may have held the same title.
 */
export function careerOf(entity: Entity, all: readonly Entity[]): CareerStep[] {
  return entity.roles
    .map((role) => ({ role, next: successor(entity, role, all) }))
    .toSorted((a, b) => firstDay(b.role) - firstDay(a.role));
}

/** The day (`YYYY-MM-DD`) on which the last of someone's roles ended; null while one lasts. */
export function leftOffice({ roles }: Entity): string | null {
  const ends = roles.flatMap(({ to }) => (to === null ? [] : [parseEdtf(to)?.end ?? []].flat()));
  return ends.length < roles.length ? null : (ends.toSorted().at(-1) ?? null);
}

/** How long after someone was last seen, in days, it still says something that they left. */
const SOON = 550;

/** The day on which someone left their last office, if that was soon after a day; null otherwise. */
export function leftSoonAfter(entity: Entity, day: string): string | null {
  const left = leftOffice(entity);
  if (left === null) return null;
  const passed = days(left) - days(day);
  return passed >= 0 && passed <= SOON ? left : null;
}

/** Who came for the same side to the first meeting after someone had left office. */
export interface RoomAfter {
  readonly event: TimelineEvent;
  readonly people: readonly Attendee[];
}

/**
 * Who sat in someone's place once they had left office.
 * @param meetings earliest first.
 * @returns null where they have not left, never came or came again, or nobody of their side did.
 */
export function roomAfter(entity: Entity, meetings: readonly Meeting[]): RoomAfter | null {
  const left = leftOffice(entity);
  const last = meetings
    .flatMap(({ event, record }) => record.attendees.map((attendee) => ({ event, attendee })))
    .findLast(({ attendee }) => attendee.id === entity.id);
  if (left === null || !last || last.event.start > left) return null;
  const { side } = last.attendee;
  for (const { event, record } of meetings) {
    if (event.start <= left) continue;
    const people = record.attendees.filter((one) => one.side === side);
    if (people.length > 0) return { event, people };
  }
  return null;
}

function successor(
  entity: Entity,
  { title, to }: Role,
  all: readonly Entity[],
): CareerStep['next'] {
  const left = to === null ? null : parseEdtf(to);
  if (!left) return null;
  const followers = all.flatMap((other) =>
    other.roles.flatMap((role) => {
      const came = role.from === null ? null : parseEdtf(role.from);
      if (!role.from || !came || other.id === entity.id || role.title.en !== title.en) return [];
      // Known to the month or the year only, a start may seem to lie before the end.
      const gap = Math.max(0, days(came.start) - days(left.end));
      const follows = came.end >= left.start && gap <= LONGEST_GAP;
      return follows ? [{ entity: other, from: role.from, gap }] : [];
    }),
  );
  const [first] = followers.toSorted((a, b) => a.gap - b.gap);
  return first ? { entity: first.entity, from: first.from } : null;
}

function firstDay({ from }: Role): number {
  const start = from === null ? null : parseEdtf(from);
  return start ? days(start.start) : -Infinity;
}

function days(day: string): number {
  return Date.parse(day) / 86_400_000;
}
