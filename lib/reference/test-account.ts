import type { Account, LocalizedText } from './types';
import { sameInAll } from './ui-languages';

const inAll = (text: string): LocalizedText => sameInAll(text);

/** An invented account, for tests. */
export function account(id: string, over: Partial<Account> = {}): Account {
  return {
    id,
    aspect: 'date',
    value: inAll(id),
    origin: `origin-${id}`,
    relayedBy: [],
    carriedBy: `outlet-${id}`,
    url: `https://example.org/${id}`,
    published: null,
    copy: false,
    agreesWith: [],
    differsWith: [],
    ...over,
  };
}
