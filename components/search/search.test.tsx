// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';
import { clippingDocument } from '@/lib/clippings/search-documents';
import { fakeClipping, fakePage } from '@/lib/clippings/fake-clipping';
import { buildSegment } from '@/lib/search/build';
import { searchOf } from '../fixtures/search';
import { all, clear, enter, one, press, show, text } from '../fixtures/popup-harness';
import { covered, detection, people, reference } from '../fixtures/story';

beforeEach(clear);

const key = (name: string) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    one('[role="combobox"]').dispatchEvent(event);
  });
const plain = ({ textContent }: HTMLElement) => textContent.replaceAll('\u00a0', ' ');
const selected = () => one('[aria-selected="true"]').dataset['answerId'];

describe('the list of answers', () => {
  it('is walked with the arrows and opened with Enter, the focus staying in the box', async () => {
    const onOpen = vi.fn();
    await show({ onOpen });
    await enter('input', 'weir');
    const box = one('[role="combobox"]');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(selected()).toBe('ada');
    await key('ArrowDown');
    expect(selected()).toBe('bridge-1');
    expect(box.getAttribute('aria-activedescendant')).toBe(one('[aria-selected="true"]').id);
    await key('ArrowDown');
    expect(selected()).toBe('ada');
    await key('ArrowUp');
    await key('Enter');
    expect(onOpen).toHaveBeenCalledWith({ view: 'event', id: 'bridge-1' });
    expect(document.activeElement).toBe(box);
  });

  it('marks what was met, as nodes, and says who it is about', async () => {
    await show();
    await enter('input', 'weir');
    expect(all('mark').map((mark) => mark.textContent)).toEqual(['Weir', 'Weir']);
    expect(text('#answers-bridge-1')).toContain('in it: Ada Weir');
  });

  it('shows what was read as more than letters, and takes it back', async () => {
    await show();
    await enter('input', 'strikes june 2025');
    expect(all('[data-understood]').map((chip) => plain(chip))).toEqual(['strikes', 'June 2025']);
    expect(selected()).toBe('raid');
    expect(one('[data-understood]').getAttribute('aria-label')).toBe(
      'strikes. Read “strikes” as plain letters',
    );
    await press(one('[data-understood="event-kind"]'));
    expect(all('[data-understood]')).toHaveLength(1);
  });

  it('offers the open web where there is no answer, and asks it only when clicked', async () => {
    const onWeb = vi.fn();
    await show({ onWeb });
    await enter('input', ' zzz <q> ');
    expect(text('.lookup-answers')).toContain('Nothing under “zzz <q>”');
    expect(onWeb).not.toHaveBeenCalled();
    await press(one('.lookup-web button'));
    expect(onWeb).toHaveBeenCalledWith('zzz <q>');
    await enter('input', 'weir');
    expect(all('.lookup-web')).toHaveLength(0);
  });

  it.each(['ar', 'he'] as const)('speaks %s', async (lang) => {
    await show({ i18n: createI18n(lang) });
    await enter('input', 'last');
    expect(all('.understood .label')[0]?.textContent).not.toMatch(/[a-z]/i);
    expect(text('[role="status"]')).not.toMatch(/[a-z]/i);
  });
});

it('begins with what was typed before it was there', async () => {
  await show({ typed: 'weir' });
  expect(selected()).toBe('ada');
  expect(document.activeElement).toBe(one('[role="combobox"]'));
});

describe('an empty box', () => {
  it('offers the names that are on the page', async () => {
    const onOpen = vi.fn();
    const page = covered(detection({ named: ['bo', 'nobody', 'ada'] }));
    await show({ onOpen, tab: page });
    expect(all('.names-here .chip').map((chip) => chip.textContent)).toEqual([
      'Bo Lock',
      'Ada Weir',
    ]);
    await press(one('.names-here .chip'));
    expect(onOpen).toHaveBeenCalledWith({ view: 'name', id: 'bo' });
  });
});

describe('what is the reader’s own', () => {
  const quote = `${'They spoke of other things. '.repeat(12)}A heron stood in the weir.`;
  const page = fakePage({ title: 'Birds of the river' });
  const clipping = fakeClipping(1, { text: quote, note: 'ask Ada', tags: ['wading'], page });
  const search = searchOf(reference(), people).beside([buildSegment([clippingDocument(clipping)])]);

  it('is said to be it, with the words that were met, and opened', async () => {
    const onOpen = vi.fn();
    await show({ onOpen, search });
    await enter('input', 'birds river');
    expect(selected()).toBe(clipping.id);
    const row = `#answers-${clipping.id}`;
    expect(text(`${row} .answer-title`)).toMatch(/^They spoke .*…$/);
    expect(text(`${row} .answer-why`)).toBe('clippingBirds of the river');
    expect(all(`${row} mark`).map((mark) => mark.textContent)).toEqual(['Birds', 'river']);
    await key('Enter');
    expect(onOpen).toHaveBeenCalledWith({ view: 'clipping', id: clipping.id });
  });

  it('stands below what the reference answers as well', async () => {
    await show({ search });
    await enter('input', 'ada');
    expect(selected()).toBe('ada');
    expect(all(`#answers-${clipping.id}`)).toHaveLength(1);
  });
});

describe('what was opened', () => {
  it('takes the place of the answers until the reader goes back', async () => {
    const onBack = vi.fn();
    await show({ onBack });
    await enter('input', 'weir');
    await show({ onBack, detail: <p class="card">Ada Weir</p> });
    expect(all('[role="option"]')).toHaveLength(0);
    expect(all('.status')).toHaveLength(0);
    expect(text('.popup-main')).toContain('Ada Weir');
    await act(() => {
      const escape = new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        cancelable: true,
      });
      one('.card').dispatchEvent(escape);
    });
    expect(onBack).toHaveBeenCalledOnce();
    await show({ onBack, detail: null });
    expect(all('[role="option"]')).toHaveLength(2);
  });
});
