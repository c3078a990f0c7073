import { beforeAll, describe, expect, test } from 'vitest';
import { loadIndex } from '@/lib/search/bytes';
import { SearchIndex } from '@/lib/search/search-index';
import { preparedData } from '../../scripts/data/prepare';
import { judgedQueries, type JudgedQuery } from './queries';

let index: SearchIndex;
beforeAll(() => {
  const { segment, lexicon } = loadIndex(preparedData().search().buffer);
  index = new SearchIndex(lexicon, [segment]);
});

const all = judgedQueries();

function isRight({ query, wanted }: JudgedQuery, most: number): boolean {
  const { answers, nearest } = index.search(query);
  if (wanted.length === 0) return nearest || answers.length === 0;
  return answers.slice(0, most).some(({ id }) => wanted.includes(id));
}

function share(queries: readonly JudgedQuery[], most: number): number {
  return queries.filter((query) => isRight(query, most)).length / queries.length;
}

test('the questions are many, of all kinds, and half of them are set aside', () => {
  expect(all.length).toBeGreaterThan(600);
  expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  const aside = all.filter(({ half }) => half === 'set-aside').length;
  expect(aside / all.filter(({ half }) => half !== 'third').length).toBeGreaterThan(0.45);
  const known = new Set(
    Object.values(preparedData().reference).flatMap((part: unknown) =>
      Array.isArray(part) ? part.map(({ id }: { id: string }) => id) : [],
    ),
  );
  expect(all.flatMap(({ wanted }) => wanted).filter((id) => !known.has(id))).toEqual([]);
});

describe.each(['tuning', 'set-aside', 'third'] as const)('the questions: %s', (half) => {
  const queries = all.filter((query) => query.half === half);

  test('has the wanted answer first, or nearly', () => {
    const [first, three] = [share(queries, 1), share(queries, 3)];
    console.info(
      `${queries.length} questions: first ${first.toFixed(4)}, three ${three.toFixed(4)}`,
    );
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(three).toBeGreaterThanOrEqual(0.99);
  });
});
