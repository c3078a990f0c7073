import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './fake-browser';
import { descriptionOf, followOmnibox, openEntered, suggestionsFor } from './omnibox';
import { saveSettings } from './settings';

vi.mock('./browser', () => import('./fake-browser'));
vi.mock('./own-file', () => import('./fake-search'));
beforeEach(resetBrowser);

describe('the lines in the address bar', () => {
  it('name the answers in the reader’s language, with what was met', async () => {
    await saveSettings({ language: 'ar' });
    expect((await suggestionsFor('weirani'))[0]).toEqual({
      content: 'عادة الويراني',
      description: 'عادة <match>الويراني</match> <dim>· شخص</dim>',
    });
    await saveSettings({ language: 'en' });
    const [first] = await suggestionsFor('strikes 2031');
    expect(first?.description.replaceAll('\u00a0', ' ')).toBe(
      'A raid on the ford <dim>· 2 May 2031</dim>',
    );
  });

  it('are none for nothing', async () => {
    expect(await suggestionsFor('  ')).toEqual([]);
    expect(await suggestionsFor('qqqq')).toEqual([]);
  });

  it('come as the reader types: the best in the first line, the others below', async () => {
    followOmnibox();
    const found = await new Promise<object[]>((resolve) => {
      browser.omnibox.onInputChanged.fire('weirani', resolve);
    });
    expect(browser.omnibox.first).toContain('Ada');
    expect(found).toHaveLength(2);
  });

  it('are always well-formed, whatever stands in a title or is asked', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    const nasty = fc.constantFrom('<', '&', '"', "'", ']]>', '</match>', '\u0000', '\ud800', 'a');
    const text = fc.oneof(
      anything,
      fc.array(nasty, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, text, (title, about, asked) => {
        const line = descriptionOf(title, about, asked, true);
        const rest = line.replace(/<\/?(match|dim)>/g, '');
        expect(rest).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)|\p{Surrogate}|\u0000/u);
        let open = '';
        for (const [, slash = '', name = ''] of line.matchAll(/<(\/?)(match|dim)>/g)) {
          expect(open).toBe(slash === '' ? '' : name);
          open = slash === '' ? name : '';
        }
        expect(open).toBe('');
        // Firefox shows it as it is: no markup there.
        expect(descriptionOf('a <b', 'c', 'a', false)).toBe('a <b · c');
      }),
    );
  });
});

describe('what is entered', () => {
  it('opens a line that was suggested, where the browser says', async () => {
    const [first] = await suggestionsFor('weirani');
    await openEntered(first?.content ?? '', 'newForegroundTab');
    await openEntered(first?.content ?? '', 'newBackgroundTab');
    expect(browser.tabs.opened).toEqual([
      { url: '/library.html#/name/ada', active: true },
      { url: '/library.html#/name/ada', active: false },
    ]);
  });

  it('opens the answer to a question, or the look-up with it', async () => {
    followOmnibox();
    browser.omnibox.onInputEntered.fire('19 August', 'currentTab');
    await vi.waitFor(() => expect(browser.tabs.opened).toHaveLength(1));
    await openEntered('qqqq <q>', 'newForegroundTab');
    expect(browser.tabs.opened.map(({ url }) => url)).toEqual([
      'chrome-extension://masar-test//library.html#/event/bridge-1',
      '/library.html#/find/qqqq%20%3Cq%3E',
    ]);
  });
});
