import { expect, test } from 'vitest';
import { linkedEventOf, waitForCoverage, waitForEvent } from './harness/masar';
import { useMasar } from './harness/use-masar';
import { route } from './sites/single-page';
import { stories } from './stories';
import { traps } from './trap-stories';

const masar = useMasar();
const origin = 'https://www.haaretz.com';
const [first, second] = stories;
const [other] = traps;
if (!first || !second || !other) throw new Error('no stories');

test('a single-page site that changes its route is followed, there and back', async () => {
  const pages = {
    ...route('/a', first.story),
    ...route('/b', other.story, other.clutter),
    ...route('/c', second.story),
  };
  const page = await masar().open(`${origin}/a`, pages);
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, first.event);

  // The popup stays open over the tab and follows it.
  await page.bringToFront();
  await page.evaluate('openRoute("/b")');
  await waitForCoverage(popup, 'not-covered');
  expect(await linkedEventOf(popup)).toBe('');

  await page.evaluate('openRoute("/c")');
  await waitForCoverage(popup, 'covered');
  await waitForEvent(popup, second.event);

  await page.evaluate('history.go(-2)');
  await waitForEvent(popup, first.event);
});

test('an article that arrives long after the page is found', async () => {
  const url = `${origin}/late`;
  const paragraphs = JSON.stringify([first.story.headline, ...first.story.paragraphs]);
  const html = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>…</title></head><body><main></main>
<script>setTimeout(() => { const article = document.querySelector('main').appendChild(document.createElement('article'));
${paragraphs}.forEach((text, index) => { const node = document.createElement(index ? 'p' : 'h1'); node.textContent = text; article.append(node); });
document.title = article.firstChild.textContent; }, 2500)</script></body></html>`;
  const page = await masar().open(url, { [url]: html });
  const popup = await masar().popupSaying(page, 'covered');
  await waitForEvent(popup, first.event);
});
