import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { preparedData } from '../../scripts/data/prepare';
import { launch, Masar } from './harness/masar';
import { buildOf, expectQuiet } from './harness/use-masar';
import { pause, settled } from './harness/wait';

const extension = buildOf('chromium');

/** Milliseconds after the extension is installed at which the browser is ended without warning. */
const moments = [0, 150, 400, 600, 800];

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'masar-profile-'));
});
afterEach(async () => {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const Counts = v.record(v.string(), v.number());

/** Rows of every store of the extension's databases, read past the extension's own code. */
const countRows = `(async () => {
  const counts = {};
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => { const open = indexedDB.open(name); open.onsuccess = () => resolve(open.result); open.onerror = reject; });
    for (const store of db.objectStoreNames) {
      counts[store] = await new Promise((resolve) => { const count = db.transaction(store).objectStore(store).count(); count.onsuccess = () => resolve(count.result); });
    }
    db.close();
  }
  return counts;
})()`;

describe('a browser that is ended while the reference is being stored', () => {
  test.each(moments)('%i ms in: the next start is whole', async (moment) => {
    const first = await launch('chromium', { extension, profile });
    await pause(moment);
    await first.driver.crash();
    await first.site.close();

    const masar = await Masar.start('chromium', { extension, profile });
    try {
      const { timeline, records, entities, articles } = preparedData().reference;
      const whole = {
        timeline: timeline.length,
        records: records.length,
        entities: entities.length,
        articles: articles.length,
      };
      await settled(async () => {
        const counts = v.parse(Counts, await masar.ask(countRows));
        expect(counts).toMatchObject(whole);
        return true;
      }, 'the whole reference');
      const popup = await masar.openPopup(0);
      const stops = await settled(
        async () => (await popup.$$('li.stop[data-event-id]')).length,
        'the timeline',
      );
      expect(stops).toBe(timeline.length);
      await expectQuiet(masar);
    } finally {
      await masar.close();
    }
  });
});
