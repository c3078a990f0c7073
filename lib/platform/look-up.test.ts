import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';
import { hashFor, lookUpBeside } from './look-up';
import { fillMenu, followMenu } from './menu';
import { sendPanel, takeTarget, watchTarget } from './panel-target';

vi.mock('./browser', () => import('./fake-browser'));
vi.mock('./own-file', () => import('./fake-search'));
beforeEach(resetBrowser);

const sent = () =>
  vi.waitFor(async () => {
    const hash = await takeTarget(7);
    if (hash === null) throw new Error('sent nowhere yet');
    return hash;
  });

describe('where words lead', () => {
  it.each([
    ['Weirani', '#/name/ada'],
    ['  the bridge \n 2032 ', '#/event/bridge-2'],
    ['qqqq/q', '#/find/qqqq%2Fq'],
    ['', '#/find'],
    ['\ud800', '#/find/%EF%BF%BD'],
  ])('%j leads to %s', async (text, hash) => {
    expect(await hashFor(text)).toBe(hash);
  });

  it('takes the beginning of a selection that is a whole page', async () => {
    expect((await hashFor('lorem '.repeat(5000))).length).toBeLessThan(400);
  });
});

describe('a selection', () => {
  it('opens the panel before anything is waited for, and sends it to the answer', async () => {
    followMenu();
    const info = { menuItemId: 'look-up', selectionText: 'الويراني' };
    browser.contextMenus.onClicked.fire(info, { windowId: 7 });
    expect(browser.sidePanel.opened).toEqual([7]);
    expect(await sent()).toBe('#/name/ada');
  });

  it('is looked up by the key as well', async () => {
    browser.scripting.executeScript = async () => [{ result: 'Brigton' }];
    followMenu();
    browser.commands.onCommand.fire('look-up', { windowId: 7, id: 3 });
    expect(browser.sidePanel.opened).toEqual([7]);
    expect(await sent()).toBe('#/name/brigton');
  });

  it('opens the empty look-up where a page may not be read', async () => {
    await lookUpBeside(7, () => Promise.reject(new Error('no page of yours')));
    expect(await takeTarget(7)).toBe('#/find');
  });

  it('opens a tab where there is no panel', async () => {
    const { open } = browser.sidePanel;
    browser.sidePanel.open = () => Promise.reject(new Error('not now'));
    await lookUpBeside(7, () => Promise.resolve('Weirani'));
    browser.sidePanel.open = open;
    expect(browser.tabs.opened).toEqual([{ url: '/library.html#/name/ada' }]);
  });

  it('has its entry in the menu of a selection, with the words in it', async () => {
    await fillMenu();
    expect(browser.contextMenus.entries.get('look-up')).toEqual({
      contexts: ['selection'],
      title: 'Look up “%s” in Masar',
    });
    expect(browser.contextMenus.entries.get('panel')?.contexts).toEqual(['action']);
  });
});

describe('a panel that is open', () => {
  it('hears where it is sent, and no other does', async () => {
    const here = vi.fn();
    const elsewhere = vi.fn();
    const stop = watchTarget(7, here);
    watchTarget(8, elsewhere);
    await sendPanel(7, '#/event/raid');
    expect(here).toHaveBeenCalledWith('#/event/raid');
    expect(elsewhere).not.toHaveBeenCalled();
    expect(await takeTarget(7)).toBeNull();
    stop();
    await sendPanel(7, '#/timeline');
    expect(here).toHaveBeenCalledOnce();
    expect(await takeTarget(null)).toBeNull();
  });

  it('hears where it was sent before it listened', async () => {
    const here = vi.fn();
    await sendPanel(7, '#/event/raid');
    watchTarget(7, here);
    await vi.waitFor(() => expect(here).toHaveBeenCalledExactlyOnceWith('#/event/raid'));
    expect(await takeTarget(7)).toBeNull();
  });
});
