/**
 * The ledger of an event: what is said of it, aspect by aspect; what agrees folded together, what
 * differs side by side, and whose word each account rests on. It never says who is right.
 */
import type { Account, AccountAspect } from './types';
import { agree, differ, disputesOf, versionsOf, type Version } from './versions';
import type { FindVoices, Voice, VoicedAccount } from './voices';

type Versions = readonly Version<VoicedAccount>[];

/** Versions of one thing of which no two can all be so. */
export interface Dispute {
  readonly versions: Versions;
  /** Those that have the event take place, and those that do not, where that is the question;
   *  neither is ever empty. */
  readonly question: { readonly held: Versions; readonly notHeld: Versions } | null;
  /** Whose word stands behind more than one of these versions: retellings that part. */
  readonly sharedRoots: readonly Voice[];
}

export interface LedgerAspect {
  readonly aspect: AccountAspect;
  /** `differ`: some cannot both be so; `beside`: several, none marked as differing; `agree`: all
   *  say the same; `single`: one account. */
  readonly stand: 'differ' | 'beside' | 'agree' | 'single';
  readonly disputes: readonly Dispute[];
  /** What differs from nothing. */
  readonly others: Versions;
}

export interface LedgerSums {
  readonly accounts: number;
  /** Whose word the accounts rest on, each counted once. */
  readonly roots: number;
  /** The voice behind the most accounts, where it is behind three at least. */
  readonly mostRepeated: { readonly voice: Voice; readonly accounts: number } | null;
  /** Aspects in which accounts differ. */
  readonly differing: number;
}

export interface Ledger {
  readonly aspects: readonly LedgerAspect[];
  readonly sums: LedgerSums;
}

/** What a reader asks first stands first. */
const ORDER: readonly AccountAspect[] = [
  'held', 'date', 'place', 'attendance', 'mediator', 'level', 'directness', 'duration', 'round',
  'agenda', 'outcome', 'progress', 'terms', 'next-steps', 'confirmation', 'responsibility',
  'cause', 'casualties', 'figures', 'legality', 'reaction', 'other',
]; // prettier-ignore

const STANDS: readonly LedgerAspect['stand'][] = ['differ', 'beside', 'agree', 'single'];

/** Told thrice, a report looks like a chorus. */
const REPEATED = 3;

/** The ledger of an event's accounts: each of them in it exactly once. */
export function ledgerOf(accounts: readonly Account[], voices: FindVoices): Ledger {
  const aspects = byAspect(accounts).map(([aspect, list]) => aspectOf(aspect, list.map(voices)));
  return {
    aspects: aspects.toSorted(
      (a, b) =>
        STANDS.indexOf(a.stand) - STANDS.indexOf(b.stand) ||
        ORDER.indexOf(a.aspect) - ORDER.indexOf(b.aspect),
    ),
    sums: sumsOf(accounts.map(voices), aspects),
  };
}

/** In how many aspects of its ledger an event's accounts differ. */
export function differingAspects(accounts: readonly Account[]): number {
  const differing = byAspect(accounts).filter(([, list]) => {
    const versions = versionsOf(list.map((account) => ({ account })));
    return disputesOf(versions).disputes.length > 0;
  });
  return differing.length;
}

function byAspect(accounts: readonly Account[]): [AccountAspect, Account[]][] {
  const asked = heldQuestion(accounts);
  const found = new Map<AccountAspect, Account[]>();
  for (const account of accounts) {
    const aspect = asked.has(account.id) ? 'held' : account.aspect;
    found.set(aspect, [...(found.get(aspect) ?? []), account]);
  }
  return [...found];
}

/**
 * The accounts that answer whether the event took place, where both answers are given: they stand
 * together, whatever else they are about.
 */
function heldQuestion(accounts: readonly Account[]): ReadonlySet<string> {
  const asked = withTheirOwn(
    accounts.filter(({ held }) => held !== undefined),
    accounts,
  );
  const both = asked.some(({ held }) => held) && asked.some(({ held }) => held === false);
  return new Set(both ? asked.map(({ id }) => id) : []);
}

/** Of these, those that are tied to no account outside: no two that differ are ever parted. */
function withTheirOwn(some: readonly Account[], all: readonly Account[]): readonly Account[] {
  const outside = all.filter((account) => !some.includes(account));
  const kept = some.filter(
    (account) =>
      account.aspect === 'held' ||
      !outside.some((other) => agree(account, other) || differ(account, other)),
  );
  return kept.length === some.length ? some : withTheirOwn(kept, all);
}

function aspectOf(aspect: AccountAspect, accounts: readonly VoicedAccount[]): LedgerAspect {
  const versions = versionsOf(accounts);
  const { disputes, alone } = disputesOf(versions);
  return {
    aspect,
    stand: standOf(accounts.length, versions.length, disputes.length),
    disputes: disputes.map((found) => ({
      versions: found,
      question: aspect === 'held' ? sidesOf(found) : null,
      sharedRoots: sharedRoots(found),
    })),
    others: alone,
  };
}

function standOf(accounts: number, versions: number, disputes: number): LedgerAspect['stand'] {
  if (disputes > 0) return 'differ';
  if (accounts === 1) return 'single';
  return versions > 1 ? 'beside' : 'agree';
}

function sidesOf(versions: Versions): Dispute['question'] {
  const answering = (answer: boolean) =>
    versions.filter(([{ account }]) => account.held === answer);
  const [held, notHeld] = [answering(true), answering(false)];
  const whole = held.length + notHeld.length === versions.length;
  return whole && held.length > 0 && notHeld.length > 0 ? { held, notHeld } : null;
}

function sharedRoots(versions: Versions): Voice[] {
  const roots = versions.flatMap((version) => [
    ...new Map(version.map(({ root }) => [root.id, root])).values(),
  ]);
  return roots.filter(
    ({ id }, i) =>
      roots.findIndex((other) => other.id === id) === i &&
      roots.some((other, j) => j > i && other.id === id),
  );
}

function sumsOf(accounts: readonly VoicedAccount[], aspects: readonly LedgerAspect[]): LedgerSums {
  const counts = new Map<string, { voice: Voice; accounts: number }>();
  for (const { root } of accounts) {
    const so = counts.get(root.id)?.accounts ?? 0;
    counts.set(root.id, { voice: root, accounts: so + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.accounts - a.accounts);
  return {
    accounts: accounts.length,
    roots: counts.size,
    mostRepeated: most && most.accounts >= REPEATED ? most : null,
    differing: aspects.filter(({ stand }) => stand === 'differ').length,
  };
}
