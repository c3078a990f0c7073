import { describe, expect, it } from 'vitest';
import { preparedData } from '../../scripts/data/prepare';
import { ledgerOf } from './ledger';
import { differ } from './versions';
import { voicesOf } from './voices';

const { reference } = preparedData();
const voices = voicesOf(reference.origins, reference.outlets);
const ledgers = reference.records.map((record) => ({
  record,
  ledger: ledgerOf(record.accounts, voices),
}));

describe('the ledgers of the record', () => {
  it('hold every account of every event exactly once', () => {
    expect(ledgers.length).toBeGreaterThan(100);
    for (const { record, ledger } of ledgers) {
      const found = ledger.aspects.flatMap(({ disputes, others }) =>
        [...disputes.flatMap(({ versions }) => versions), ...others].flat(),
      );
      expect([record.id, found.map(({ account }) => account).toSorted(byId)]).toEqual([
        record.id,
        record.accounts.toSorted(byId),
      ]);
    }
  });

  it('set every two accounts that differ side by side', () => {
    for (const { record, ledger } of ledgers) {
      const sides = ledger.aspects
        .flatMap(({ disputes }) => disputes)
        .map(({ versions }) => versions.map((version) => version.map(({ account }) => account)));
      for (const a of record.accounts) {
        for (const b of record.accounts.filter((other) => differ(a, other))) {
          const apart = sides.filter((versions) => {
            const [of, other] = [a, b].map((one) => versions.findIndex((v) => v.includes(one)));
            return of !== -1 && other !== -1 && of !== other;
          });
          expect([record.id, a.id, b.id, apart.length]).toEqual([record.id, a.id, b.id, 1]);
        }
      }
    }
  });

  it('name every voice, and count no more of them than accounts', () => {
    const known = new Set([...reference.origins, ...reference.outlets].map(({ id }) => id));
    for (const { record, ledger } of ledgers) {
      for (const account of record.accounts) {
        for (const { id } of voices(account).chain) expect(known).toContain(id);
      }
      expect(ledger.sums.roots).toBeLessThanOrEqual(record.accounts.length);
      const stop = reference.timeline.find(({ id }) => id === record.id);
      expect([record.id, stop?.differences]).toEqual([record.id, ledger.sums.differing]);
    }
  });

  it('set out in two columns what an event is doubted over', () => {
    const questions = ledgers.filter(({ ledger }) =>
      ledger.aspects.some(({ disputes }) => disputes.some(({ question }) => question)),
    );
    expect(questions.length).toBeGreaterThan(1);
    for (const { record } of questions) {
      const stop = reference.timeline.find(({ id }) => id === record.id);
      expect([record.id, stop?.status]).not.toEqual([record.id, 'confirmed']);
    }
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
