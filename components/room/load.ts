/**
 * What the room shows, read from the reference.
 */
import type { ReferenceQueries } from '@/lib/db/reference-reader';
import { isMeeting, mayBeMeeting, type Meeting } from '@/lib/reference/meetings';
import type { Entity, Story } from '@/lib/reference/types';

export interface RoomData {
  readonly story: Story;
  /** Earliest first. */
  readonly meetings: readonly Meeting[];
  /** Those who were there, and the places. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Reads it. */
export async function loadRoom(queries: ReferenceQueries): Promise<RoomData> {
  const [story, timeline] = await Promise.all([queries.story(), queries.timeline()]);
  const candidates = timeline.filter(mayBeMeeting);
  const records = await Promise.all(candidates.map(({ id }) => queries.record(id)));
  const meetings = candidates.flatMap((event, i) => {
    const record = records[i];
    return record && isMeeting({ event, record }, story) ? [{ event, record }] : [];
  });
  const ids = new Set(meetings.flatMap(({ event }) => [...event.places, ...event.people]));
  const entities = await queries.entities([...ids]);
  return { story, meetings, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}
