import { expect, test } from 'vitest';
import { preparedData } from '../../scripts/data/prepare';
import { catalogues } from '@/lib/i18n/translate';
import { waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';
import { newsrooms } from './sites';
import { stories } from './stories';

// "Never remember history": no page and no extension can open a database then.
const masar = useMasar({ prefs: { 'browser.privatebrowsing.autostart': true } });
const [site] = newsrooms;
const [labelled] = stories;
if (!labelled) throw new Error('no stories');

test('where no database can be opened the popup says so in words, and still shows the reference', async () => {
  const page = await masar().open(site.url, site.publish(labelled.story));
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, labelled.event);
  await settled(async () => {
    const shown = await popup.$eval('main', (main) => main.textContent);
    return shown.includes(catalogues.en['storage.shut']);
  }, 'the words');
  const stops = await settled(
    async () => (await popup.$$('li[data-event-id]')).length,
    'the timeline',
  );
  expect(stops).toBe(preparedData().reference.timeline.length);
});
