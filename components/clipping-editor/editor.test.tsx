// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf, type ClippingActions, type ClippingsWorld } from '../clippings/types';
import { ClippingsProvider } from '../clippings/world';
import { clippings, clippingsWorld, noActions } from '../fixtures/clippings';
import { hit, write } from '../fixtures/clippings-harness';
import { all, draw, one, press, text, texts } from '../view/test-harness';
import { Editor } from './editor';

const [clipping] = clippings;
if (!clipping) throw new Error('no clipping');
const actions = {
  ...noActions,
  onDraft: vi.fn<ClippingActions['onDraft']>(),
  onSave: vi.fn(),
  onDiscard: vi.fn(),
  onCopy: vi.fn(() => Promise.resolve(true)),
};
const onClose = vi.fn();
beforeEach(() => vi.clearAllMocks());

const start = draftOf(clipping);
const show = (world: Partial<ClippingsWorld> = {}, focus: 'note' | 'events' = 'note') =>
  draw(
    <ClippingsProvider world={clippingsWorld({ actions, ...world })}>
      <Editor clipping={clipping} focus={focus} onClose={onClose} />
    </ClippingsProvider>,
  );
const save = () => one('.edit-end .main');
const fields = () => all('[role="combobox"]');

describe('the note', () => {
  it('has the focus, and every word of it goes out', async () => {
    await show();
    expect(document.activeElement).toBe(one('textarea'));
    await write(one('textarea'), 'a');
    await write(one('textarea'), 'ab');
    expect(actions.onDraft.mock.calls).toEqual([
      [clipping, { ...start, note: 'a' }],
      [clipping, { ...start, note: 'ab' }],
    ]);
    expect(one('.grow').dataset['text']).toBe('ab');
  });

  it('goes on from what was written and not saved', async () => {
    const draft = { ...start, note: 'from before' };
    await show({ drafts: new Map([[clipping.id, draft]]) });
    expect(one('textarea')).toMatchObject({ value: 'from before' });
    expect(text('.edit-state')).toBe('Not saved yet. What you wrote is kept meanwhile.');
  });
});

describe('saving', () => {
  it('is said in words, and done by the button and by Ctrl+Enter', async () => {
    await show();
    expect(text('.edit-state')).toBe('Saved.');
    expect(save().hasAttribute('disabled')).toBe(true);
    await write(one('textarea'), 'new');
    expect(text('.edit-state')).toMatch(/^Not saved yet/);
    await hit('Enter', 'Enter', { ctrlKey: true });
    await act(() => save().click());
    expect(actions.onSave.mock.calls).toEqual([
      [clipping.id, { ...start, note: 'new' }],
      [clipping.id, { ...start, note: 'new' }],
    ]);
  });

  it('says what went wrong, and gives the note to take along', async () => {
    await show({ saving: new Map([[clipping.id, 'storage-full']]) });
    expect(text('[role="alert"]')).toContain('There is no room to save');
    await press('Copy my note');
    await act(() => Promise.resolve());
    expect(actions.onCopy).toHaveBeenCalledWith(clipping.note);
    expect(text('.edit-state')).toContain('Copied.');
  });

  it('throws changes away only when asked twice', async () => {
    await show();
    await write(one('textarea'), 'new');
    await press('Throw the changes away');
    expect(actions.onDiscard).not.toHaveBeenCalled();
    await press('Yes, throw them away');
    expect(actions.onDiscard).toHaveBeenCalledWith(clipping.id);
    expect(one('textarea')).toMatchObject({ value: clipping.note });
  });

  it('is left by Escape without losing the draft', async () => {
    await show();
    await write(one('textarea'), 'new');
    await hit('Escape');
    expect(onClose).toHaveBeenCalledOnce();
    expect(actions.onDiscard).not.toHaveBeenCalled();
  });
});

describe('tags', () => {
  const added = () => actions.onDraft.mock.lastCall?.[1].tags;

  it('are completed by arrows and Enter', async () => {
    await show();
    await write(fields()[0] ?? null, 'מע');
    expect(fields()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(texts('[role="option"]')).toEqual(['Add מע', 'מעבורת']);
    await hit('ArrowDown');
    const active = fields()[0]?.getAttribute('aria-activedescendant');
    expect(all('[role="option"]').find(({ id }) => id === active)?.textContent).toBe('מעבורת');
    await hit('Enter');
    expect(added()).toEqual([...clipping.tags, 'מעבורת']);
    expect(all('[role="listbox"]')).toEqual([]);
  });

  it('are ended by a comma, of either script', async () => {
    await show();
    await write(fields()[0] ?? null, 'شتاء');
    await hit('،');
    expect(added()).toEqual([...clipping.tags, 'شتاء']);
  });

  it('close their list by Escape before anything else', async () => {
    await show();
    await write(fields()[0] ?? null, 'x');
    await hit('Escape');
    expect(onClose).not.toHaveBeenCalled();
    expect(all('[role="listbox"]')).toEqual([]);
  });

  it('are taken off by their own button', async () => {
    await show();
    await act(() => one('[aria-label="Remove outcome"]').click());
    expect(added()).toEqual(['العبّارة']);
  });
});

it('offers the colours as radio buttons with names', async () => {
  await show();
  expect(texts('.edit-colours label')).toEqual(['Amber', 'Green', 'Blue', 'Rose', 'Violet']);
  await press('Violet');
  expect(actions.onDraft).toHaveBeenLastCalledWith(clipping, { ...start, colour: 'violet' });
});

describe('where it is filed', () => {
  it('is the detector’s word until the reader says otherwise', async () => {
    await show({}, 'events');
    expect(document.activeElement).toBe(fields()[1]);
    expect(text()).toContain('The detector filed it.');
    await act(() => one('[aria-label="Not under First meeting at the bridge"]').click());
    expect(actions.onDraft.mock.lastCall?.[1].eventIds).toEqual([]);
    expect(text()).toContain('On no event.');
  });

  it('is chosen from the events, found by any of their words', async () => {
    await show({}, 'events');
    await write(fields()[1] ?? null, 'raid');
    await hit('Enter');
    expect(actions.onDraft.mock.lastCall?.[1].eventIds).toEqual(['bridge-1', 'raid']);
    expect(text()).toContain('You filed it');
  });
});
