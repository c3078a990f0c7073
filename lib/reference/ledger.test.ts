import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingAspects, ledgerOf, type Ledger } from './ledger';
import { account } from './test-account';
import type { Account, AccountAspect, Origin } from './types';
import { differ } from './versions';
import { voicesOf } from './voices';
import { sameInAll } from './ui-languages';

const inAll = (text: string) => sameInAll(text);
const origin = (id: string, kind = 'outlet'): Origin => ({
  id,
  name: inAll(`${id}!`),
  kind,
  side: 'none',
});
const voices = voicesOf(
  [origin('agency'), origin('minister', 'official'), origin('sources', 'unnamed-source')],
  [],
);
const ledger = (...accounts: Account[]) => ledgerOf(accounts, voices);
const idsIn = ({ aspects }: Ledger) =>
  aspects.flatMap(({ disputes, others }) =>
    [...disputes.flatMap(({ versions }) => versions), ...others]
      .flat()
      .map((one) => one.account.id),
  );

describe('voicesOf', () => {
  const chain = (over: Partial<Account>) => {
    const voiced = voices(account('a', { carriedBy: 'paper', ...over }));
    return { chain: voiced.chain.map(({ id }) => id), root: voiced.root.id };
  };

  it('goes from who says it to who carries it, and names nobody twice in a row', () => {
    expect(chain({ origin: 'minister', relayedBy: ['agency'] })).toEqual({
      chain: ['minister', 'agency', 'paper'],
      root: 'minister',
    });
    expect(chain({ origin: 'agency', relayedBy: ['agency'], carriedBy: 'agency' })).toEqual({
      chain: ['agency'],
      root: 'agency',
    });
  });

  it('rests nameless sources on the outlet that first vouched for them', () => {
    expect(chain({ origin: 'sources', relayedBy: ['agency', 'weekly'] }).root).toBe('agency');
    expect(chain({ origin: 'sources' }).root).toBe('paper');
    expect(chain({ origin: 'sources', carriedBy: 'sources' }).root).toBe('sources');
  });

  it('gives each voice its name, and its id where nobody knows it', () => {
    const names = voices(account('a', { origin: 'agency', carriedBy: 'nobody' })).chain;
    expect(names.map(({ name }) => name.en)).toEqual(['agency!', 'nobody']);
  });
});

