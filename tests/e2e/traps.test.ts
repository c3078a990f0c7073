import { describe, expect, test } from 'vitest';
import { linkedEventOf } from './harness/masar';
import type { Pages } from './harness/site';
import { useMasar } from './harness/use-masar';
import { newsrooms } from './sites';
import { hiddenTrap, sectionFront, traps } from './trap-stories';

const masar = useMasar();

async function expectDark(url: string, pages: Pages) {
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'not-covered');
  expect(await linkedEventOf(popup)).toBe('');
  await popup.close();
  await page.close();
}

describe('the icon stays dark', () => {
  test.each(traps.map((trap, index) => ({ ...trap, site: newsrooms[index % newsrooms.length] })))(
    'on $name',
    async ({ story, clutter, site = newsrooms[0] }) => {
      await expectDark(site.url, site.publish(story, clutter));
    },
  );

  test('on an article in the midst of the talks, on every site', async () => {
    const [trap] = traps;
    if (!trap) throw new Error('no trap');
    for (const site of newsrooms)
      await expectDark(site.url, site.publish(trap.story, trap.clutter));
  });

  test('on words that no reader sees', async () => {
    for (const site of newsrooms.slice(0, 2)) {
      await expectDark(site.url, site.publish(hiddenTrap.story, hiddenTrap.clutter));
    }
  });

  test('on the front of a section', async () => {
    const url = 'https://www.haaretz.com/ty-tag/syria-israel-talks';
    await expectDark(url, { [url]: sectionFront() });
  });
});
