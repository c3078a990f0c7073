// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/platform/settings';
import { all, draw } from '../view/test-harness';
import { Options } from './options';

vi.mock('@/lib/platform/browser', () => import('@/lib/platform/fake-browser'));

const nothing = () => undefined;
const onSettings = vi.fn<(patch: Partial<Settings>) => void>();
const show = (settings: Partial<Settings> = {}) =>
  draw(
    <Options
      i18n={createI18n('en')}
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      unsaved={false}
      onSettings={onSettings}
      sites={{
        ...{ outlets: [], off: [], onOff: nothing, withheld: false, onAllow: nothing },
        added: {
          ...{ sites: [], onAllow: nothing, onTakeBack: nothing },
          onAdd: () => Promise.resolve('added'),
        },
      }}
      shortcuts={{ panel: null, onChange: nothing }}
      storage={null}
      about={{ version: '1', knowsUntil: '2026-07-05', hash: 'x' }}
      onErase={() => Promise.resolve(true)}
    />,
  );
const box = () => {
  const [found] = all('[type="checkbox"]');
  if (!(found instanceof HTMLInputElement)) throw new Error('no box');
  return found;
};

it('offer the button beside a selection, off unless it is wanted, and say why', async () => {
  await show();
  expect(box().checked).toBe(false);
  expect(box().closest('label')?.textContent).toContain('beside what you select on a page');
  const why = document.getElementById(box().getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('Off unless you want it');
  await act(() => box().click());
  expect(onSettings).toHaveBeenLastCalledWith({ saveButton: true });
  await show({ saveButton: true });
  expect(box().checked).toBe(true);
  await act(() => box().click());
  expect(onSettings).toHaveBeenLastCalledWith({ saveButton: false });
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  // The test's own page has a main around the options' own.
  const ids = violations.map(({ id }) => id).filter((id) => !id.startsWith('landmark'));
  expect(ids).toEqual([]);
});
