import { describe, expect, test } from 'vitest';
import { preparedData } from '../../scripts/data/prepare';
import { COVERAGE } from '../fixtures/articles/index';
import { onSites, seedArticles, seedsMissing, type Published } from './articles';
import { articlesOf, waitForEvent } from './harness/masar';
import { browserName, useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

const masar = useMasar();

/** Firefox is driven more slowly: each article on one site there, the sites in turn. */
const everySite = browserName === 'chromium';

/** Ids of the library's articles on an event. */
function articlesOn(event: string): string[] {
  const { articles } = preparedData().reference;
  return articles.filter(({ about }) => about.includes(event)).map(({ id }) => id);
}

async function check({ url, pages, event }: Published): Promise<void> {
  if (event === null) throw new Error('an article on the talks is wanted');
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, event);
  const own = articlesOn(event);
  const listed = await settled(async () => {
    const ids = await articlesOf(popup);
    return ids.length > 0 ? ids : null;
  }, 'the related articles');
  expect(own).not.toEqual([]);
  expect(new Set(listed.slice(0, own.length))).toEqual(new Set(own));
  await popup.close();
  await page.close();
}

describe('a page on the talks is found, linked to its event, and its articles are listed', () => {
  test.each(onSites(COVERAGE, everySite))('$title', check);
});

const seeds = onSites(seedArticles, everySite);
describe.skipIf(seeds.length === 0)(`the seed articles ${seedsMissing}`, () => {
  test.each(seeds)('$title', check);
});
