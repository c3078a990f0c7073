import { directionOf, type Clutter, type Newsroom, type Story } from './story';

const origin = 'https://www.haaretz.com';
const url = `${origin}/2025/an-article`;

/** What the site's script asks for when a route opens. */
interface Route extends Story, Clutter {
  readonly dir: 'ltr' | 'rtl';
}

/** Runs in the page: draws the route that the address names, and again when it changes. */
const script = `
const root = document.getElementById('root');
const add = (parent, tag, text) => { const node = parent.appendChild(document.createElement(tag)); if (text) node.textContent = text; return node; };
async function draw() {
  const route = await (await fetch('/api' + location.pathname)).json();
  root.replaceChildren();
  document.documentElement.lang = route.lang;
  document.documentElement.dir = route.dir;
  document.title = route.headline;
  const bar = add(root, 'div'); bar.className = 'ticker';
  for (const text of route.ticker ?? []) add(bar, 'span', text);
  const article = add(root, 'article');
  add(article, 'h1', route.headline);
  if (route.published) add(article, 'time', route.published.slice(0, 10)).dateTime = route.published;
  for (const text of route.paragraphs) add(article, 'p', text);
  const side = add(root, 'aside'); side.className = 'related';
  for (const text of route.related ?? []) add(side, 'a', text).href = '#';
}
addEventListener('popstate', draw);
window.openRoute = (path) => { history.pushState({}, '', path); return draw(); };
setTimeout(draw, 300);`;

const shell = `<!doctype html><html><head><meta charset="utf-8"><title>…</title></head>
<body><div id="root"></div><script>${script}</script></body></html>`;

/** The pages of one route of the single-page site. */
export function route(path: string, story: Story, clutter: Clutter = {}) {
  const content: Route = { ...story, ...clutter, dir: directionOf(story.lang) };
  return {
    [`${origin}${path}`]: shell,
    [`${origin}/api${path}`]: { type: 'application/json', body: JSON.stringify(content) },
  };
}

/** A single-page app: an empty shell that a script fills later, from data. */
export const singlePageSite: Newsroom = {
  name: 'a single-page app',
  url,
  publish: (story, clutter) => route(new URL(url).pathname, story, clutter),
};
