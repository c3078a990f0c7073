import * as v from 'valibot';
import type { Page } from 'puppeteer-core';

/** Elements that stand out of the window's sides, as `tag.class (from..to)`. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      // A box of a pixel is text for screen readers alone.
      if (own <= 1 || height <= 1 || (left >= -0.5 && right <= width + 0.5)) continue;
      out.push(`${element.localName}.${element.classList.value} (${left}..${right})`);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > width) out.push(`the page itself: ${scrollWidth} in ${width}`);
    return out;
  });
}

/** In words, for the types of the DOM do not know these entries; handed over in a later task. */
const JUMPS = `new Promise((resolve) => {
  const out = [];
  const nameOf = (node) => (node instanceof Element ? node.localName + '.' + node.classList : '?');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          nameOf(node) + ' (' + previousRect.y + ' → ' + currentRect.y + ')',
      );
      out.push(value.toFixed(4) + ': ' + moved.join(', '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(out), 50);
})`;

/**
 * What moved by itself since the page was opened, as `how much: what (from → to)`. Chromium alone
 * keeps account of it (the Layout Instability API).
 */
export async function jumps(page: Page): Promise<string[]> {
  return v.parse(v.array(v.string()), await page.evaluate(JUMPS));
}
