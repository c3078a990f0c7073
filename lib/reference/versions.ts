/**
 * Accounts that say the same, folded together; and the versions that differ, brought together.
 */
import type { Account } from './types';

/** Accounts that agree: the first leads, the others stand behind it. Never empty. */
export type Version<T> = readonly [T, ...T[]];

/** Whether two accounts cannot both be so. */
export function differ(a: Account, b: Account): boolean {
  if (a.held !== undefined && b.held !== undefined && a.held !== b.held) return true;
  return a.differsWith.includes(b.id) || b.differsWith.includes(a.id);
}

/** Whether the record has two accounts say the same. */
export function agree(a: Account, b: Account): boolean {
  return a.agreesWith.includes(b.id) || b.agreesWith.includes(a.id);
}

/**
 * Folds accounts that agree, in the record's order. Agreement is passed on, but never so far that
 * two accounts that differ would stand in one version.
 */
export function versionsOf<T extends { readonly account: Account }>(
  accounts: readonly T[],
): Version<T>[] {
  const versions: [T, ...T[]][] = [];
  for (const one of accounts) {
    const fitting = versions.filter(
      (version) =>
        version.some((other) => agree(one.account, other.account)) &&
        !version.some((other) => differ(one.account, other.account)),
    );
    const [home, ...more] = fitting;
    if (!home) {
      versions.push([one]);
      continue;
    }
    home.push(one);
    // It may be the link between versions that stood apart until now.
    for (const version of more) {
      if (home.some((a) => version.some((b) => differ(a.account, b.account)))) continue;
      home.push(...version);
      versions.splice(versions.indexOf(version), 1);
    }
  }
  return versions.map(originalsFirst);
}

/** Copies never lead where an account that is none says the same. */
function originalsFirst<T extends { readonly account: Account }>(version: [T, ...T[]]): Version<T> {
  const [first, ...rest] = version.toSorted(
    (a, b) => Number(a.account.copy) - Number(b.account.copy),
  );
  return first ? [first, ...rest] : version;
}

/**
 * Sorts versions into disputes: each holds all that hang together by differing, and at least two.
 * `alone` are those that differ from nothing.
 */
export function disputesOf<T extends { readonly account: Account }>(
  versions: readonly Version<T>[],
): { readonly disputes: Version<T>[][]; readonly alone: Version<T>[] } {
  const components: Version<T>[][] = [];
  for (const version of versions) {
    const touching = components.filter((component) =>
      component.some((other) => versionsDiffer(version, other)),
    );
    for (const component of touching) components.splice(components.indexOf(component), 1);
    components.push([...touching.flat(), version]);
  }
  const place = (version: Version<T>) => versions.indexOf(version);
  const ordered = components
    .map((component) => component.toSorted((a, b) => place(a) - place(b)))
    .toSorted((a, b) => Math.min(...a.map(place)) - Math.min(...b.map(place)));
  return {
    disputes: ordered.filter((component) => component.length > 1),
    alone: ordered.filter((component) => component.length === 1).flat(),
  };
}

function versionsDiffer<T extends { readonly account: Account }>(
  a: Version<T>,
  b: Version<T>,
): boolean {
  return a.some((one) => b.some((other) => differ(one.account, other.account)));
}
