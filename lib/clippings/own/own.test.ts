// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MasarDatabase } from '@/lib/db/database';
import type { Detection } from '@/lib/detect/types';
import { codeOfFailure } from '../failure';
import { search } from '../search';
import { freshDatabase } from '../test-database';
import { readOwnArticle } from './read';
import {
  addOwnArticle,
  listOwnArticles,
  ownArticleOf,
  purgeOwnArticles,
  readingOf,
  setOwnDeleted,
} from './store';

const sentence = 'The two sides met for four hours and agreed to meet again, a source said. ';
const body = Array.from({ length: 6 }, (_, n) => `<p>${n}. ${sentence.repeat(3)}</p>`).join('');
const page = `<!doctype html><html lang="en"><head><title>A meeting - News</title>
  <link rel="canonical" href="https://news.test/2025/07/24/meeting?utm_source=x">
  <meta property="article:published_time" content="2025-07-25T10:00:00Z">
  <meta property="og:site_name" content="News"></head>
  <body><nav><a href="/">Home</a></nav><article><h1>A meeting</h1>${body}
  <script>globalThis.ran = true</script></article><aside>Related: something else</aside></body></html>`;

describe('readOwnArticle', () => {
  it('reads plain text: a title that is said twice once, a day of its first lines, a direction', async () => {
    const text = `لقاء أول\n\nلقاء أول\n\n2026.01.07 - 08:50\nطباعة\n\n${'جرى لقاء بين الوفدين. '.repeat(20)}`;
    expect(await readOwnArticle(text)).toMatchObject({
      title: 'لقاء أول',
      published: '2026-01-07',
      inLanguage: 'ar',
      direction: 'rtl',
      url: null,
    });
    expect((await readOwnArticle(text)).paragraphs).toHaveLength(3);
  });

  it('gives a text without a title its first words', async () => {
    const { title, paragraphs } = await readOwnArticle(sentence.repeat(10));
    expect(title.length).toBeLessThan(170);
    expect(title).toMatch(/…$/);
    expect(paragraphs).toHaveLength(1);
  });

  it('reads a saved page: its article and not what is around it, nothing of it run', async () => {
    const read = await readOwnArticle(page);
    expect(read).toMatchObject({
      url: 'https://news.test/2025/07/24/meeting',
      outlet: 'News',
      published: '2025-07-25',
      inLanguage: 'en',
      direction: 'ltr',
    });
    expect(read.title).toContain('A meeting');
    const text = read.paragraphs.join(' ');
    expect(text).toContain('5. The two sides');
    expect(text).not.toMatch(/Home|Related|globalThis/);
    expect(Reflect.has(globalThis, 'ran')).toBe(false);
  });

  it.each([' ', '<html><body></body></html>'])('refuses %j', async (source) => {
    const error: unknown = await readOwnArticle(source).catch((thrown: unknown) => thrown);
    expect(codeOfFailure(error)).toBe('file-unknown');
  });
});

describe('own articles', () => {
  const detection: Detection = {
    covered: true,
    probability: 0.9,
    evidence: [],
    events: [{ id: 'a-meeting', confidence: 0.9 }],
    eventSure: 'sure',
    named: ['someone', 'a-term'],
    notices: [{ kind: 'machine-translation', quote: 'x', entities: [] }],
    published: '2025-07-25',
  };
  let db: MasarDatabase;
  beforeEach(() => {
    db = freshDatabase();
  });
  afterEach(() => {
    db.close();
  });

  const made = async (source = page) =>
    ownArticleOf(await readOwnArticle(source), detection, {
      fileName: 'saved.html',
      termIds: new Set(['a-term']),
    });

  it('are detected and filed as a page is, with its notices, and found beside the clippings', async () => {
    const article = await made();
    expect(readingOf(await readOwnArticle(page))).toMatchObject({ kind: 'article', lang: 'en' });
    expect(article.filing).toEqual({
      by: 'detector',
      eventIds: ['a-meeting'],
      entityIds: ['someone'],
      termIds: ['a-term'],
    });
    expect(article.notices).toEqual(detection.notices);
    const id = await addOwnArticle(db, article);
    expect(await listOwnArticles(db, { by: 'event', value: 'a-meeting' })).toEqual([article]);
    expect((await search(db, 'meeting hours')).hits).toEqual([{ of: 'article', id }]);
  });

  it('are one when the same text is put in twice', async () => {
    const id = await addOwnArticle(db, await made());
    expect(await addOwnArticle(db, await made())).toBe(id);
    expect(await listOwnArticles(db)).toHaveLength(1);
  });

  it('go to the trash and come back, and go for good only from there', async () => {
    const id = await addOwnArticle(db, await made());
    expect(await purgeOwnArticles(db)).toBe(0);
    await setOwnDeleted(db, [id], '2026-01-01T00:00:00.000Z');
    expect((await search(db, 'meeting')).hits).toEqual([]);
    expect(await listOwnArticles(db, { by: 'trash' })).toHaveLength(1);
    expect(await setOwnDeleted(db, [id], null)).toBe(1);
    expect((await search(db, 'meeting')).hits).toHaveLength(1);
    await setOwnDeleted(db, [id], '2026-01-01T00:00:00.000Z');
    expect(await purgeOwnArticles(db)).toBe(1);
    expect(await db.ownArticles.count()).toBe(0);
  });
});
