// @vitest-environment happy-dom
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';
import type { TabCoverage } from '@/lib/platform/tab-coverage';
import { all, clear, enter, press, settle, show } from '../fixtures/popup-harness';
import { covered, detection, reference } from '../fixtures/story';

/** Colours need a browser; they are held by tokens.test.ts and by the end-to-end tests. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

const notices = [{ kind: 'garbled-name', quote: 'Ada Beer', entities: ['ada'] }] as const;
const events = ['bridge-1', 'bridge-2', 'raid'].map((id) => ({ id, confidence: 0.3 }));
const tabs: [string, TabCoverage | null][] = [
  ['covered', covered(detection({ notices, events, eventSure: 'unsure' }))],
  ['not covered', { coverage: 'not-covered', state: null, url: null }],
  ['unchecked', { coverage: 'unchecked', state: null, url: null }],
  ['unsupported', { coverage: 'unsupported', state: null, url: null }],
  ['loading', null],
];

beforeEach(() => {
  clear();
  document.title = 'test';
});

describe.each(['ar', 'en'] as const)('axe finds nothing in %s', (lang) => {
  const i18n = createI18n(lang);
  beforeEach(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = i18n.dir;
  });

  it.each(tabs)('%s', async (_, tab) => {
    await show({ i18n, tab, reference: tab ? reference({ problem: 'shut' }) : null });
    expect(await violations()).toEqual([]);
  });

  it('with everything open that opens', async () => {
    await show({ i18n, tab: tabs[0]?.[1] ?? null });
    for (const toggle of all('[aria-expanded="false"]')) await press(toggle);
    await settle();
    expect(all('[aria-expanded="true"]').length).toBeGreaterThan(5);
    expect(await violations()).toEqual([]);
  });

  it('with an answer to a question, and with none', async () => {
    await show({ i18n });
    for (const question of ['2025', 'zzz']) {
      await enter('input', question);
      await settle();
      expect(await violations()).toEqual([]);
    }
  });
});
