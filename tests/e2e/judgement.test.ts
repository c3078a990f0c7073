import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, test } from 'vitest';
import { catalogues } from '@/lib/i18n/translate';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import { anyCoverage, publish } from './articles';
import { Masar, waitForCoverage } from './harness/masar';
import { browserName, buildOf, expectQuiet } from './harness/use-masar';

const covered = anyCoverage();
const dark = publish(OTHER_SUBJECT);

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'masar-profile-'));
});
afterEach(async () => {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Runs `work` in a browser on the profile, which is kept. */
async function withBrowser(work: (masar: Masar) => Promise<void>): Promise<void> {
  const masar = await Masar.start(browserName, { extension: buildOf(browserName), profile });
  try {
    await work(masar);
    await expectQuiet(masar);
  } finally {
    await masar.close();
  }
}

const words = catalogues.en;

async function press(popup: Page, name: string): Promise<void> {
  for (const button of await popup.$$('button')) {
    if ((await button.evaluate((node) => node.textContent)) === name) return button.click();
  }
  throw new Error(`no button says "${name}"`);
}

test('what the reader says of a page outranks the detector, and is remembered over a restart', async () => {
  await withBrowser(async (masar) => {
    const page = await masar.open(covered.url, covered.pages);
    const popup = await masar.popupSaying(page, 'covered');
    await press(popup, words['status.judge.not-about']);
    await waitForCoverage(popup, 'not-covered');
  });

  await withBrowser(async (masar) => {
    const page = await masar.open(covered.url, covered.pages);
    const popup = await masar.popupSaying(page, 'not-covered');
    await press(popup, words['status.judge.undo']);
    await waitForCoverage(popup, 'covered');
  });
});

test('a page that the detector left dark can be called coverage', async () => {
  await withBrowser(async (masar) => {
    const page = await masar.open(dark.url, dark.pages);
    const popup = await masar.popupSaying(page, 'not-covered');
    await press(popup, words['status.judge.about']);
    await waitForCoverage(popup, 'covered');
  });
});
