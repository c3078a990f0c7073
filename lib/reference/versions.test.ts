import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from './test-account';
import type { Account } from './types';
import { agree, differ, disputesOf, versionsOf } from './versions';

const wrapped = (accounts: readonly Account[]) => accounts.map((one) => ({ account: one }));
const idsOf = (versions: readonly (readonly { account: Account }[])[]) =>
  versions.map((version) => version.map((one) => one.account.id));
const fold = (...accounts: Account[]) => idsOf(versionsOf(wrapped(accounts)));

/** Accounts with relations that one side alone may declare; no pair both agrees and differs. */
const webs = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom('agreesWith', 'differsWith'))),
    fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  )
  .map(([count, pairs, copies]) => {
    const accounts = Array.from({ length: count }, (_, i) => ({
      ...account(`a${i}`, { copy: copies[i] ?? false }),
      agreesWith: new Array<string>(),
      differsWith: new Array<string>(),
    }));
    for (const [from, to, relation] of pairs) {
      const [a, b] = [accounts[from], accounts[to]];
      if (a && b && a !== b && !agree(a, b) && !differ(a, b)) a[relation].push(b.id);
    }
    return accounts;
  });

describe('versionsOf', () => {
  it('folds what agrees, passes agreement on, and keeps the order of the record', () => {
    expect(
      fold(account('a'), account('b'), account('c', { agreesWith: ['a'] }), account('d')),
    ).toEqual([['a', 'c'], ['b'], ['d']]);
    expect(
      fold(account('a'), account('b', { agreesWith: ['c'] }), account('c', { agreesWith: ['a'] })),
    ).toEqual([['a', 'c', 'b']]);
  });

  it('never folds what differs, whatever stands between', () => {
    const versions = fold(
      account('a', { agreesWith: ['b'] }),
      account('b'),
      account('c', { agreesWith: ['b'], differsWith: ['a'] }),
    );
    expect(versions).toEqual([['a', 'b'], ['c']]);
  });

  it('takes two answers to one question as differing', () => {
    const yes = account('yes', { held: true, agreesWith: ['no'] });
    expect(fold(yes, account('no', { held: false }))).toEqual([['yes'], ['no']]);
  });

  it('has no copy lead where an original says the same', () => {
    expect(fold(account('a', { copy: true }), account('b', { agreesWith: ['a'] }))).toEqual([
      ['b', 'a'],
    ]);
  });

  it('loses no account, doubles none, and parts every pair that differs', () => {
    fc.assert(
      fc.property(webs, (accounts) => {
        const versions = versionsOf(wrapped(accounts));
        expect(idsOf(versions).flat().toSorted()).toEqual(accounts.map(({ id }) => id));
        for (const version of versions) {
          for (const a of version) {
            for (const b of version) expect(differ(a.account, b.account)).toBe(false);
          }
        }
      }),
    );
  });

  it('parts two that agree only where something in the way differs', () => {
    fc.assert(
      fc.property(webs, (accounts) => {
        const peaceful = accounts.map((one) => ({ ...one, differsWith: [] }));
        const versions = versionsOf(wrapped(peaceful));
        for (const a of peaceful) {
          const home = versions.find((version) => version.some((one) => one.account === a));
          const friends = peaceful.filter((b) => agree(a, b));
          for (const b of friends) expect(home?.some((one) => one.account === b)).toBe(true);
        }
      }),
    );
  });

  it('does not mind which of two accounts declares a relation', () => {
    fc.assert(
      fc.property(webs, (accounts) => {
        const both = accounts.map((one) => ({
          ...one,
          agreesWith: accounts.filter((other) => agree(one, other)).map(({ id }) => id),
          differsWith: accounts.filter((other) => differ(one, other)).map(({ id }) => id),
        }));
        expect(idsOf(versionsOf(wrapped(both)))).toEqual(idsOf(versionsOf(wrapped(accounts))));
      }),
    );
  });
});

describe('disputesOf', () => {
  const sorted = (...accounts: Account[]) => {
    const { disputes, alone } = disputesOf(versionsOf(wrapped(accounts)));
    return { disputes: disputes.map(idsOf), alone: idsOf(alone) };
  };

  it('keeps disputes over different matters apart, in the order of the record', () => {
    expect(
      sorted(
        account('a'),
        account('b'),
        account('c', { differsWith: ['b'] }),
        account('d', { differsWith: ['e'] }),
        account('e'),
        account('f', { agreesWith: ['a'] }),
      ),
    ).toEqual({
      disputes: [
        [['b'], ['c']],
        [['d'], ['e']],
      ],
      alone: [['a', 'f']],
    });
  });

  it('brings together what hangs together', () => {
    const found = sorted(
      account('a', { differsWith: ['c'] }),
      account('b', { differsWith: ['d'] }),
      account('c'),
      account('d', { differsWith: ['a'] }),
    );
    expect(found).toEqual({ disputes: [[['a'], ['b'], ['c'], ['d']]], alone: [] });
  });

  it('holds every version once, and both ends of every difference in one dispute', () => {
    fc.assert(
      fc.property(webs, (accounts) => {
        const versions = versionsOf(wrapped(accounts));
        const { disputes, alone } = disputesOf(versions);
        expect([...disputes.flat(), ...alone].toSorted(byFirst)).toEqual(
          versions.toSorted(byFirst),
        );
        for (const dispute of disputes) expect(dispute.length).toBeGreaterThan(1);
        for (const a of accounts) {
          for (const b of accounts.filter((other) => differ(a, other))) {
            const together = disputes.filter((dispute) => {
              const inside = dispute.flat().map((one) => one.account);
              return inside.includes(a) && inside.includes(b);
            });
            expect(together).toHaveLength(1);
          }
        }
      }),
    );
  });
});

function byFirst(a: readonly { account: Account }[], b: readonly { account: Account }[]): number {
  return (a[0]?.account.id ?? '') < (b[0]?.account.id ?? '') ? -1 : 1;
}
