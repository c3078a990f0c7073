/**
 * Who was in the room: meetings across, people down, and how sure the record is of each presence.
 * The same for mediators, and for places.
 */
import type { Meeting } from './meetings';
import type { LocalizedText, Story, Sureness } from './types';
import { sameInAll } from './ui-languages';

export interface RoomRow {
  /** Unique in its room. */
  readonly key: string;
  /** Entity id, or null for someone without a card. */
  readonly id: string | null;
  readonly name: LocalizedText;
  /** In which capacity they came, the last time. */
  readonly role: LocalizedText | null;
  /** One a meeting, in the order of the meetings: null where the record says nothing. */
  readonly presences: readonly (Sureness | null)[];
  /** In how many meetings, those left out where it is denied. */
  readonly meetings: number;
}

export interface RoomGroup {
  /** A party's side; null for everyone else. */
  readonly side: string | null;
  readonly rows: readonly RoomRow[];
}

/** Which of two names comes first for the reader. */
export type CompareNames = (a: LocalizedText, b: LocalizedText) => number;

interface Entry {
  readonly id: string | null;
  readonly name: LocalizedText;
  readonly presence: Sureness;
  readonly role?: LocalizedText;
}

/**
 * The people, by side: the two parties in the order of their names, then everyone else. Within a
 * side those of most meetings come first, then those who came first, then by name.
 */
export function peopleRoom(
  meetings: readonly Meeting[],
  { parties, sides }: Story,
  compare: CompareNames,
): RoomGroup[] {
  const nameOf = (side: string): LocalizedText => sides[side] ?? sameInAll(side);
  const ordered = parties.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  const groups = [...ordered, null].map((side) => ({
    side,
    rows: rowsOf(
      meetings,
      ({ record }) =>
        record.attendees.filter((one) =>
          side === null ? !parties.includes(one.side) : one.side === side,
        ),
      compare,
    ),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The mediators. */
export function mediatorsRoom(meetings: readonly Meeting[], compare: CompareNames): RoomGroup[] {
  return single(rowsOf(meetings, ({ record }) => record.mediators, compare));
}

/** The places, with how sure it is that the meeting took place at all. */
export function placesRoom(
  meetings: readonly Meeting[],
  nameOf: (id: string) => LocalizedText | undefined,
  compare: CompareNames,
): RoomGroup[] {
  const entries = ({ event }: Meeting): Entry[] =>
    event.places.flatMap((id) => {
      const name = nameOf(id);
      return name ? [{ id, name, presence: event.status }] : [];
    });
  return single(rowsOf(meetings, entries, compare));
}

function single(rows: readonly RoomRow[]): RoomGroup[] {
  return rows.length > 0 ? [{ side: null, rows }] : [];
}

function rowsOf(
  meetings: readonly Meeting[],
  entriesOf: (meeting: Meeting) => readonly Entry[],
  compare: CompareNames,
): RoomRow[] {
  const found = new Map<string, { entry: Entry; presences: (Sureness | null)[] }>();
  meetings.forEach((meeting, i) => {
    for (const entry of entriesOf(meeting)) {
      const key = entry.id ?? entry.name.en;
      const presences = found.get(key)?.presences ?? meetings.map(() => null);
      // Named twice in one meeting, the first word on it stands.
      presences[i] ??= entry.presence;
      found.set(key, { entry, presences });
    }
  });
  const rows = [...found].map(([key, { entry, presences }]) => ({
    key,
    id: entry.id,
    name: entry.name,
    role: entry.role ?? null,
    presences,
    meetings: presences.filter((presence) => presence !== null && presence !== 'denied').length,
  }));
  return rows.toSorted(
    (a, b) => b.meetings - a.meetings || firstOf(a) - firstOf(b) || compare(a.name, b.name),
  );
}

function firstOf({ presences }: RoomRow): number {
  return presences.findIndex((presence) => presence !== null);
}
