// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';
import { all, clear, enter, one, press, settle, show, text } from '../fixtures/popup-harness';
import { reference } from '../fixtures/story';

beforeEach(clear);

describe('the timeline', () => {
  it('shows where the reader is among the events', async () => {
    await show();
    const rows = all('.spine li').map((row) => row.dataset['eventId'] ?? 'here');
    expect(rows.indexOf('here')).toBe(rows.indexOf('bridge-1') + 1);
    expect(text('.here')).toBe('You are here: the article, 3 June 2025');
  });

  it('filters by kind, and shows everything when no kind is chosen', async () => {
    await show();
    const [, decisions, , strikes] = all('.chip input').map((box) => () => press(box));
    const listed = () => all('.spine [data-event-id]').map((row) => row.dataset['eventId']);
    await strikes?.();
    expect(listed()).toEqual(['flood', 'raid']);
    await decisions?.();
    expect(listed()).toEqual(['flood', 'treaty', 'raid']);
    await decisions?.();
    await strikes?.();
    expect(listed()).toHaveLength(reference().timeline.length);
  });

  it('opens one account at a time', async () => {
    await show();
    await press(one('#spine-raid'));
    await press(one('#spine-bridge-2'));
    await settle();
    expect(all('.spine .event-body').map((body) => body.textContent)).toEqual([
      'account of bridge-2',
    ]);
  });

  it('says what could not be read', async () => {
    await show({ reference: reference({ record: () => Promise.reject(new Error('shut')) }) });
    await press(one('#spine-raid'));
    await settle();
    expect(text('.spine .event-body')).toContain('could not be read');
  });
});

describe('the look-up box', () => {
  it('has the focus', async () => {
    await show();
    expect(document.activeElement).toBe(one('[role="combobox"]'));
  });

  it('finds a person and their events, and clears with Escape', async () => {
    await show();
    await enter('input', 'weir');
    expect(all('[role="option"]').map((row) => row.dataset['answerId'])).toEqual([
      'ada',
      'bridge-1',
    ]);
    expect(text('[role="status"]')).toBe('2 answers');
    expect(all('.status')).toHaveLength(0);
    await act(() => {
      one('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(all('.status')).toHaveLength(1);
  });

  it('says in words when there is nothing', async () => {
    await show();
    await enter('input', 'zzz');
    expect(text('.lookup-answers')).toContain('Nothing under “zzz”');
  });
});

describe('before and beside the reference', () => {
  it('draws the shell before anything is known, and only such bars as can stay', async () => {
    await show({ tab: null, reference: null });
    expect(all('.skeleton')).not.toEqual([]);
    expect(all('.popup-skeleton')).toEqual([]);
    expect(all('[role="combobox"]')).toHaveLength(1);
    expect(one('[data-coverage]').dataset['coverage']).toBe('checking');
    await show({ reference: null });
    expect(all('.popup-skeleton .skeleton').length).toBeGreaterThan(2);
  });

  it('says when the storage is shut, and still shows the timeline', async () => {
    await show({ reference: reference({ problem: 'shut' }) });
    expect(text('.loss')).toContain('Nothing can be saved in this window');
    await show({ reference: reference({ problem: 'full' }) });
    expect(text('.loss')).toContain('There is no room left');
    expect(all('.spine [data-event-id]').length).toBeGreaterThan(0);
  });

  it('says when there is no reference at all', async () => {
    await show({ reference: 'failed' });
    expect(text('.loss')).toContain('The reference could not be opened');
  });
});

describe('the language', () => {
  it.each([
    ['ar', 'rtl', 'هذه الصفحة عن المحادثات', 'المرجع محدَّث حتى 30 أيلول 2025'],
    ['he', 'rtl', 'הדף הזה עוסק בשיחות', 'המאגר מעודכן עד 30 בספטמבר 2025'],
    ['en', 'ltr', 'This page is about the talks', 'The reference knows up to 30 September 2025'],
  ] as const)('%s runs %s and has its own words', async (lang, dir, title, folio) => {
    await show({ i18n: createI18n(lang) });
    expect(one('.popup').getAttribute('lang')).toBe(lang);
    expect(one('.popup').getAttribute('dir')).toBe(dir);
    expect(text('.status h1')).toBe(title);
    expect(text('.folio span')).toBe(folio);
  });

  it('is switched in the page', async () => {
    const onLanguage = vi.fn();
    await show({ onLanguage });
    await enter('select', 'he');
    expect(onLanguage).toHaveBeenCalledWith('he');
    expect(all('option').map((option) => option.textContent)).toEqual([
      'العربية',
      'English',
      'עברית',
    ]);
  });
});
