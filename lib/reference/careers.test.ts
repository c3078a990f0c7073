import { describe, expect, it } from 'vitest';
import { careerOf, leftOffice, leftSoonAfter, roomAfter } from './careers';
import { attendee, inAll, meeting } from './test-meeting';
import type { Entity } from './types';

const person = (id: string, ...roles: [string, string | null, string | null][]): Entity => ({
  id,
  type: 'Person',
  name: inAll(id),
  aliases: [],
  side: 'up',
  roles: roles.map(([title, from, to]) => ({ title: inAll(title), from, to })),
  about: inAll(''),
  mistakenFor: [],
});

describe('careerOf', () => {
  const ada = person('ada', ['warden', '2001', '2005'], ['envoy', '2020-02-01', null]);
  const nexts = (...others: Entity[]) =>
    careerOf(ada, [ada, ...others]).map(({ role, next }) => [
      role.title.en,
      next && `${next.entity.id} ${next.from}`,
    ]);

  it('lists the latest role first', () => {
    expect(nexts()).toEqual([
      ['envoy', null],
      ['warden', null],
    ]);
  });

  it('names whoever held the same title next, however roughly the dates are known', () => {
    for (const from of ['2005', '2005-06', '2005-06-01', '2006', '2006-01-31']) {
      const found = nexts(person('bo', ['warden', from, null]), person('cy', ['cook', from, null]));
      expect(found[1]).toEqual(['warden', `bo ${from}`]);
    }
  });

  it('names nobody where years are missing in between, nor one who came before', () => {
    expect(nexts(person('bo', ['warden', '2008', null]))[1]).toEqual(['warden', null]);
    expect(nexts(person('bo', ['warden', '1999', '2001']))[1]).toEqual(['warden', null]);
    expect(nexts(person('bo', ['warden', null, null]))[1]).toEqual(['warden', null]);
  });

  it('names the nearest of several', () => {
    const later = person('cy', ['warden', '2006-11', null]);
    expect(nexts(later, person('bo', ['warden', '2006-02', '2006-10']))[1]).toEqual([
      'warden',
      'bo 2006-02',
    ]);
  });
});

describe('leaving office', () => {
  it('is the end of the last role, and only when none lasts', () => {
    expect(leftOffice(person('ada', ['a', '2001', '2005-03'], ['b', null, '2003']))).toBe(
      '2005-03-31',
    );
    expect(leftOffice(person('ada', ['a', '2001', '2005'], ['b', '2003', null]))).toBeNull();
    expect(leftOffice(person('ada'))).toBeNull();
  });

  it('says something of a meeting only where it came soon after', () => {
    const left = person('ada', ['envoy', '2001', '2005-03-31']);
    const after = (day: string) => leftSoonAfter(left, day);
    expect(['2005-03-31', '2004-06-01'].map(after)).toEqual(['2005-03-31', '2005-03-31']);
    expect(['2005-04-01', '2001-01-01'].map(after)).toEqual([null, null]);
    expect(leftSoonAfter(person('ada', ['envoy', '2001', null]), '2005-01-01')).toBeNull();
  });

  const ada = person('ada', ['envoy', '2020', '2025-01-31']);
  const before = meeting('2025-01-01', [attendee('ada', 'up'), attendee('bo', 'down')]);

  it('tells who of the same side came to the next meeting', () => {
    const others = meeting('2025-02-01', [attendee('bo', 'down')]);
    const after = meeting('2025-03-01', [
      attendee('di', 'up'),
      attendee('bo', 'down'),
      attendee('em', 'up'),
    ]);
    const found = roomAfter(ada, [before, others, after]);
    expect([found?.event.id, found?.people.map(({ id }) => id)]).toEqual([
      'on-2025-03-01',
      ['di', 'em'],
    ]);
  });

  it('tells nothing while they are in office, came later all the same, or never came', () => {
    const after = meeting('2025-03-01', [attendee('di', 'up')]);
    expect(roomAfter(person('ada', ['envoy', '2020', null]), [before, after])).toBeNull();
    expect(roomAfter(ada, [before, meeting('2025-03-01', [attendee('ada', 'up')])])).toBeNull();
    expect(roomAfter(ada, [after])).toBeNull();
    expect(roomAfter(ada, [before])).toBeNull();
  });
});
