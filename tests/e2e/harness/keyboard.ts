import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const Report = v.object({
  stops: v.number(),
  missed: v.array(v.string()),
  unseen: v.array(v.string()),
});

/** What Tab passed on one way through a page. */
export type Walk = Readonly<v.InferOutput<typeof Report>>;

/** How many presses there are between two looks at where they have led. */
const BATCH = 20;
const MOST = 1_200;

/**
 * Presses Tab until it comes round, and says which controls it did not reach (`missed`) and which
 * did not show that they had the focus (`unseen`). A listbox, a table that is walked with arrows and
 * a group of radio buttons are one stop each.
 */
export async function walkByTab(page: Page): Promise<Walk> {
  await page.bringToFront();
  await page.evaluate(BEGIN);
  for (let pressed = 0; pressed < MOST; pressed += BATCH) {
    for (let n = 0; n < BATCH; n++) await page.keyboard.press('Tab');
    // Past the last control Chromium comes round, and Firefox leaves the page for its own window.
    if (await page.evaluate('walkOfTest.isOver()')) {
      const report = await page.evaluate('walkOfTest.report()');
      return v.parse(Report, JSON.parse(String(report)));
    }
  }
  throw new Error(`${MOST} presses of Tab did not lead round the page`);
}

/** Runs in the page, as text: it listens where the focus goes while the keys are pressed. */
const BEGIN = `(() => {
  // From the top, wherever the page has put the focus.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const seen = new Set();
  const unseen = new Set();
  const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, summary, [role="option"], [role="slider"], [data-walk]';
  const nameOf = (node) =>
    node.localName + '.' + (node.getAttribute('class') || '') + ' "' + (node.getAttribute('aria-label') || node.textContent || '').trim().slice(0, 40) + '"';
  const isDrawn = (node) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  /** One stop for many: the first of these that has a member that was reached. */
  const groupOf = (node) => {
    if (node.type === 'radio') return [...document.querySelectorAll('input[type="radio"]')].filter((one) => one.name === node.name);
    const whole = node.closest('[role="listbox"], table');
    return whole && node.matches('[role="option"], [data-walk]') ? [...whole.querySelectorAll('[role="option"], [data-walk]')] : [node];
  };
  let round = false;
  let before = 0;
  const walk = {
    isOver: () => {
      const over = round || seen.size === before;
      before = seen.size;
      return over;
    },
    report: () => {
      const shown = [...document.querySelectorAll(CONTROLS)].filter((node) => node.checkVisibility({ visibilityProperty: true }));
      const missed = shown.filter((node) => !groupOf(node).some((one) => seen.has(one)));
      return JSON.stringify({ stops: seen.size, missed: missed.map(nameOf), unseen: [...unseen].map(nameOf) });
    },
  };
  globalThis.walkOfTest = walk;
  addEventListener('focusin', ({ target }) => {
    if (seen.size > 1 && target === [...seen][0]) round = true;
    seen.add(target);
    const near = [target, ...target.querySelectorAll('*'), target.closest('label') || target];
    if (!near.some(isDrawn)) unseen.add(target);
  }, true);
})()`;

/** What has the focus, as `tag.class`; `body` where nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    return [at.localName, ...at.classList].join('.');
  });
}

/** Presses Tab until the focus is on what `selector` names. */
export async function tabTo(page: Page, selector: string, most = 400): Promise<void> {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) {
      return;
    }
  }
  throw new Error(`${most} presses of Tab do not lead to ${selector}`);
}
