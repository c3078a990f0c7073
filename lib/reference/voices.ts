/**
 * Who stands behind an account: everyone it went through, and whose word it rests on in the end.
 */
import type { Account, LocalizedText, Origin, Outlet } from './types';
import { sameInAll } from './ui-languages';

/** Someone who says a thing or passes it on. An outlet that says it itself has one id as both. */
export interface Voice {
  readonly id: string;
  readonly name: LocalizedText;
}

/** An account with its voices. */
export interface VoicedAccount {
  readonly account: Account;
  /** From who says it to who carries it: at least one, none twice in a row. */
  readonly chain: readonly Voice[];
  /** Whose word it rests on: two accounts with one root are one report told twice. */
  readonly root: Voice;
}

/** Finds the voices of accounts. */
export type FindVoices = (account: Account) => VoicedAccount;

/**
 * Knows the voices of accounts from the origins and outlets that they name. An id that neither has
 * stands for itself.
 */
export function voicesOf(origins: readonly Origin[], outlets: readonly Outlet[]): FindVoices {
  const speakers = new Map(origins.map((origin) => [origin.id, origin]));
  const names = new Map<string, LocalizedText>();
  for (const { id, name } of [...origins, ...outlets]) names.set(id, name);
  const voice = (id: string): Voice => ({ id, name: names.get(id) ?? sameInAll(id) });
  return (account) => {
    const ids = [account.origin, ...account.relayedBy, account.carriedBy];
    const chain = ids.filter((id, i) => id !== ids[i - 1]).map(voice);
    const anonymous = isAnonymous(speakers.get(account.origin));
    return { account, chain, root: (anonymous ? chain[1] : undefined) ?? voice(account.origin) };
  };
}

/**
 * Of someone without a name, readers have only the word of the outlet that first vouched for them:
 * what "officials" told an agency and what the agency says itself are one report.
 */
function isAnonymous(origin: Origin | undefined): boolean {
  return origin?.kind.startsWith('unnamed') ?? false;
}
