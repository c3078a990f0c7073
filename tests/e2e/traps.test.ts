import { describe, expect, test } from 'vitest';
import { OTHER_SUBJECT } from '../fixtures/articles/traps-arabic';
import { TRAPS } from '../fixtures/traps';
import { onSites } from './articles';
import { linkedEventOf } from './harness/masar';
import type { Pages } from './harness/site';
import { browserName, useMasar } from './harness/use-masar';

const masar = useMasar();

async function expectDark(url: string, pages: Pages): Promise<void> {
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'not-covered');
  expect(await linkedEventOf(popup)).toBe('');
  await popup.close();
  await page.close();
}

describe('the icon stays dark', () => {
  test.each(TRAPS)('on $id', async ({ url, html }) => {
    await expectDark(url, { [url]: html });
  });

  test.each(onSites([OTHER_SUBJECT], browserName === 'chromium'))(
    'in the midst of the talks: $title',
    async ({ url, pages }) => {
      await expectDark(url, pages);
    },
  );
});
