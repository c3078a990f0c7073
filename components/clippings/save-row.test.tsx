// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { timeline } from '../fixtures/story';
import { all, draw, one, press, text } from '../view/test-harness';
import { SaveRow, type SaveRowProps } from './save-row';

const acts = { onSave: vi.fn(), onUndo: vi.fn(), onOpen: vi.fn() };
beforeEach(() => vi.clearAllMocks());

const show = (props: Partial<SaveRowProps> = {}) =>
  draw(
    <SaveRow selection article saving={null} saved={null} problem={null} {...acts} {...props} />,
  );
const enabled = () =>
  all('.save-way')
    .filter((button) => !button.hasAttribute('disabled'))
    .map((b) => b.textContent);

it('saves what there is to save', async () => {
  await show({ selection: false });
  expect(enabled()).toEqual(['Article', 'Page']);
  await press('Article');
  expect(acts.onSave).toHaveBeenCalledWith('article');
  await show();
  await press('Selection');
  expect(acts.onSave).toHaveBeenCalledWith('quote');
});

it('says that it saves, and saves nothing twice meanwhile', async () => {
  await show({ saving: 'quote' });
  expect(text('[role="status"]')).toBe('Saving…');
  expect(enabled()).toEqual([]);
});

it('says what was saved and where it is filed, with the way back', async () => {
  const event = timeline.find(({ id }) => id === 'bridge-1') ?? null;
  await show({ saved: { kind: 'quote', event } });
  expect(text('[role="status"]')).toBe('Selection saved, filed under First meeting at the bridge.');
  await press('Undo');
  await press('Edit');
  expect([acts.onUndo.mock.calls.length, acts.onOpen.mock.calls.length]).toEqual([1, 1]);
  await show({ saved: { kind: 'bookmark', event: null } });
  expect(text('[role="status"]')).toBe('Page saved, on no event.');
});

it('says in words why it cannot, and offers again only what could help', async () => {
  await show({ problem: 'private-window' });
  expect(one('[role="alert"]').textContent).toContain('private window');
  expect(enabled()).toEqual([]);
  await show({ problem: 'storage-full' });
  expect(enabled()).toHaveLength(3);
});
