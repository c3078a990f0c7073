// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exportProps, health, importReport } from '../fixtures/keeping';
import { all, draw, one, press, text, texts } from '../view/test-harness';
import { ExportDialog } from './export-dialog';
import type { ImportState } from './import-types';
import { ImportView } from './import-view';
import { StorageHealth } from './storage-health';

beforeEach(() => vi.clearAllMocks());

describe('export', () => {
  const acts = { onChoice: vi.fn(), onExport: vi.fn(), onClose: vi.fn() };
  const show = (over: Partial<typeof exportProps> = {}) =>
    draw(<ExportDialog {...exportProps} {...acts} {...over} />);

  it('says what each form is for, and how big the file will be', async () => {
    await show();
    expect(all('.dialog-option .meta')).toHaveLength(9);
    expect(text()).toContain('Nothing is left out');
    expect(text('[role="status"]')).toBe('About 48 kB');
  });

  it('takes all or the selected ones, and offers these only where there are some', async () => {
    await show();
    await press('The selected ones3 clippings');
    expect(acts.onChoice).toHaveBeenCalledWith({ format: 'markdown', scope: 'selection' });
    await show({ selected: 0 });
    expect(all('[name="scope"]')).toHaveLength(1);
  });

  it('takes own articles along in our own format, where all is taken', async () => {
    await show({ all: 0 });
    expect(text()).not.toContain('5 articles of your own');
    expect(one('.dialog-end .main').hasAttribute('disabled')).toBe(true);
    await show({ all: 0, choice: { format: 'json', scope: 'all' } });
    expect(text()).toContain('Nothing is left out. With 5 articles of your own.');
    expect(one('.dialog-end .main').hasAttribute('disabled')).toBe(false);
    await show({ choice: { format: 'json', scope: 'selection' } });
    expect(text()).not.toContain('5 articles of your own');
  });

  it('writes once, and says under which name, or why not', async () => {
    await show();
    await press('Save the file');
    expect(acts.onExport).toHaveBeenCalledOnce();
    await show({ state: { step: 'done', name: 'clippings.md' } });
    expect(text('[role="status"]')).toBe('Saved as clippings.md.');
    await show({ state: { step: 'failed', problem: 'storage-full' } });
    expect(text('[role="alert"]')).toContain('no room');
  });

  it('is a dialog, closed by its button', async () => {
    await show();
    expect(one('dialog').hasAttribute('open')).toBe(true);
    await press('Close');
    expect(acts.onClose).toHaveBeenCalledOnce();
  });
});

describe('import', () => {
  const acts = { onFile: vi.fn(), onImport: vi.fn(), onCancel: vi.fn(), onUndo: vi.fn() };
  const show = (state: ImportState) => draw(<ImportView state={state} {...acts} />);
  const file = new File(['{}'], 'clippings.json');

  it('takes a dropped file, one at a time', async () => {
    await show({ step: 'waiting' });
    await act(() => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files: [file, file] } });
      one('.drop').dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    });
    expect(acts.onFile.mock.calls).toEqual([[file]]);
  });

  it('shows what would change before anything does', async () => {
    await show({ step: 'report', report: importReport });
    expect(texts('.import-counts li')).toEqual([
      '12 new clippings',
      '2 articles of your own',
      '340 that you have already',
      '2 that differ from yours',
      '1 entry that cannot be understood is left out',
    ]);
    expect(all('.conflict-sides')).toHaveLength(2);
    expect(acts.onImport).not.toHaveBeenCalled();
  });

  it('keeps both sides unless the reader says otherwise, for all or for one', async () => {
    await show({ step: 'report', report: importReport });
    await press('Import');
    expect(acts.onImport).toHaveBeenLastCalledWith({ rest: 'both', each: new Map() });
    const choose = (choice: number, side: number) =>
      act(() => all('.side-choice')[choice]?.querySelectorAll('input')[side]?.click());
    await choose(0, 2);
    await choose(2, 1);
    await press('Import');
    expect(acts.onImport).toHaveBeenLastCalledWith({
      rest: 'theirs',
      each: new Map([['b', 'mine']]),
    });
  });

  it('shows no more differences than a reader can go through, and says what becomes of the rest', async () => {
    const [first] = importReport.conflicts;
    if (!first) throw new Error('no conflict');
    const conflicts = Array.from({ length: 1000 }, (_, i) => ({
      ...first,
      mine: { ...first.mine, id: `c${i}` },
    }));
    await show({ step: 'report', report: { ...importReport, conflicts } });
    expect(all('.conflict-sides')).toHaveLength(40);
    expect(text()).toContain('960 more are settled by the choice for all.');
  });

  it('imports nothing where nothing is new', async () => {
    const nothing = { ...importReport, fresh: 0, own: 0, conflicts: [] };
    await show({ step: 'report', report: nothing });
    expect(text()).toContain('Nothing new in it.');
    await press('Another file');
    expect(acts.onCancel).toHaveBeenCalledOnce();
  });

  it.each(['file-unknown', 'file-broken', 'file-newer', 'file-too-large'] as const)(
    'says in words: %s',
    async (problem) => {
      await show({ step: 'refused', problem, most: 100e6 });
      expect(text('[role="alert"]')).toContain('Nothing has changed.');
      if (problem === 'file-too-large') expect(text('[role="alert"]')).toContain('100 MB');
    },
  );

  it('is done with a way back', async () => {
    await show({ step: 'done', n: 0, own: 1, undo: 5 });
    expect(text('[role="status"]')).toBe('1 article of your own imported.');
    await show({ step: 'done', n: 12, own: 0, undo: 5 });
    expect(text('[role="status"]')).toBe('12 clippings imported.');
    await press('Undo');
    expect(acts.onUndo).toHaveBeenCalledExactlyOnceWith(5);
  });
});

describe('the storage', () => {
  const onRestore = vi.fn();
  const show = (over: Partial<typeof health> = {}) =>
    draw(<StorageHealth {...health} {...over} onRestore={onRestore} />);

  it('can be exported where there are own articles alone', async () => {
    const exporting = () => one('.health-acts .btn').hasAttribute('disabled');
    await show({ clippings: 0 });
    expect(exporting()).toBe(true);
    await show({ clippings: 0, own: 2 });
    expect(exporting()).toBe(false);
    expect(text('.facts dd')).toContain('2 articles of your own');
  });

  it('says how many, how much room, and when last', async () => {
    await show();
    const facts = texts('.facts dd');
    expect(facts.slice(0, 2)).toEqual(['352 clippings', '4.2 MB of 120 GB']);
    expect(facts[2]).toMatch(/^3 August 2025 \d\d:\d\d$/);
    expect(facts[3]).toBe('never');
  });

  it('reminds of a file only where that is worth a line', async () => {
    await show();
    expect(text('.note')).toContain('61 changes are in no file of yours yet');
    await show({ worthSaying: false });
    expect(all('.note')).toEqual([]);
  });

  it('goes back to a snapshot when asked twice, and says what that means', async () => {
    await show();
    await act(() => all('.snapshots .act')[1]?.click());
    expect(onRestore).not.toHaveBeenCalled();
    expect(text('.snapshots')).toContain('What there is now is kept as a snapshot.');
    await press('Yes, go back');
    expect(onRestore).toHaveBeenCalledWith('2');
  });

  it('says whether the browser may clear it away, where that is a question', async () => {
    await show();
    expect(text()).toContain('may clear this away');
    await show({ persisted: null });
    expect(text()).not.toContain('clear this away');
  });
});