describe('ledgerOf', () => {
  it('puts differences first, then what has more than one account, then the single ones', () => {
    const made = ledger(
      account('a', { aspect: 'place' }),
      account('b', { aspect: 'terms' }),
      account('c', { aspect: 'terms' }),
      account('d', { aspect: 'level', agreesWith: ['e'] }),
      account('e', { aspect: 'level' }),
      account('f', { aspect: 'outcome' }),
      account('g', { aspect: 'outcome', differsWith: ['f'] }),
      account('h', { aspect: 'date' }),
      account('i', { aspect: 'date', differsWith: ['h'] }),
    );
    expect(made.aspects.map(({ aspect, stand }) => [aspect, stand])).toEqual([
      ['date', 'differ'],
      ['outcome', 'differ'],
      ['terms', 'beside'],
      ['level', 'agree'],
      ['place', 'single'],
    ]);
    expect(made.sums.differing).toBe(2);
  });

  it('counts whose word the accounts rest on, and names the one behind most', () => {
    const { sums } = ledger(
      account('a', { origin: 'agency', carriedBy: 'paper' }),
      account('b', { origin: 'sources', relayedBy: ['agency'] }),
      account('c', { origin: 'minister', relayedBy: ['agency'] }),
      account('d', { origin: 'agency', carriedBy: 'weekly', agreesWith: ['a'] }),
    );
    expect(sums).toMatchObject({ accounts: 4, roots: 2, differing: 0 });
    expect(sums.mostRepeated).toMatchObject({ voice: { id: 'agency' }, accounts: 3 });
  });

  it('names no voice that is behind two accounts only', () => {
    const twice = [account('a', { origin: 'agency' }), account('b', { origin: 'agency' })];
    expect(ledger(...twice).sums).toMatchObject({ roots: 1, mostRepeated: null });
  });

  it('tells where versions that differ rest on one word', () => {
    const [first] = ledger(
      account('a', { origin: 'agency', carriedBy: 'paper' }),
      account('b', { origin: 'sources', relayedBy: ['agency'], differsWith: ['a'] }),
      account('c', { origin: 'minister', differsWith: ['a'] }),
      account('d', { origin: 'minister', agreesWith: ['c'] }),
    ).aspects;
    expect(first?.disputes[0]?.sharedRoots.map(({ id }) => id)).toEqual(['agency']);
  });

  describe('whether it took place', () => {
    const said = [
      account('a', { aspect: 'held', held: true }),
      account('b', { aspect: 'round', held: false }),
      account('c', { aspect: 'round', held: true, differsWith: ['b'] }),
      account('d', { aspect: 'round' }),
    ];

    it('is one question with two answers, whatever else the accounts are about', () => {
      const [held, round] = ledger(...said).aspects;
      expect([held?.aspect, held?.stand, round?.aspect]).toEqual(['held', 'differ', 'round']);
      const question = held?.disputes[0]?.question;
      const ids = (versions = question?.held) => versions?.flat().map((one) => one.account.id);
      expect([ids(), ids(question?.notHeld)]).toEqual([['a', 'c'], ['b']]);
    });

    it('is none while all answer alike', () => {
      const alike = said.map((one) => ({ ...one, ...('held' in one && { held: true }) }));
      const aspects = ledger(...alike).aspects.map(({ aspect }) => aspect);
      expect(aspects).toEqual(['round', 'held']);
    });

    it('leaves an account where something that gives no answer is tied to it', () => {
      const tied = said.map((one) => (one.id === 'd' ? { ...one, differsWith: ['c'] } : one));
      const held = ledger(...tied).aspects.find(({ aspect }) => aspect === 'held');
      expect(held?.others.flat().map((one) => one.account.id)).toEqual(['a']);
    });
  });

  const aspects: AccountAspect[] = ['held', 'round', 'date'];
  const records = fc
    .array(
      fc.record({
        aspect: fc.constantFrom(...aspects),
        held: fc.constantFrom(true, false, undefined),
        origin: fc.constantFrom('agency', 'minister', 'sources'),
        others: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('agreesWith', 'differsWith'))),
      }),
      { maxLength: 10 },
    )
    .map((list) => {
      const made = list.map(({ aspect, held, origin }, i) => ({
        ...account(`a${i}`, { aspect, origin, ...(held !== undefined && { held }) }),
        agreesWith: new Array<string>(),
        differsWith: new Array<string>(),
      }));
      list.forEach(({ others }, i) => {
        for (const [at, relation] of others) {
          const [a, b] = [made[i], made[at]];
          if (a && b && a !== b && a.aspect === b.aspect) a[relation].push(b.id);
        }
      });
      return made;
    });

  it('holds every account exactly once', () => {
    fc.assert(
      fc.property(records, (accounts) => {
        expect(idsIn(ledger(...accounts)).toSorted()).toEqual(accounts.map(({ id }) => id));
      }),
    );
  });

  it('has both ends of every difference in one dispute', () => {
    fc.assert(
      fc.property(records, (accounts) => {
        const disputes = ledger(...accounts).aspects.flatMap((aspect) => aspect.disputes);
        const groups = disputes.map(({ versions }) => versions.flat().map((one) => one.account));
        for (const a of accounts) {
          for (const b of accounts) {
            if (a.aspect !== b.aspect || a === b || !differ(a, b)) continue;
            expect(groups.filter((group) => group.includes(a) && group.includes(b))).toHaveLength(
              1,
            );
          }
        }
      }),
    );
  });

  it('counts the aspects that differ as it does without knowing the voices', () => {
    fc.assert(
      fc.property(records, (accounts) => {
        expect(differingAspects(accounts)).toBe(ledger(...accounts).sums.differing);
      }),
    );
  });

  it('has both columns wherever it asks whether the event took place', () => {
    fc.assert(
      fc.property(records, (accounts) => {
        for (const { disputes } of ledger(...accounts).aspects) {
          for (const { question, versions } of disputes) {
            if (!question) continue;
            expect(question.held.length * question.notHeld.length).toBeGreaterThan(0);
            expect(question.held.length + question.notHeld.length).toBe(versions.length);
          }
        }
      }),
    );
  });
});
