import { describe, expect, test } from 'vitest';
import { preparedData } from '../../scripts/data/prepare';
import { articlesOf, waitForEvent } from './harness/masar';
import { settled } from './harness/wait';
import { browserName, useMasar } from './harness/use-masar';
import { seedStories, seedsMissing } from './seeds';
import { newsrooms } from './sites';
import { stories, type LabelledStory } from './stories';

const masar = useMasar();

/** In Firefox the same pages take a driver that is slower: each story on one site, in turn. */
const everySite = browserName === 'chromium';

/** Ids of the library's articles on an event. */
function articlesOn(event: string): string[] {
  const { articles } = preparedData().reference;
  return articles.filter(({ about }) => about.includes(event)).map(({ id }) => id);
}

async function check({ story, event }: LabelledStory, site: (typeof newsrooms)[number]) {
  const { url } = site;
  const page = await masar().open(url, site.publish(story));
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, event);
  const own = articlesOn(event);
  if (own.length > 0) {
    const listed = await settled(async () => {
      const ids = await articlesOf(popup);
      return ids.length > 0 ? ids : null;
    }, 'the related articles');
    expect(new Set(listed.slice(0, own.length))).toEqual(new Set(own));
  }
  await popup.close();
  await page.close();
}

function cases(all: readonly LabelledStory[]) {
  return all.flatMap((labelled, index) =>
    newsrooms
      .filter((_, place) => everySite || place === index % newsrooms.length)
      .map((site) => ({ labelled, site, title: `${labelled.name}, on ${site.name}` })),
  );
}

describe('a page on the talks is found, linked to its event, and its articles are listed', () => {
  test.each(cases(stories))('$title', async ({ labelled, site }) => {
    await check(labelled, site);
  });
});

describe.skipIf(seedsMissing !== null)(
  `the seed articles${seedsMissing ? `: ${seedsMissing}` : ''}`,
  () => {
    test.each(cases(seedStories()))('$title', async ({ labelled, site }) => {
      await check(labelled, site);
    });
  },
);
