// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { account } from '@/lib/reference/test-account';
import type { UiLanguage } from '@/lib/reference/types';
import { voicesOf } from '@/lib/reference/voices';
import { all, draw, one, opened, press, text, texts } from '../view/test-harness';
import { testQueries, testReference } from '../view/test-reference';
import { ArticlePage } from './article-page';
import { ArticlesView } from './articles-view';
import { loadArticlePage, type ArticlePageData } from './load';

async function page(
  id: string,
  over: Partial<ArticlePageData> = {},
  lang: UiLanguage = 'en',
): Promise<void> {
  const data = await loadArticlePage(testQueries, id);
  if (!data) throw new Error(`no article ${id}`);
  await draw(<ArticlePage data={{ ...data, ...over }} onOpen={opened} />, lang);
}
const headings = () => texts('h2');

describe('an article’s page', () => {
  it('is null for an article that is not there', async () => {
    expect(await loadArticlePage(testQueries, 'never')).toBeNull();
  });

  it('warns of a machine translation, and points to what slipped', async () => {
    await page('on-bridge');
    expect(text('header .notes')).toContain('what they stand for is below');
    expect(texts('header a')).toEqual([
      'Read the original (opens a new tab)',
      'The text it was translated from (opens a new tab)',
    ]);
    await page('on-bridge', { oddities: { slips: [], notes: [] } });
    expect(text('header .notes')).toContain('may have slipped');
  });

  it('sets the headline in its own direction, and says where it cannot be read', async () => {
    await page('on-bridge', {}, 'ar');
    expect(one('h1 .own')).toMatchObject({ lang: 'en', dir: 'ltr' });
    await page('beside');
    expect(text('h1')).toBe('beside name');
    expect(text('header')).toContain('no date');
    expect(text('header')).toContain('No link to the original is known.');
    expect(all('.notes')).toEqual([]);
  });

  it('tells slipped words from other oddities, and loses none of the notes', async () => {
    await page('on-bridge');
    expect(texts('.slips tbody tr')).toEqual([
      'AdoAda',
      'LignThe line',
      '“Ado” is Ada, the “Lign” the line',
    ]);
    expect(texts('.part .notes li')).toEqual(['A date is wrong.']);
    await press('Ada');
    expect(opened).toHaveBeenLastCalledWith({ view: 'name', id: 'ada' });
    await press('The line');
    expect(opened).toHaveBeenLastCalledWith({ view: 'term', id: 'line' });
  });

  it('quotes in the quotation’s own language', async () => {
    await page('on-bridge');
    expect(one('blockquote')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(headings()).toContain('Quotations, in the machine’s wording');
  });

  it('leads to what it reports, what it recalls and to the articles beside it', async () => {
    await page('on-bridge');
    expect(headings()).toEqual(
      expect.arrayContaining([
        'What it reports',
        'What it recalls',
        'Other articles on the same event',
      ]),
    );
    one('[data-event-id="old"]').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'event', id: 'old' });
    one('[data-article-id="beside"]').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'article', id: 'beside' });
  });

  it('says on what the accounts of its event differ, and invents nothing', async () => {
    await page('on-bridge');
    expect(texts('.disputed li')).toEqual(['Was it held?', 'When']);
    expect(all('.sides')).toEqual([]);
    await page('on-bridge', { disputed: [] });
    expect(headings()).not.toContain('Beside the other accounts');
  });

  it('sets its own account beside those that differ', async () => {
    const voices = voicesOf(testReference.origins, testReference.outlets);
    const others = [voices(account('b'))];
    const own = { event: 'bridge', aspect: 'date' as const, account: voices(account('a')), others };
    await page('on-bridge', { differences: [own] });
    expect(texts('.sides h4')).toEqual(['Here', 'Elsewhere']);
    expect(texts('.sides .say')).toEqual(['a', 'b']);
  });
});

describe('the list of articles', () => {
  it('leads to each', async () => {
    await draw(<ArticlesView articles={testReference.articles} onOpen={opened} />);
    expect(texts('.item-text > :first-child')).toEqual(['on-bridge name', 'beside name']);
    all('.item')[0]?.click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'article', id: 'on-bridge' });
  });
});
