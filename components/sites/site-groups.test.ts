import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '@/lib/reference/types';
import { findSites, groupSites, isOn, sitesOf, turned } from './site-groups';

const outlet = (id: string, inLanguage: string[], read = [`${id}.test`]): Outlet => ({
  id,
  name: { ar: `صحيفة ${id}`, en: `The ${id}`, he: `עיתון ${id}` },
  hosts: read,
  read,
  inLanguage,
  kind: 'newspaper',
  country: null,
  note: null,
});

const outlets = [
  outlet('dawn', ['en', 'ar']),
  outlet('anvil', ['en']),
  outlet('bridge', ['ar']),
  outlet('canal', ['fr']),
  outlet('unread', ['en'], []),
];
const sites = sitesOf(outlets);
const byId = (a: Outlet, b: Outlet) => (a.id < b.id ? -1 : 1);

describe('the sites', () => {
  it('are the outlets that are read, the reader’s own language first, then the largest', () => {
    const groups = groupSites(sites, 'fr', byId);
    const ids = groups.map((group) => [
      group.language,
      ...group.sites.map((site) => site.outlet.id),
    ]);
    expect(ids).toEqual([
      ['fr', 'canal'],
      ['en', 'anvil', 'dawn'],
      ['ar', 'bridge'],
    ]);
  });

  it('are found by their names in any language and by address', () => {
    const found = (typed: string) => findSites(sites, typed).map((site) => site.outlet.id);
    expect(found('BRIDGE')).toEqual(['bridge']);
    expect(found('صحيفه dawn')).toEqual(['dawn']);
    expect(found('עיתון')).toHaveLength(4);
    expect(found('canal.test')).toEqual(['canal']);
    expect(found('nowhere')).toEqual([]);
  });

  it('are turned off with all their hosts, and on again, without a change to others', () => {
    const site = sitesOf([outlet('both', ['en'], ['both.test', 'both.example'])])[0];
    if (!site) throw new Error('no site');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a.test', 'z.test', 'both.test')), (before) => {
        const off = turned(site, false, before);
        expect(isOn(site, off)).toBe(false);
        expect(off).toEqual(expect.arrayContaining(['both.test', 'both.example']));
        const on = turned(site, true, off);
        expect(isOn(site, on)).toBe(true);
        const others = before.filter((host) => host !== 'both.test');
        expect([...on].sort()).toEqual([...others].sort());
      }),
    );
  });
});
