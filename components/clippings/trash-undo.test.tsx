// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clippings, noActions, trashOf } from '../fixtures/clippings';
import { giveHeights, hit, show } from '../fixtures/clippings-harness';
import { all, one, press, text } from '../view/test-harness';

giveHeights();
const actions = { ...noActions, onRestore: vi.fn(), onDelete: vi.fn() };
beforeEach(() => vi.clearAllMocks());

describe('the trash', () => {
  const trash = trashOf(...clippings.slice(0, 2));
  beforeEach(() => show({ trash, state: { trash: true }, world: { actions } }));
  const first = () => one('[data-clipping-id="quote-ar"]');
  const inFirst = (label: string) =>
    act(() =>
      [...first().querySelectorAll('button')].find((b) => b.textContent === label)?.click(),
    );

  it('gives back at once', async () => {
    await inFirst('Put back');
    expect(actions.onRestore).toHaveBeenCalledWith(['quote-ar']);
  });

  it('asks once before it deletes for good, with the focus on keeping', async () => {
    await inFirst('Delete for good');
    expect(actions.onDelete).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep');
    await hit('Escape');
    expect(document.activeElement?.textContent).toBe('Delete for good');
    expect(actions.onDelete).not.toHaveBeenCalled();
    await inFirst('Delete for good');
    await inFirst('Yes, delete for good');
    expect(actions.onDelete).toHaveBeenCalledWith(['quote-ar']);
  });

  it('is emptied whole, seen or not', async () => {
    await press('Empty the trash');
    await press('Yes, delete for good');
    expect(actions.onDelete).toHaveBeenCalledWith(null);
  });

  it('is left for the clippings', async () => {
    await press('To the clippings');
    expect(text('.clip-foot')).toContain('5 clippings');
  });

  it('says since when, and that it keeps', () => {
    expect(first().textContent).toMatch(/in the trash since 9\s+July\s+2025/);
    expect(text()).toContain('stays until you delete it for good');
  });
});

describe('the way back', () => {
  it('is said aloud, stays, and is taken or dismissed', async () => {
    const undo = { what: 'trash', n: 3, onUndo: vi.fn(), onDismiss: vi.fn() } as const;
    vi.useFakeTimers();
    await show({ undo });
    await act(() => {
      vi.advanceTimersByTime(3_600_000);
    });
    vi.useRealTimers();
    expect(text('.clip-undo [role="status"]')).toBe('3 clippings put in the trash.');
    await press('Undo');
    expect(undo.onUndo).toHaveBeenCalledOnce();
    await act(() => one('[aria-label="Dismiss"]').click());
    expect(undo.onDismiss).toHaveBeenCalledOnce();
  });

  it('is a quiet place until there is one', async () => {
    await show();
    expect(text('.clip-undo')).toBe('');
    expect(all('.clip-undo button')).toEqual([]);
  });
});
