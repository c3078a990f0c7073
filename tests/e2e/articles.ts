import type { FixtureArticle } from '../fixtures/articles/types';
import { COVERAGE, urlOf } from '../fixtures/articles/index';
import { loadSeeds } from '../fixtures/seeds';
import { SITES } from '../fixtures/sites/index';
import type { Pages } from './harness/site';

/** An article as a site has built it. */
export interface Published {
  readonly title: string;
  readonly url: string;
  readonly pages: Pages;
  /** Null where it is not about the talks. */
  readonly event: string | null;
}

/** Puts an article on a site: by default one of today, on the article's own host. */
export function publish(article: FixtureArticle, site = 'modern'): Published {
  const build = SITES[site];
  if (!build) throw new Error(`no site is called ${site}`);
  const url = urlOf(article);
  return {
    title: `${article.id} on the ${site} site`,
    url,
    pages: { [url]: build(article) },
    event: article.event,
  };
}

/** The articles of `list`, each on every site, or on one of them in turn. */
export function onSites(list: readonly FixtureArticle[], every: boolean): Published[] {
  const sites = Object.keys(SITES);
  return list.flatMap((article, index) =>
    sites
      .filter((_, place) => every || place === index % sites.length)
      .map((site) => publish(article, site)),
  );
}

const { seeds, message } = loadSeeds();

/** The five articles that the library's digests are of, on a host that is read unasked. */
export const seedArticles = (seeds ?? []).map((seed) => ({ ...seed, host: 'enabbaladi.net' }));

/** Why there are none, or an empty string. */
export const seedsMissing = seeds === null ? message : '';

/** One article on the talks, for tests that need any. */
export function anyCoverage(place = 0): Published & { readonly event: string } {
  const article = COVERAGE[place];
  if (!article?.event) throw new Error('no such article');
  return { ...publish(article), event: article.event };
}
