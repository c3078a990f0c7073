import { escape } from './sites/story';
import { stories } from './stories';

const [labelled] = stories;
if (!labelled) throw new Error('no stories');
const { story } = labelled;
const article = `<article><h1>${escape(story.headline)}</h1>${story.paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}</article>`;

/** Notes in `window.longestPause` how long, in milliseconds, the page once could not act. */
const heartbeat = `<script>
window.longestPause = 0;
let last = performance.now();
const beat = new MessageChannel();
beat.port1.onmessage = () => { const now = performance.now(); window.longestPause = Math.max(window.longestPause, now - last); last = now; setTimeout(() => beat.port2.postMessage(0), 20); };
addEventListener('load', () => { last = performance.now(); beat.port2.postMessage(0); });
</script>`;

const html = (body: string, title = escape(story.headline), head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${heartbeat}${body}</body></html>`;

/** Pages that were made to break a reader, each with an article on the talks in it. */
export const hostilePages: Readonly<Record<string, string>> = {
  'thirty thousand elements': html(
    `${article}<div>${'<span><b>x</b> </span>'.repeat(15_000)}</div>`,
  ),
  'five thousand levels': html(
    `${article}<script>let at = document.body; for (let n = 0; n < 5000; n++) at = at.appendChild(document.createElement('div')); at.textContent = 'the bottom';</script>`,
  ),
  'a title of twenty thousand characters': html(article, escape('سوريا وإسرائيل '.repeat(1_400))),
  'five million characters of text': html(
    `${article}<div>${`<p>${'lorem ipsum dolor sit amet '.repeat(100)}</p>`.repeat(1_900)}</div>`,
  ),
  'prototypes of its own': html(
    article,
    undefined,
    `<script>
const fail = () => { window.wasCalled = true; throw new Error('overwritten'); };
for (const name of ['map', 'filter', 'push', 'forEach', 'includes', Symbol.iterator]) Array.prototype[name] = fail;
JSON.parse = JSON.stringify = fail;
String.prototype.replace = String.prototype.normalize = fail;
Node.prototype.appendChild = Document.prototype.createTreeWalker = fail;
Object.defineProperty(document, 'title', { get: fail });
Object.defineProperty(Node.prototype, 'textContent', { get: fail });
</script>`,
  ),
  'a form whose fields are named like the document’s own': html(
    `<form name="body"><input name="textContent"><input name="children"><input name="parentNode"><input name="nodeType"></form>
<img name="querySelector"><img name="documentElement">${article}`,
  ),
  'metadata that is no metadata': html(
    article,
    undefined,
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'['.repeat(5000)}${']'.repeat(5000)}}</script>
<script type="application/ld+json">{"@graph":[null,1,"x",{"@type":[null,"NewsArticle"],"headline":{"@value":7},"datePublished":"tomorrow","mainEntity":{"__proto__":{"x":1}}}]}</script>
<script type="application/ld+json">not json at all</script>
<meta property="article:published_time" content="${'9'.repeat(3000)}"><link rel="canonical" href="javascript:alert(1)">`,
  ),
};
