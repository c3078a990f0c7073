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
