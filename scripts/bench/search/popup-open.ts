/** How long the popup takes until a first key is of use, beside one that has nothing in it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Masar } from '../../../tests/e2e/harness/masar';
import { bundle } from '../bundle';
import { freshBuild } from '../fresh-build';
import { median, quantile } from '../stats';

/** Milliseconds from the start of the navigation. */
export interface PopupTimes {
  /** The box has the focus and hears keys. */
  readonly focus: number;
  /** An answer to a key typed at that moment stands in the page. */
  readonly answer: number;
}

export interface PopupOpen {
  readonly ours: readonly PopupTimes[];
  readonly empty: readonly PopupTimes[];
}

/** Types a letter the moment the box has the focus, and writes down when what is there. */
const PROBE = `
addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || globalThis.times) return;
  const times = (globalThis.times = { focus: performance.now(), answer: null });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role="option"]')) return;
    times.answer = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
  queueMicrotask(() => {
    target.value = 'p';
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}, true);`;

const Times = v.object({ focus: v.number(), answer: v.number() });

/** Opens both, turn and turn about, so many times; the first of each is not counted. */
export async function measurePopup(times: number): Promise<PopupOpen> {
  const folder = mkdtempSync(join(tmpdir(), 'masar-popup-'));
  try {
    cpSync(freshBuild(), folder, { recursive: true });
    writeFileSync(join(folder, 'empty.js'), await bundle('search/empty-popup.tsx', 'empty_popup'));
    writeFileSync(
      join(folder, 'empty.html'),
      '<!doctype html><meta charset="utf-8"><body><script type="module" src="empty.js"></script>',
    );
    const masar = await Masar.start('chromium', { extension: folder });
    try {
      const ours: PopupTimes[] = [];
      const empty: PopupTimes[] = [];
      for (let i = 0; i <= times; i++) {
        const one = await timesOf(masar, 'popup.html');
        const other = await timesOf(masar, 'empty.html');
        if (i === 0) continue;
        ours.push(one);
        empty.push(other);
      }
      return { ours, empty };
    } finally {
      await masar.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timesOf(masar: Masar, path: string): Promise<PopupTimes> {
  const page = await masar.driver.browser.newPage();
  try {
    await page.evaluateOnNewDocument(PROBE);
    await masar.driver.gotoExtension(page, path);
    await page.waitForFunction('globalThis.times?.answer');
    return v.parse(Times, await page.evaluate('globalThis.times'));
  } finally {
    await page.close();
  }
}

/** The medians, and what is held to: ours against the empty one. */
export function popupRatios({ ours, empty }: PopupOpen) {
  const of = (list: readonly PopupTimes[], key: keyof PopupTimes) => list.map((one) => one[key]);
  const figures = (key: keyof PopupTimes) => ({
    ours: median(of(ours, key)),
    oursP95: quantile(of(ours, key), 0.95),
    empty: median(of(empty, key)),
    ratio: median(of(ours, key)) / median(of(empty, key)),
  });
  return { focus: figures('focus'), answer: figures('answer') };
}
