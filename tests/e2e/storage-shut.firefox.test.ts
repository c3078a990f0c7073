import { expect, test } from 'vitest';
import { anyCoverage } from './articles';
import { preparedData } from '../../scripts/data/prepare';
import { catalogues } from '@/lib/i18n/translate';
import { waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { settled } from './harness/wait';

// "Never remember history": no page and no extension can open a database then.
const masar = useMasar({ prefs: { 'browser.privatebrowsing.autostart': true } });
const { url, pages, event } = anyCoverage();

test('where no database can be opened the popup says so in words, and still shows the reference', async () => {
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, event);
  await settled(async () => {
    const shown = await popup.$eval('main', (main) => main.textContent);
    return shown.includes(catalogues.en['storage.shut']);
  }, 'the words');
  const stops = await settled(
    async () => (await popup.$$('li.stop[data-event-id]')).length,
    'the timeline',
  );
  expect(stops).toBe(preparedData().reference.timeline.length);
});
