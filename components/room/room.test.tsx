// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { all, draw, key, one, opened, press, text, texts } from '../view/test-harness';
import { testQueries } from '../view/test-reference';
import { loadRoom } from './load';
import { RoomView } from './room-view';

const room = async (linked: string | null = 'bridge', lang: UiLanguage = 'en') =>
  draw(<RoomView data={await loadRoom(testQueries)} linked={linked} onOpen={opened} />, lang);
const columns = () => all('th[scope="col"]').map((head) => head.dataset['eventId']);
const focused = () => document.activeElement?.textContent.replaceAll('\u00a0', ' ');

describe('who was in the room', () => {
  it('has a column for each meeting of the latest run, and adds the earlier ones when asked', async () => {
    await room();
    expect(columns()).toEqual(['bridge', 'later']);
    await press('With the earlier rounds, from 1990');
    expect(columns()).toEqual(['old', 'bridge', 'later']);
    expect(texts('th[scope="colgroup"]')).toEqual(['1990', '2025']);
  });

  it('shows the earlier ones unasked where the linked meeting is one of them', async () => {
    await room('old');
    expect(columns()).toEqual(['old', 'bridge', 'later']);
    expect(one('th.now').dataset['eventId']).toBe('old');
  });

  it('heads a column with place, date and how sure the meeting is', async () => {
    await room();
    expect(texts('th[scope="col"]')).toEqual(['Ford1Jundisputed', 'Ford1Septconfirmed']);
    expect(one('th.now button').getAttribute('aria-current')).toBe('true');
  });

  it('lists people by side, those of most meetings first, and says so', async () => {
    await room();
    expect(texts('th[scope="rowgroup"]')).toEqual([
      'From Lowland',
      'From Upland',
      'Mediators and hosts',
    ]);
    expect(texts('th[scope="row"]')).toEqual(['bo', 'adauntil Jul 2025', 'cy', 'a scribe', 'fay']);
    expect(text('.room-note')).toContain('people by number of meetings');
  });

  it('says each presence in words, and that someone is not named', async () => {
    await room();
    const [bo, , cy] = all('tbody tr').filter((row) => row.querySelector('th[scope="row"]'));
    const marks = [...(bo?.querySelectorAll('[aria-label]') ?? [])];
    expect(marks.map((mark) => mark.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).toEqual(
      ['bo, Ford 1 June 2025: disputed', 'bo, Ford 1 September 2025: confirmed'],
    );
    expect([...(cy?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
      'not named',
      '',
    ]);
  });

  it('leads to a name and to a meeting', async () => {
    await room();
    one('th[scope="row"] button').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'name', id: 'bo' });
    one('th[scope="col"] button').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'event', id: 'bridge' });
    one('td button').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'event', id: 'bridge' });
  });

  it('shows mediators and places in the same way', async () => {
    await room();
    await press('Mediators');
    expect(texts('th[scope="row"]')).toEqual(['fay']);
    expect(all('th[scope="rowgroup"]')).toEqual([]);
    await press('Places');
    expect(texts('th[scope="row"]')).toEqual(['Ford']);
    expect(text('.room-note')).toContain('Places stand by number of meetings');
  });

  it('is one stop of the Tab key, and walked by the arrows', async () => {
    await room();
    const stops = () => all('[data-walk]').filter((cell) => cell.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    await act(() => stops()[0]?.focus());
    expect(focused()).toBe('Ford1Jundisputed');
    const walk = async (...keys: string[]) => {
      for (const name of keys) await act(() => key(name));
      return focused();
    };
    expect(await walk('ArrowRight')).toBe('Ford1Septconfirmed');
    expect(await walk('ArrowDown', 'ArrowDown')).toBe('not named');
    expect(await walk('Home')).toBe('adauntil Jul 2025');
    expect(await walk('ArrowUp', 'ArrowUp')).toBe('Ford1Jundisputed');
    expect(stops()).toHaveLength(1);
  });

  it('is walked from right to left where the text runs so', async () => {
    await room('bridge', 'ar');
    await act(() => one('th[scope="row"] button').focus());
    await act(() => key('ArrowLeft'));
    expect(document.activeElement?.getAttribute('aria-label')).toContain('bo، مخاضة');
  });

  it('turns the sides round with the language’s alphabet only', async () => {
    await room('bridge', 'he');
    expect(texts('th[scope="rowgroup"]')[0]).toBe('מצד Lowland');
  });
});
