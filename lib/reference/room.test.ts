import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeeting, latestRun, mayBeMeeting } from './meetings';
import { mediatorsRoom, peopleRoom, placesRoom, type RoomGroup } from './room';
import { account } from './test-account';
import { attendee, inAll, meeting, story } from './test-meeting';
import type { LocalizedText, Sureness } from './types';

const byEnglish = (a: LocalizedText, b: LocalizedText) => (a.en < b.en ? -1 : 1);
const both = [attendee('ada', 'up'), attendee('bo', 'down')];

describe('isMeeting', () => {
  it('takes talks with people of both parties, and talks of which nobody is named', () => {
    expect(isMeeting(meeting('2025-01-01', both), story)).toBe(true);
    expect(isMeeting(meeting('2025-01-01'), story)).toBe(true);
    expect(isMeeting(meeting('2025-01-01', [attendee('ada', 'up')]), story)).toBe(false);
    expect(isMeeting(meeting('2025-01-01', both, { kind: 'statement' }), story)).toBe(false);
  });

  it('takes a report over which accounts disagree whether it was held, and no other', () => {
    const report = (...held: boolean[]) =>
      meeting('2025-01-01', both, {
        kind: 'report',
        accounts: held.map((one, i) => account(`a${i}`, { held: one })),
      });
    expect(isMeeting(report(true, false), story)).toBe(true);
    expect(isMeeting(report(true, true), story)).toBe(false);
    expect(mayBeMeeting(report(true).event)).toBe(true);
    expect(mayBeMeeting(meeting('2025-01-01', [], { kind: 'strike' }).event)).toBe(false);
  });
});

describe('latestRun', () => {
  const years = (...starts: string[]) =>
    latestRun(starts.map((start) => meeting(start))).map(({ event }) => event.start);

  it('begins after the last silence of years', () => {
    const starts = ['1991-01-01', '1996-01-01', '2011-01-01', '2025-07-01', '2025-12-01'];
    expect(years(...starts)).toEqual(['2025-07-01', '2025-12-01']);
  });

  it('is everything where no silence lasted', () => {
    expect(years('2024-01-01', '2025-07-01')).toEqual(['2024-01-01', '2025-07-01']);
    expect(years()).toEqual([]);
  });
});

describe('peopleRoom', () => {
  const meetings = [
    meeting('2025-01-01', [attendee('bo', 'down'), attendee('ada', 'up', 'disputed')]),
    meeting('2025-02-01', [
      attendee('cy', 'down', 'denied'),
      attendee('ada', 'up'),
      attendee('fay', 'far', 'reported'),
      { ...attendee('a scribe', 'up'), id: null },
    ]),
    meeting('2025-03-01', [attendee('cy', 'down'), attendee('di', 'down'), attendee('bo', 'down')]),
  ];
  const groups = peopleRoom(meetings, story, byEnglish);
  const table = (groups: readonly RoomGroup[]) =>
    groups.map(({ side, rows }) => [side, rows.map(({ key, presences }) => [key, ...presences])]);

  it('has a column a meeting, the parties by name, everyone else last', () => {
    expect(table(groups)).toEqual([
      [
        'down',
        [
          ['bo', 'confirmed', null, 'confirmed'],
          ['cy', null, 'denied', 'confirmed'],
          ['di', null, null, 'confirmed'],
        ],
      ],
      [
        'up',
        [
          ['ada', 'disputed', 'confirmed', null],
          ['a scribe', null, 'confirmed', null],
        ],
      ],
      [null, [['fay', null, 'reported', null]]],
    ]);
  });

  it('turns the parties round where their names do', () => {
    const sides = { ...story.sides, down: inAll('Zeeland') };
    const turned = peopleRoom(meetings, { ...story, sides }, byEnglish);
    expect(turned.map(({ side }) => side)).toEqual(['up', 'down', null]);
  });

  it('does not count a meeting at which presence is denied', () => {
    const cy = groups[0]?.rows.find(({ key }) => key === 'cy');
    expect(cy?.meetings).toBe(1);
    expect(cy?.role).toEqual(inAll('cy’s role'));
  });

  it('keeps every presence of the record, once', () => {
    const sureness = fc.constantFrom<Sureness[]>('confirmed', 'reported', 'disputed', 'denied');
    const one = fc.record({
      id: fc.constantFrom('ada', 'bo', 'cy', 'fay'),
      side: fc.constantFrom('up', 'down', 'far'),
      presence: sureness,
    });
    const rooms = fc.array(fc.uniqueArray(one, { selector: ({ id, side }) => `${id} ${side}` }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(rooms, (lists) => {
        const held = lists.map((list, i) =>
          meeting(
            `2025-01-0${i + 1}`,
            list.map(({ id, side, presence }) => attendee(id, side, presence)),
          ),
        );
        const drawn = peopleRoom(held, story, byEnglish);
        const said = lists.flatMap((list, i) =>
          list.map(({ id, side, presence }) => [side === 'far' ? null : side, id, i, presence]),
        );
        const seen = drawn.flatMap(({ side, rows }) =>
          rows.flatMap(({ key, presences }) =>
            presences.flatMap((presence, i) => (presence ? [[side, key, i, presence]] : [])),
          ),
        );
        expect(seen.map(String).toSorted()).toEqual(said.map(String).toSorted());
        for (const { rows } of drawn) {
          const counts = rows.map((row) => row.meetings);
          expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});

describe('the other rooms', () => {
  const meetings = [
    meeting('2025-01-01', [], {
      places: ['ford', 'unknown'],
      status: 'disputed',
      mediators: [{ id: 'far', name: inAll('Farland'), presence: 'reported' }],
    }),
    meeting('2025-02-01', [], { places: ['ford', 'bridge'] }),
  ];

  it('show mediators with how sure it is that they mediated', () => {
    const [group] = mediatorsRoom(meetings, byEnglish);
    expect(group?.rows.map(({ id, presences }) => [id, presences])).toEqual([
      ['far', ['reported', null]],
    ]);
    expect(mediatorsRoom([], byEnglish)).toEqual([]);
  });

  it('show places that have a name, with how sure the meeting is', () => {
    const names = new Map(['ford', 'bridge'].map((id) => [id, inAll(id)]));
    const [group] = placesRoom(meetings, (id) => names.get(id), byEnglish);
    expect(group?.rows.map(({ id, presences }) => [id, presences])).toEqual([
      ['ford', ['disputed', 'confirmed']],
      ['bridge', [null, 'confirmed']],
    ]);
  });
});
