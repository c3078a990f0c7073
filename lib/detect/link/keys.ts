/** What a text talks of, in keys that are the same in every language. */
import type { Resolved } from '../resolve';
import type { Where } from '../types';
import type { Zone } from '../zones';

/** Key → weight. People and places `e:id`, terms `t:id`, topics `o:id`, numbers `n:99`. */
export type Keys = ReadonlyMap<string, number>;

const WEIGHT: Readonly<Record<Where, number>> = {
  headline: 3,
  description: 1.5,
  lead: 1.5,
  body: 1,
};

/** Two digits and more, years apart. */
const NUMBER = /(?<![\d.,:])(\d{2,4})(?![\d:]|[.,]\d)/gu;

const FIGURE = /\d/;

/** What follows the last separator of a headline is the site's name, and its number says nothing. */
const SITE = /\s[-–—|]\s([^-–—|]{1,30})$/u;

function siteIn(zones: readonly Zone[]): string {
  const headline = zones.find(({ where }) => where === 'headline')?.text ?? '';
  return SITE.exec(headline)?.[1] ?? '';
}

/** The keys of a text; what is named first and often weighs more. */
export function keysOf(zones: readonly Zone[], resolved: readonly Resolved[]): Keys {
  const keys = new Map<string, number>();
  const add = (key: string, where: Where) => {
    keys.set(key, Math.min(4, (keys.get(key) ?? 0) + WEIGHT[where]));
  };
  for (const { mention, entity } of resolved) {
    const where = zones[mention.zone]?.where ?? 'body';
    const { concept } = mention;
    if (entity !== null) add(`e:${entity.id}`, where);
    else if (concept.kind === 'term') add(`t:${concept.id}`, where);
    else if (concept.kind === 'topic') add(`o:${concept.id}`, where);
    else if (concept.kind === 'other') add(`p:${concept.id}`, where);
  }
  const site = siteIn(zones);
  for (const { text, where } of zones) {
    if (!FIGURE.test(text)) continue;
    for (const match of text.matchAll(NUMBER)) {
      const number = match[1] ?? '';
      if (/^(?:19[4-9]\d|20[0-4]\d)$/.test(number) || site.includes(number)) continue;
      add(`n:${number}`, where);
    }
  }
  return keys;
}
