import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anyCoverage } from './articles';
import { useMasar } from './harness/use-masar';

const masar = useMasar();
const { url, pages } = anyCoverage();

interface Focus {
  readonly path: string;
  readonly visible: boolean;
}

/** Where the focus is: classes from the element outwards, and whether it can be seen there. */
function focus(popup: Page): Promise<Focus> {
  return popup.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const names: string[] = [];
    for (let node: Element | null = at; node; node = node.parentElement) {
      const marks = ['data-event-id', 'data-article-id'].filter((name) => node.hasAttribute(name));
      names.push([node.localName, ...node.classList, ...marks].join('.'));
    }
    const drawn = [at, ...at.querySelectorAll('*'), at.parentElement ?? at].some((node) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    return { path: names.join(' < '), visible: drawn };
  });
}

/** Presses Tab until the focus is where `wanted` says. */
async function tabTo(popup: Page, wanted: RegExp, most = 60): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < most; n++) {
    await popup.keyboard.press('Tab');
    const { path, visible } = await focus(popup);
    passed.push(path.split(' < ')[0] ?? '');
    expect(visible, `the focus on ${path} is visible`).toBe(true);
    if (wanted.test(path)) return;
  }
  throw new Error(`no Tab leads to ${wanted}; passed ${passed.join(', ')}`);
}

const expanded = (popup: Page) =>
  popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));

test('everything in the popup can be reached and used with the keyboard alone', async () => {
  const page = await masar().open(url, pages);
  const popup = await masar().popupSaying(page, 'covered');
  await popup.waitForSelector('[data-article-id]');
  await popup.bringToFront();

  await tabTo(popup, /^button.*fold-why/);
  await popup.keyboard.press('Enter');
  expect(await expanded(popup)).toBe('true');
  await popup.keyboard.press(' ');
  expect(await expanded(popup)).toBe('false');

  await tabTo(popup, /event-fold/);
  await popup.keyboard.press('Enter');
  expect(await expanded(popup)).toBe('true');

  await tabTo(popup, /data-article-id/);
  await popup.keyboard.press('Enter');
  expect(await expanded(popup)).toBe('true');

  await tabTo(popup, /^button.*li\.stop/);
  await popup.keyboard.press('Enter');
  expect(await expanded(popup)).toBe('true');
});
