// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '@/lib/reference/ledger';
import { account } from '@/lib/reference/test-account';
import type { Account, UiLanguage } from '@/lib/reference/types';
import { voicesOf } from '@/lib/reference/voices';
import { all, draw, one, text, texts } from '../view/test-harness';
import { testReference } from '../view/test-reference';
import { LedgerView } from './ledger';

const voices = voicesOf(testReference.origins, testReference.outlets);
const show = (accounts: readonly Account[], lang: UiLanguage = 'en') =>
  draw(<LedgerView ledger={ledgerOf(accounts, voices)} year="2025" />, lang);
const bridge = testReference.records.find(({ id }) => id === 'bridge')?.accounts ?? [];

describe('the ledger', () => {
  it('sums up: accounts, voices, whose report is repeated, what differs', async () => {
    await show(bridge);
    expect(texts('.sums > span')).toEqual([
      '8 accounts',
      'from 4 origins',
      '4 of them The gauge’s',
      '2 points differ',
    ]);
  });

  it('names the difference of an aspect, and says how the others stand', async () => {
    await show(bridge);
    expect(texts('.aspect-head')).toEqual([
      'Was it held?Not settled',
      'When2 dates are given',
      'Terms and demandsNo difference noted',
      'The levelOne account',
    ]);
    await show([account('a'), account('b', { agreesWith: ['a'] })]);
    expect(texts('.verdict')).toEqual(['They agree']);
  });

  it('sets versions side by side in a list', async () => {
    await show(bridge);
    const sides = all('[data-aspect="date"] .sides > li');
    expect(sides.map((side) => side.querySelector('.say')?.textContent)).toEqual(['a1', 'a2']);
  });

  it('has two columns with heads where it is asked whether the event took place', async () => {
    await show(bridge);
    expect(texts('.heads h4')).toEqual(['Held, or counted1', 'Doubted, or left out1']);
    await show(bridge.map((one) => (one.id === 'a5' ? { ...one, aspect: 'held' as const } : one)));
    expect(texts('.heads h4')).toEqual(['Held1', 'Not held, or doubted1']);
  });

  it('goes from who says it to who carries it, and links only the last', async () => {
    await show(bridge);
    const retold = one('[data-account-id="a3"] .who');
    expect(retold.textContent.replaceAll('\u00a0', ' ')).toBe(
      'Some sourcesby way of The gaugeby way of The ferry (opens a new tab)30 December 2024copy',
    );
    expect(retold.querySelectorAll('a')).toHaveLength(1);
    expect(one('[data-account-id="a6"] .who').textContent).toBe('The gauge (opens a new tab)');
  });

  it('leaves out the year that the event itself has', async () => {
    await show(bridge);
    expect(text('[data-account-id="a1"] .when')).toBe('2 June');
  });

  it('tells one voice over again from further voices', async () => {
    const folded = async (...origins: string[]) => {
      await show(
        origins.map((origin, i) =>
          account(`a${i}`, { origin, agreesWith: origins.map((_, j) => `a${j}`) }),
        ),
      );
      return text('summary');
    };
    expect(await folded('x', 'y')).toBe('Another account agrees');
    expect(await folded('x', 'x', 'x')).toBe('Told 2 more times by the same source');
    expect(await folded('x', 'x', 'y')).toBe(
      '2 more accounts agree, some of them by the same source',
    );
  });

  it('says where versions that differ go back to one voice', async () => {
    await show([
      account('a', { origin: 'gauge' }),
      account('b', { origin: 'sources', relayedBy: ['gauge'], differsWith: ['a'] }),
    ]);
    expect(text('.shared')).toBe('More than one of these goes back to The gauge.');
  });

  it('says so where there is nothing to account for', async () => {
    await show([]);
    expect(text('.ledger')).toContain('The reference holds no accounts');
    expect(all('.sums')).toEqual([]);
  });

  it('speaks each language', async () => {
    await show(bridge, 'ar');
    expect(texts('.aspect-head').slice(0, 2)).toEqual(['هل عُقد؟غير محسوم', 'متىتاريخان مختلفان']);
    await show(bridge, 'he');
    expect(texts('.sums > span')[0]).toBe('8 גרסאות');
  });
});
