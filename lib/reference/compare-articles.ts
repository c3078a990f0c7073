/**
 * Where an article parts from the other accounts of what it reports: only what the record holds.
 */
import { differingAspects, type LedgerAspect, ledgerOf } from './ledger';
import type { Account, Article, EventRecord } from './types';
import { differ } from './versions';
import type { FindVoices, VoicedAccount } from './voices';

/** An account that the record takes from the article, and those it cannot stand beside. */
export interface ArticleDifference {
  readonly event: string;
  readonly aspect: LedgerAspect['aspect'];
  readonly account: VoicedAccount;
  readonly others: readonly VoicedAccount[];
}

/** The points in which an article's own accounts differ from others of the same event. */
export function differencesOf(
  article: Article,
  records: readonly EventRecord[],
  voices: FindVoices,
): ArticleDifference[] {
  const urls = [article.url, article.original];
  return records.flatMap(({ id, accounts }) =>
    accounts
      .filter(({ url }) => urls.includes(url))
      .flatMap((account) => {
        const others = accounts.filter((other) => differ(account, other));
        return others.length === 0
          ? []
          : [
              {
                event: id,
                aspect: account.aspect,
                account: voices(account),
                others: others.map(voices),
              },
            ];
      }),
  );
}

/** The aspects of an event in which accounts differ, in the ledger's order. */
export function disputedAspects(
  accounts: readonly Account[],
  voices: FindVoices,
): LedgerAspect['aspect'][] {
  if (differingAspects(accounts) === 0) return [];
  return ledgerOf(accounts, voices)
    .aspects.filter(({ stand }) => stand === 'differ')
    .map(({ aspect }) => aspect);
}

/** The other articles of the library that report an event of this one. */
export function articlesBeside(article: Article, all: readonly Article[]): Article[] {
  return all.filter(
    (other) => other.id !== article.id && other.about.some((id) => article.about.includes(id)),
  );
}
