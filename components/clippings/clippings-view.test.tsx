// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clipping, clippings, manyClippings, noActions, places } from '../fixtures/clippings';
import { giveHeights, hit, ROW, show, WINDOW, write } from '../fixtures/clippings-harness';
import { all, one, press, text, texts } from '../view/test-harness';
import type { Section } from './sections';

giveHeights();

const actions = {
  ...noActions,
  onOpen: vi.fn(),
  onTrash: vi.fn(),
  onCite: vi.fn(() => Promise.resolve(true)),
  onWant: vi.fn(),
  onColour: vi.fn(),
  onTag: vi.fn(),
  onAll: vi.fn(() => Promise.resolve(clippings.map(({ id }) => id))),
};
beforeEach(() => vi.clearAllMocks());

const cards = () => all('[data-row]');
const card = (id: string) => one(`[data-clipping-id="${id}"]`);
const focused = () => document.activeElement?.getAttribute('data-row');
const focus = (id: string) => act(() => card(id).closest<HTMLElement>('[data-row]')?.focus());

describe('the list', () => {
  it('shows the quote, its note, where it is from and its tags, in their own directions', async () => {
    await show({}, 'he');
    const shown = card('quote-ar');
    const quote = shown.querySelector('blockquote');
    expect([quote?.lang, quote?.dir]).toEqual(['ar', 'rtl']);
    expect(quote?.textContent).toBe(clippings[0]?.text);
    expect(shown.querySelector('.clip-note p')?.getAttribute('dir')).toBe('auto');
    expect(shown.querySelector('.clip-from')?.textContent).toContain('صحيفة الضفة');
    expect([...shown.querySelectorAll('.clip-tags bdi')].map((tag) => tag.textContent)).toEqual([
      'العبّارة',
      'outcome',
    ]);
  });

  it('stands under its events with their marks and their number', async () => {
    await show();
    expect(texts('h2')).toEqual(['event bridge-2', 'First meeting at the bridge', 'On no event']);
    expect(texts('.clip-head .vh')).toEqual(['3 clippings', '2 clippings', '1 clipping']);
    expect(all('.clip-head .mark-box')).toHaveLength(2);
  });

  it('shows the small timeline where no head says the event', async () => {
    await show({ state: { by: 'page' } });
    expect(card('quote-en').querySelectorAll('.clip-event')).toHaveLength(2);
    expect(card('quote-en').querySelector('.clip-strip')).not.toBeNull();
    expect(card('bookmark').querySelector('.clip-strip')).toBeNull();
  });

  it('is ordered anew as the reader chooses', async () => {
    await show();
    await press('Tag');
    expect(texts('h2')[0]).toBe('outcome');
  });

  it('unfolds a long text in place', async () => {
    await show();
    expect(card('article').querySelector('blockquote')?.textContent).toMatch(/…$/);
    await press('Show all of it');
    expect(card('article').querySelector('blockquote')?.textContent).not.toContain('…');
  });
});

