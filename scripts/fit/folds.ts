/** Cross-validation by outlet: what is measured on a page never saw a page of its outlet. */
import type { LabelledPage } from './corpus.ts';

const FOLDS = 10;

/** The outlet that a page must be told apart by. */
export function groupOf({ host }: LabelledPage): string {
  return host.replace(/^www\./, '');
}

/** Ten folds, drawn by the names of the groups. Deterministic. */
export function inFolds<T extends { readonly group: string }>(
  items: readonly T[],
): { readonly train: T[]; readonly test: T[] }[] {
  const groups = [...new Set(items.map(({ group }) => group))].sort();
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => ({
    train: items.filter(({ group }) => foldOf.get(group) !== fold),
    test: items.filter(({ group }) => foldOf.get(group) === fold),
  }));
}
