/**
 * The news sites as the options list them: grouped by language, found by name or address. Pure.
 */
import { fold } from '@/lib/text/fold';
import type { Outlet } from '@/lib/reference/types';

/** A site of the list: an outlet that is read unasked, on these hosts. */
export interface Site {
  readonly outlet: Outlet;
  readonly hosts: readonly string[];
}

export interface SiteGroup {
  /** BCP 47; an outlet of several languages stands under its first. */
  readonly language: string;
  readonly sites: readonly Site[];
}

/** The outlets that are read unasked. */
export function sitesOf(outlets: readonly Outlet[]): readonly Site[] {
  return outlets
    .filter(({ read }) => read.length > 0)
    .map((outlet) => ({ outlet, hosts: outlet.read }));
}

/**
 * Sites by language: the reader's own first, then those with most sites.
 * @param byName orders the sites of a language.
 */
export function groupSites(
  sites: readonly Site[],
  own: string,
  byName: (a: Outlet, b: Outlet) => number,
): readonly SiteGroup[] {
  const groups = new Map<string, Site[]>();
  for (const site of sites) {
    const language = site.outlet.inLanguage[0] ?? 'und';
    groups.set(language, [...(groups.get(language) ?? []), site]);
  }
  const rank = ({ language, sites: { length } }: SiteGroup) =>
    language === own ? Infinity : length;
  return [...groups]
    .map(([language, members]) => ({
      language,
      sites: members.toSorted((a, b) => byName(a.outlet, b.outlet)),
    }))
    .sort((a, b) => rank(b) - rank(a) || (a.language < b.language ? -1 : 1));
}

/** The sites with a name, in any language, or an address that holds what was typed. */
export function findSites(sites: readonly Site[], typed: string): readonly Site[] {
  const wanted = fold(typed).trim();
  const holds = (text: string) => fold(text).includes(wanted);
  return sites.filter(
    ({ outlet, hosts }) => Object.values(outlet.name).some(holds) || hosts.some(holds),
  );
}

/** Whether a site is read: none of its hosts was turned off. */
export function isOn({ hosts }: Site, off: readonly string[]): boolean {
  return !hosts.some((host) => off.includes(host));
}

/** The hosts that are off once a site is turned on or off. */
export function turned(site: Site, on: boolean, off: readonly string[]): readonly string[] {
  const others = off.filter((host) => !site.hosts.includes(host));
  return on ? others : [...others, ...site.hosts].sort();
}
