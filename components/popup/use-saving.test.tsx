// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from '@/lib/platform/fake-browser';
import { SaveRow } from '../clippings/save-row';
import { all, draw, press, text } from '../view/test-harness';
import { useSaving } from './use-saving';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));

function Saver({ tabId, url }: { tabId: number; url: string }) {
  const { save, undo, saved, ...saving } = useSaving(tabId, url);
  return (
    <SaveRow
      {...saving}
      article
      saved={saved && { kind: saved.kind, event: null }}
      onSave={(kind) => void save(kind)}
      onUndo={undo && (() => void undo())}
      onOpen={() => undefined}
    />
  );
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

let asked: unknown[];
let reply: object;
let selected: string;

beforeEach(() => {
  resetBrowser();
  asked = [];
  reply = { ok: true, value: { id: 'x', merged: false, undo: 7, eventId: null } };
  selected = 'words';
  browser.scripting.executeScript = async () => [{ result: selected }];
  browser.runtime.sendMessage = async (message) => {
    asked.push(message);
    return reply;
  };
});

const show = async (url = 'https://news.test/a') => {
  await draw(<Saver tabId={4} url={url} />);
  await settle();
};

it('saves the tab’s selection, and takes it back', async () => {
  await show();
  await press('Selection');
  await settle();
  expect(text('[role="status"]')).toBe('Selection saved, on no event.');
  reply = { ok: true, value: 1 };
  await press('Undo');
  await settle();
  expect(text('[role="status"]')).toBe('');
  expect(asked).toEqual([
    { name: 'tab/save', request: { tabId: 4, what: 'selection' } },
    { name: 'clipping/undo', request: { seq: 7 } },
  ]);
});

it('offers nothing to take back where the same was there already', async () => {
  reply = { ok: true, value: { id: 'x', merged: true, undo: null, eventId: null } };
  await show();
  await press('Selection');
  await settle();
  expect(text('[role="status"]')).toBe('Selection saved, on no event.');
  expect(all('.act').map(({ textContent }) => textContent)).toEqual(['Edit']);
});

it('offers no selection where there is none, or the page lets nobody look', async () => {
  selected = ' ';
  await show();
  expect(all('.save-way')[0]?.hasAttribute('disabled')).toBe(true);
  browser.scripting.executeScript = () => Promise.reject(new Error('no'));
  await show('https://news.test/b');
  expect(all('.save-way')[0]?.hasAttribute('disabled')).toBe(true);
});

it.each(['private-window', 'storage-full', 'in-field', 'no-article', 'not-allowed'])(
  'says %s in words',
  async (code) => {
    reply = { ok: false, code };
    await show();
    await press('Page');
    await settle();
    expect(all('[role="alert"]')).toHaveLength(1);
    const said = text('[role="alert"] .strong');
    expect(said === 'That did not work').toBe(code === 'not-allowed');
    reply = { ok: true, value: { id: 'y', merged: false, undo: 8, eventId: null } };
    await show('https://news.test/c');
    expect(all('[role="alert"]')).toHaveLength(0);
  },
);
