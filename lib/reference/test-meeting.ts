import type { Meeting } from './meetings';
import type { Attendee, EventRecord, LocalizedText, Story, Sureness, TimelineEvent } from './types';
import { sameInAll } from './ui-languages';

/** One text in every language, for tests. */
export const inAll = (text: string): LocalizedText => sameInAll(text);

/** Two invented parties. */
export const story: Story = {
  name: inAll('the river talks'),
  parties: ['up', 'down'],
  sides: { up: inAll('Upland'), down: inAll('Lowland'), far: inAll('Farland') },
  knowsUntil: '2025-12-31',
};

/** Someone at an invented meeting. */
export function attendee(id: string, side: string, presence: Sureness = 'confirmed'): Attendee {
  return { id, name: inAll(id), side, role: inAll(`${id}’s role`), presence };
}

/** An invented meeting on a day. */
export function meeting(
  start: string,
  attendees: readonly Attendee[] = [],
  over: Partial<Omit<TimelineEvent, 'accounts' | 'mediators'>> &
    Partial<Pick<EventRecord, 'accounts' | 'mediators'>> = {},
): Meeting {
  const { accounts = [], mediators = [], ...event } = over;
  return {
    event: {
      id: `on-${start}`,
      date: start,
      start,
      end: start,
      kind: 'talks',
      weight: 2,
      status: 'confirmed',
      name: inAll(start),
      place: null,
      places: [],
      people: [],
      mediators: [],
      accounts: accounts.length,
      differences: 0,
      ...event,
    },
    record: {
      id: `on-${start}`,
      description: inAll(''),
      attendees,
      mediators,
      accounts,
      sources: [],
      related: [],
    },
  };
}
