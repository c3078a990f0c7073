// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Outlet } from '@/lib/reference/types';
import { all, draw, one, press, text, texts, type } from '../view/test-harness';
import { AddedSites, type AddedSitesProps } from './added-sites';
import { ListedSites } from './listed-sites';

const outlets: Outlet[] = ['anvil', 'bridge'].map((id) => ({
  id,
  name: { ar: `صحيفة ${id}`, en: `The ${id}`, he: `עיתון ${id}` },
  hosts: [`${id}.test`],
  read: [`${id}.test`],
  inLanguage: [id === 'anvil' ? 'ar' : 'fr'],
  kind: 'newspaper',
  country: null,
  note: null,
}));

const onOff = vi.fn<(off: readonly string[]) => void>();
const listed = (off: readonly string[] = [], withheld = false, onAllow = () => undefined) => (
  <ListedSites outlets={outlets} off={off} onOff={onOff} withheld={withheld} onAllow={onAllow} />
);

describe('the listed sites', () => {
  it('stand under their languages, with how many are off', async () => {
    await draw(listed(['bridge.test']), 'en');
    expect(texts('.site-group .fold')).toEqual(['Arabic1 site', 'French1 site1 off']);
    await act(() => all('.site-group .fold')[1]?.click());
    const box = one('[data-outlet-id="bridge"] input');
    expect(box).toHaveProperty('checked', false);
    await act(() => box.click());
    expect(onOff).toHaveBeenLastCalledWith([]);
  });

  it('are found by what is typed, and turned off there', async () => {
    await draw(listed(), 'ar');
    await type('صحيفه anvil');
    expect(texts('.site-name bdi')).toEqual(['صحيفة anvil', 'anvil.test']);
    await act(() => one('[data-outlet-id="anvil"] input').click());
    expect(onOff).toHaveBeenLastCalledWith(['anvil.test']);
    await type('nowhere');
    expect(text('[role="status"]')).toBe('لا موقع في القائمة بهذا الاسم أو العنوان.');
  });

  it('say where the browser keeps them from being read, and ask it', async () => {
    const onAllow = vi.fn(() => undefined);
    await draw(listed([], true, onAllow), 'en');
    await press('Allow them');
    expect(onAllow).toHaveBeenCalledTimes(1);
    await draw(listed(), 'en');
    expect(all('.sites-allow')).toEqual([]);
  });
});

const added = (props: Partial<AddedSitesProps> = {}) => (
  <AddedSites
    sites={[]}
    onAdd={() => Promise.resolve('added')}
    onAllow={() => undefined}
    onTakeBack={() => undefined}
    {...props}
  />
);

async function add(typed: string): Promise<void> {
  const field = one('.site-address');
  await act(() => {
    Reflect.set(field, 'value', typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    one('.site-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

describe('the added sites', () => {
  it('take what is typed and say what came of it', async () => {
    const onAdd = vi.fn<AddedSitesProps['onAdd']>(() => Promise.resolve('refused'));
    await draw(added({ onAdd }), 'en');
    await add('www.Small.test/a');
    expect(onAdd).toHaveBeenCalledWith('www.Small.test/a');
    expect(text('[data-said]')).toBe('The browser was not allowed to; nothing was added.');
    expect(one('.site-address')).toHaveProperty('value', 'www.Small.test/a');
    onAdd.mockResolvedValue('added');
    await add('www.Small.test/a');
    expect(text('[data-said]')).toBe('Added: small.test is read from now on.');
    expect(one('.site-address')).toHaveProperty('value', '');
  });

  it('are taken back, and allowed again where the browser shut them out', async () => {
    const onTakeBack = vi.fn();
    const onAllow = vi.fn();
    const sites = [
      { host: 'small.test', allowed: true },
      { host: 'third.test', allowed: false },
    ];
    await draw(added({ sites, onTakeBack, onAllow }), 'en');
    expect(texts('.site-added .meta')).toEqual(['the browser does not allow it now']);
    await press('Allow third.test');
    expect(onAllow).toHaveBeenCalledWith('third.test');
    await act(() => one('[data-host="small.test"] .site-take-back').click());
    expect(onTakeBack).toHaveBeenCalledWith('small.test');
    expect(text('[data-said]')).toBe('Taken back: small.test is read no more.');
  });
});

it.each(['ar', 'he', 'en'] as const)('axe finds nothing in %s', async (lang) => {
  const sites = [{ host: 'third.test', allowed: false }];
  await draw(
    <>
      <h1>test</h1>
      {listed(['anvil.test'], true)}
      {added({ sites })}
    </>,
    lang,
  );
  await act(() => all('[aria-expanded="false"]').forEach((toggle) => toggle.click()));
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});
