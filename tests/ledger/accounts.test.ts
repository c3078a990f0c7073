import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '@/lib/reference/ledger';
import type { Account, AccountAspect, EventRecord } from '@/lib/reference/types';
import { voicesOf } from '@/lib/reference/voices';
import { preparedData } from '../../scripts/data/prepare';
import { root } from '../shape/tree';

const { reference } = preparedData();
const voices = voicesOf(reference.origins, reference.outlets);

function recordOf(id: string): EventRecord {
  const found = reference.records.find((record) => record.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

const ledgerOfEvent = (id: string) => ledgerOf(recordOf(id).accounts, voices);
const disputesOf = (id: string, aspect: AccountAspect) =>
  ledgerOfEvent(id).aspects.find((one) => one.aspect === aspect)?.disputes ?? [];
const leads = (id: string, aspect: AccountAspect) =>
  disputesOf(id, aspect).map(({ versions }) => versions.map(([lead]) => lead.account.value.en));

const JULY = 'paris-talks-2025-07-24';
const BAKU = 'baku-talks-2025-07-31';
const AUGUST = 'paris-talks-2025-08-19';
const JANUARY = 'paris-talks-2026-01-05';

describe('what a reader who knows the talks looks for', () => {
  it('Paris in July: the day, how long, who sat there and what came of it are told differently', () => {
    expect(leads(JULY, 'date')).toEqual([['Held on Thursday 24 July', 'Held on Friday']]);
    expect(leads(JULY, 'duration')).toEqual([['Four hours', 'More than four hours']]);
    expect(disputesOf(JULY, 'attendance').length + disputesOf(JULY, 'outcome').length).toBe(2);
  });

  it('Baku: whether it was held is a question with both answers, later counts among them', () => {
    const [dispute] = disputesOf(BAKU, 'held');
    const aspects = (side: 'held' | 'notHeld') =>
      (dispute?.question?.[side] ?? []).flat().map(({ account }) => account.aspect);
    expect(new Set(aspects('held'))).toEqual(new Set(['held', 'round']));
    expect(new Set(aspects('notHeld'))).toEqual(new Set(['held', 'round']));
  });

  it('Paris in August: both days stand side by side, and what the statement left out', () => {
    expect(leads(AUGUST, 'date')[0]).toHaveLength(2);
    expect(leads(AUGUST, 'outcome')).toHaveLength(1);
    expect(leads(AUGUST, 'attendance')).toHaveLength(1);
  });

  it('Paris in January: two versions of the mediator go back to one newspaper, and it is said', () => {
    const [dispute] = disputesOf(JANUARY, 'mediator');
    expect(dispute?.versions).toHaveLength(3);
    expect(dispute?.sharedRoots.map(({ id }) => id)).toEqual(['haaretz']);
  });

  it.each([JULY, AUGUST, JANUARY])('%s: no copy or retelling is counted as a voice', (id) => {
    const { sums } = ledgerOfEvent(id);
    expect(sums.roots).toBeLessThan(sums.accounts);
    for (const { disputes, others } of ledgerOfEvent(id).aspects) {
      for (const version of [...disputes.flatMap(({ versions }) => versions), ...others]) {
        const original = version.some(({ account }) => !account.copy);
        expect([version[0].account.id, original && version[0].account.copy]).toEqual([
          version[0].account.id,
          false,
        ]);
      }
    }
  });
});

const Claim = v.object({
  aspect: v.string(),
  value_en: v.string(),
  value_ar: v.string(),
  url: v.string(),
  copy: v.optional(v.boolean(), false),
  differs_with: v.optional(v.array(v.number()), []),
  agrees_with: v.optional(v.array(v.number()), []),
});
const Gathered = v.object({ id: v.string(), claims: v.array(Claim) });
type Claims = v.InferOutput<typeof Gathered>['claims'];

/** The facts as they were gathered, where they lie beside the project; it does not ship them. */
const shared = process.env['MASAR_SHARED'] ?? join(root, '..', 'shared');
const path = join(shared, 'reference', 'events.jsonl');
const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
const gathered = lines.map((line) => v.parse(Gathered, JSON.parse(line)));

const weighty = gathered.filter(({ id }) => [JULY, BAKU, AUGUST, JANUARY].includes(id));

describe('no account that was gathered is lost', () => {
  it('reads all of them where they are there to be read', () => {
    expect(weighty).toHaveLength(gathered.length === 0 ? 0 : 4);
  });

  it.each(weighty)('$id: word for word, with what differs and what agrees', ({ id, claims }) => {
    const { accounts } = recordOf(id);
    expect(accounts).toHaveLength(claims.length);
    for (const claim of claims) {
      const account = accountOf(claim, accounts);
      expect(account, claim.value_en).toMatchObject({
        // Hebrew spells each name in one way here, where what was gathered had two.
        value: { ar: claim.value_ar, en: claim.value_en },
        aspect: claim.aspect,
        copy: claim.copy,
      });
      const ids = (places: number[]) => idsOf(places, claims, accounts);
      expect(account?.differsWith).toEqual(expect.arrayContaining(ids(claim.differs_with)));
      expect(account?.agreesWith).toEqual(expect.arrayContaining(ids(claim.agrees_with)));
    }
  });

  it('of the other events neither, though some were split or found a better place', () => {
    for (const { id, claims } of gathered) {
      expect(recordOf(id).accounts.length, id).toBeGreaterThanOrEqual(claims.length);
    }
  });
});

function accountOf(claim: Claims[number], accounts: readonly Account[]): Account | undefined {
  return accounts.find(({ url, value }) => url === claim.url && value.en === claim.value_en);
}

function idsOf(places: readonly number[], claims: Claims, accounts: readonly Account[]): string[] {
  return places.flatMap((place) => {
    const claim = claims[place];
    return (claim && accountOf(claim, accounts)?.id) ?? [];
  });
}
