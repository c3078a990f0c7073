import { parseEdtf } from '../../lib/reference/edtf.ts';
import type { Mistake } from './mistake.ts';
import type { Items } from './sources.ts';

type EventItem = Items<'events'>[number];

/** The date that a file's name ends with, as EDTF; null where it ends with none. */
function dateInName(id: string): string | null {
  return /-(\d{4}(?:-\d{2}){0,2})$/.exec(id)?.[1] ?? null;
}

function checkFileName({ id, value, file }: EventItem): Mistake[] {
  const named = parseEdtf(dateInName(id) ?? '');
  const date = parseEdtf(value.date);
  if (!date) return [];
  if (!named) {
    return [
      file.mistake(
        ['date'],
        `The file's name does not end in a date. Call it ${id}-${date.start}.yaml.`,
      ),
    ];
  }
  if (named.start <= date.end && date.start <= named.end) return [];
  const message = `The file's name says ${dateInName(id) ?? ''} and "date" says ${value.date}. Mend one of them.`;
  return [file.mistake(['date'], message)];
}

/** Parameters that tell a site where its reader came from, and nothing else. */
const TRACKING = /[?&](utm_\w+|fbclid|gclid|igshid|mc_cid)=/;

function wrongLink(url: string, hosts: readonly string[] | undefined): string | null {
  if (url.includes('…')) return 'The link is not whole. Copy it from the page.';
  const parameter = TRACKING.exec(url)?.[1];
  if (parameter)
    return `"${parameter}" only tells where a reader came from. Take it out of the link.`;
  const host = new URL(url).hostname.replace(/^www\./, '');
  // An outlet that is not known is reported as that.
  if (!hosts || hosts.some((own) => host === own || host.endsWith(`.${own}`))) return null;
  return `"${host}" is none of the outlet's hosts. Mend the outlet or the link, or add the host to the outlet.`;
}

function checkLinks(
  { value, file }: EventItem,
  hostsOf: ReadonlyMap<string, readonly string[]>,
): Mistake[] {
  const links = [
    ...value.accounts.map(({ url, carriedBy }, i) => ({ at: ['accounts', i], url, by: carriedBy })),
    ...value.sources.map(({ url, outlet }, i) => ({ at: ['sources', i], url, by: outlet })),
  ];
  return links.flatMap(({ at, url, by }) => {
    const message = wrongLink(url, hostsOf.get(by));
    return message === null ? [] : [file.mistake([...at, 'url'], message)];
  });
}

/** What an event's name and links must hold to: its date, and the outlets that they name. */
export function checkEventNames(events: Items<'events'>, outlets: Items<'outlets'>): Mistake[] {
  const hostsOf = new Map(outlets.map(({ id, value }) => [id, value.hosts]));
  return events.flatMap((event) => [...checkFileName(event), ...checkLinks(event, hostsOf)]);
}