describe('what became of a quote', () => {
  beforeEach(() => show({ world: { places } }));

  it('is not said where it is in its place', () => {
    expect(card('article').querySelector('.clip-state')).toBeNull();
  });

  it('is said where it moved', () => {
    expect(card('quote-ar').textContent).toContain('moved within the page');
  });

  it('shows both versions side by side, and the words that differ', async () => {
    await press('its text changed: compare');
    const versions = [...card('quote-en').querySelectorAll('dd')].map((dd) => dd.textContent);
    const now = places.get('quote-en');
    expect(versions).toEqual([clippings[1]?.text, now?.status === 'changed' ? now.now : '']);
    const changed = [...card('quote-en').querySelectorAll('del, ins')].map((e) => e.textContent);
    expect(changed).toEqual(['water,', 'both banks.', 'wells,', 'one bank.']);
  });

  it('leads to the page and to its words there where it is lost, and nowhere unsafe', async () => {
    const links = () => [...card('quote-he').querySelectorAll('a')].map((a) => a.href);
    expect(links()[0]).toBe('https://example.org/gesher');
    expect(links()[1]).toMatch(/#:~:text=/);
    const [, , lost] = clippings;
    if (!lost) throw new Error('no clipping');
    const hostile = { ...lost, page: { ...lost.page, url: 'javascript:alert(1)' } };
    await show({ clippings: [hostile], world: { places } });
    expect(links()).toEqual([]);
  });
});

describe('the keyboard', () => {
  beforeEach(() => show({ world: { actions } }));

  it('reaches the cards by one Tab and walks them by arrows', async () => {
    expect(cards().filter((one) => one.tabIndex === 0)).toHaveLength(1);
    await focus('quote-en');
    await hit('ArrowDown');
    expect(focused()).toContain('article');
    await hit('End');
    expect(focused()).toContain('bookmark');
    await hit('Home');
    expect(focused()).toContain('quote-en');
  });

  it('opens, cites and says so', async () => {
    await focus('article');
    await hit('Enter');
    expect(actions.onOpen).toHaveBeenCalledWith(clippings[3]);
    await hit('ؤ', 'KeyC');
    expect(actions.onCite).toHaveBeenCalledWith(clippings[3]);
    expect(text('.clip-said')).toBe('The citation is copied.');
  });

  it('puts in the trash and goes on to the next', async () => {
    await focus('quote-en');
    await hit('Delete');
    expect(actions.onTrash).toHaveBeenCalledWith(['quote-en']);
    expect(focused()).toContain('article');
  });

  it('leaves keys with a modifier, and those typed into something inside, alone', async () => {
    await focus('article');
    await hit('c', 'KeyC', { ctrlKey: true });
    expect(actions.onCite).not.toHaveBeenCalled();
    await act(() => card('article').querySelector<HTMLElement>('button')?.focus());
    await hit('Delete');
    expect(actions.onTrash).not.toHaveBeenCalled();
  });

  it('edits in place and comes back to the card', async () => {
    await focus('quote-he');
    await hit('e', 'KeyE');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await hit('Escape');
    expect(focused()).toContain('quote-he');
    expect(all('form')).toEqual([]);
  });
});

describe('the menu of a card', () => {
  const open = () => act(() => card('article').querySelector<HTMLElement>('.menu button')?.click());
  beforeEach(() => show({ world: { actions, places } }));

  it('opens on its first act and walks by arrows and letters', async () => {
    await open();
    expect(document.activeElement?.textContent).toContain('Show it on the page');
    await hit('ArrowUp');
    expect(document.activeElement?.textContent).toContain('Put in the trash');
    await hit('e', 'KeyE');
    expect(document.activeElement?.textContent).toContain('Edit');
    await hit('Escape');
    expect(all('[role="menu"]')).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-haspopup')).toBe('menu');
  });

  it('puts nothing in the trash but by its own act', async () => {
    await open();
    expect(actions.onTrash).not.toHaveBeenCalled();
    await act(() => all('[role="menuitem"]').at(-1)?.click());
    expect(actions.onTrash).toHaveBeenCalledWith(['article']);
  });
});

describe('narrowing down', () => {
  it('searches, says how many of how many, and shows everything again', async () => {
    await show();
    await write(one('[role="search"] input'), 'ferry');
    expect(text('.clip-foot')).toContain('1 of 5 clippings');
    await write(one('[role="search"] input'), 'nothing like it');
    expect(text('.clip-empty')).toContain('Nothing saved fits that.');
    await press('Show everything');
    expect(text('.clip-foot')).toContain('5 clippings');
  });

  it('filters by kind and colour', async () => {
    await show();
    await press('Narrow it down');
    await press('Quotes');
    await press('Blue');
    expect(cards()).toHaveLength(1);
    await press('Clear the choice');
    expect(text('.clip-foot')).toContain('5 clippings');
  });
});

describe('several at once', () => {
  const boxes = () => all('.clip-select input');
  beforeEach(async () => {
    await show({ world: { actions }, state: { by: 'date' } });
    await press('Select');
  });

  it('are counted, chosen by range, and all at once', async () => {
    expect(text('.clip-bulk .strong')).toBe('0 selected');
    await act(() => boxes()[0]?.click());
    await act(() => {
      boxes()[3]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    });
    expect(text('.clip-bulk .strong')).toBe('4 selected');
    await press('All');
    await act(() => Promise.resolve());
    expect(text('.clip-bulk .strong')).toBe('5 selected');
  });

  it('get a colour, a tag, and go to the trash together', async () => {
    await act(() => boxes()[0]?.click());
    await act(() => boxes()[1]?.click());
    const ids = ['quote-en', 'article'];
    await press('Colour');
    await press('Rose');
    expect(actions.onColour).toHaveBeenCalledWith(ids, 'rose');
    await press('Add a tag');
    await write(one('[role="combobox"]'), 'winter');
    await hit('Enter');
    expect(actions.onTag).toHaveBeenCalledWith(ids, 'winter');
    await press('Put in the trash');
    expect(actions.onTrash).toHaveBeenCalledWith(ids);
    expect(all('.clip-bulk')).toEqual([]);
  });

  it('are let go when the list becomes another: nothing unseen is changed', async () => {
    await act(() => boxes()[0]?.click());
    await write(one('[role="search"] input'), 'ferry');
    expect(all('.clip-bulk')).toEqual([]);
  });
});

describe('a long list', () => {
  it('draws what is in view, and keeps the card with the focus', async () => {
    await show({ clippings: manyClippings(20_000) });
    const drawn = all('.windowed-row').length;
    expect(drawn).toBeGreaterThanOrEqual(WINDOW / ROW);
    expect(drawn).toBeLessThan(40);
    expect(cards()[0]?.getAttribute('aria-setsize')).toBe('20000');
    await focus('many-0');
    const scroller = one('.scroller');
    await act(() => {
      scroller.scrollTop = 500_000;
      scroller.dispatchEvent(new Event('scroll'));
    });
    expect(focused()).toContain('many-0');
    expect(all('[data-clipping-id]').length).toBeGreaterThan(5);
    expect(all('[data-clipping-id="many-5"]')).toEqual([]);
  });

  it('asks for what it has come to and does not have', async () => {
    const section: Section = {
      key: 'tag a',
      head: { of: 'tag', tag: 'a' },
      count: 900,
      clippings: manyClippings(4),
    };
    await show({ sections: [section], world: { actions } });
    expect(all('.clip-awaited').length).toBeGreaterThan(0);
    expect(actions.onWant).toHaveBeenCalledWith('tag a', 4);
    expect(actions.onWant).not.toHaveBeenCalledWith('tag a', 400);
  });
});

it('says that a search stopped, and goes on when it is asked to', async () => {
  const onFurther = vi.fn();
  await show({ state: { query: 'xyz' }, upTo: 2_000, onFurther });
  expect(text('.clip-up-to')).toContain('(2,000 clippings)');
  // That nothing fits is not known yet.
  expect(all('.clip-empty')).toEqual([]);
  await press('Search on');
  expect(onFurther).toHaveBeenCalledOnce();
});

describe('where nothing is saved', () => {
  it('says how to save, with the keys as they are', async () => {
    await show({ clippings: [], keys: 'Alt+Shift+S' });
    expect(text('.clip-empty')).toContain('Nothing is saved yet');
    expect(text('.clip-empty kbd')).toBe('Alt+Shift+S');
    expect(all('[role="search"]')).toEqual([]);
    expect(all('.clip-foot .btn')).toEqual([]);
  });

  it('says that a note is not saved yet', async () => {
    const written = { note: 'half a th', tags: [], colour: 'amber', eventIds: [] } as const;
    await show({
      clippings: [clipping({ id: 'x' })],
      world: { drafts: new Map([['x', written]]) },
    });
    await press('A note here is not saved yet');
    expect(one('textarea')).toMatchObject({ value: 'half a th' });
  });
});
