// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { all, draw, one, opened, press, text, texts, type } from '../view/test-harness';
import { testQueries } from '../view/test-reference';
import { loadNameCard, loadNames, loadTermCard } from './load';
import { NameCard } from './name-card';
import { NamesView } from './names-view';
import { TermCard } from './term-card';

const index = async (lang: UiLanguage = 'en') =>
  draw(<NamesView data={await loadNames(testQueries)} onOpen={opened} />, lang);
const card = async (id: string, lang: UiLanguage = 'en') => {
  const data = await loadNameCard(testQueries, id);
  if (!data) throw new Error(`no card ${id}`);
  await draw(<NameCard data={data} onOpen={opened} />, lang);
};

describe('the index of names', () => {
  it('lists every name and term in alphabetical order', async () => {
    await index();
    expect(texts('.name-of')).toEqual(['Ada', 'bo', 'cy', 'fay', 'Ford', 'The line']);
    expect(text('[role="status"]')).toBe('6 names');
  });

  it('filters by kind', async () => {
    await index();
    await press('Places');
    await press('Terms');
    expect(texts('.name-of')).toEqual(['Ford', 'The line']);
    await press('Places');
    expect(texts('.name-of')).toEqual(['The line']);
  });

  it('finds by any spelling, and says by which', async () => {
    await index();
    await type('adah');
    expect(texts('.name-row')).toEqual(['Adapersonalso written Adahabout ada']);
    await type('ado');
    expect(text('.name-row')).toContain('also printed as, wrongly, Ado');
    await type('עד');
    expect(texts('.name-of')).toEqual(['Ada']);
    await type('zzz');
    expect(text('[role="status"]')).toContain('zzz');
    expect(all('.name-row')).toEqual([]);
    all('.find-clear')[0]?.click();
  });

  it('leads to cards of either kind', async () => {
    await index();
    one('[data-name-id="ford"]').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'name', id: 'ford' });
    one('[data-name-id="line"]').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'term', id: 'line' });
  });
});

describe('a card', () => {
  it('is null for a name that is not there', async () => {
    expect(await loadNameCard(testQueries, 'nobody')).toBeNull();
    expect(await loadTermCard(testQueries, 'nothing')).toBeNull();
  });

  it('says who it is, on which side', async () => {
    await card('ada');
    expect(text('header')).toBe('personUplandAdaabout ada');
    await card('ford');
    expect(text('header')).toBe('placeFordabout ford');
  });

  it('lists roles, the latest first, and who came after where that is known', async () => {
    await card('ada');
    expect(texts('.roles > li')).toEqual([
      'Warden2020 – 31 July 2025then cy, from August 2025',
      'Clerk2010 – 2019',
    ]);
    await press('cy');
    expect(opened).toHaveBeenLastCalledWith({ view: 'name', id: 'cy' });
    await card('cy');
    expect(texts('.roles > li')).toEqual(['Wardensince August 2025']);
  });

  it('says who came in their place to the next meeting', async () => {
    await card('ada');
    expect(text('.after')).toBe('cy confirmed');
    expect(text('.roles ~ .sub')).toBe('For the same side at the next meeting, 1 September 2025');
    await card('bo');
    expect(all('.after')).toEqual([]);
  });

  it('tells names in every language, shared spellings and wrong ones apart', async () => {
    await card('ada');
    expect(texts('.spellings:first-of-type > *').slice(0, 6)).toEqual([
      'English',
      'AdaAdah',
      'Arabic',
      'عادة',
      'Hebrew',
      'עדה',
    ]);
    expect(texts('.sub ~ .spelled')).toEqual(expect.arrayContaining(['Ad', 'Ado']));
    expect(texts('.slip')).toEqual(['Ado']);
    expect(text('summary')).toBe('Spellings in 1 more language');
    expect(one('bdi[lang="he"]').dir).toBe('rtl');
  });

  it('names those it is mistaken for, from either card', async () => {
    await card('ada');
    expect(text('.lookalikes')).toBe('bothe other bank');
    await card('bo');
    expect(text('.lookalikes')).toBe('Adaabout ada');
  });

  it('lists its events, the latest first, with a word on presence where that differs', async () => {
    await card('ada');
    expect(texts('.items > li')).toEqual([
      'Meeting at the bridge1 June 2025disputedpresence: reported',
      'An old meeting5 May 1990',
    ]);
    await card('ford');
    expect(texts('.items .item-text > :first-child')).toEqual([
      'A later meeting',
      'Meeting at the bridge',
    ]);
  });
});

describe('a term’s card', () => {
  it('defines it, and leads to its events', async () => {
    const data = await loadTermCard(testQueries, 'line');
    if (!data) throw new Error('no term');
    await draw(<TermCard data={data} onOpen={opened} />);
    expect(text('header')).toBe('termThe linewhere the water stood');
    expect(texts('.slip')).toEqual(['Lign']);
    all('.item')[0]?.click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'event', id: 'bridge' });
  });
});
