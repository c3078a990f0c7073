/**
 * The reader's own articles: read where the file is, seen by the detector, kept beside the
 * library's.
 */
import { useState } from 'preact/hooks';
import { ClippingFailure, codeOfFailure, codeOfProblem } from '@/lib/clippings/failure';
import { CLIPPING_LIMITS } from '@/lib/clippings/limits';
import { readOwnArticle } from '@/lib/clippings/own/read';
import { addOwnArticle, listOwnArticles, ownArticleOf, readingOf } from '@/lib/clippings/own/store';
import { connect } from '@/lib/db/connect';
import type { ReferenceQueries } from '@/lib/db/reference-reader';
import { detectPage } from '@/lib/platform/detector';
import { ProblemNote } from '../keeping/problem';
import type { Open } from '../navigation/open';
import { OwnArticles, type OwnArticlesProps } from '../own-articles/own-articles';
import { problemOf } from './problem-from';
import { useLive } from './use-live';

export interface OwnTabProps {
  readonly queries: ReferenceQueries;
  readonly onOpen: Open;
}

/** What a text that was pasted is called where a name is needed. */
const PASTED = '—';

export function OwnTab({ queries, onOpen }: OwnTabProps) {
  const articles = useLive((db) => listOwnArticles(db), []);
  const [reading, setReading] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<OwnArticlesProps['refused']>([]);

  const add = async (fileName: string | null, source: Promise<string>) => {
    const name = fileName ?? PASTED;
    setReading((names) => [...names, name]);
    setRefused((all) => all.filter((one) => one.name !== name));
    try {
      await addArticle(fileName, await source, queries);
    } catch (error) {
      const problem = problemOf(codeOfFailure(error));
      setRefused((all) => [...all, { name, problem, most: CLIPPING_LIMITS.text }]);
    }
    setReading((names) => names.filter((one) => one !== name));
  };
  return (
    <>
      {articles.problem && <ProblemNote problem={articles.problem} />}
      <OwnArticles
        articles={articles.value ?? []}
        reading={reading}
        refused={refused}
        onFiles={(files) => {
          for (const file of files) void add(file.name, file.text());
        }}
        onText={(text) => void add(null, Promise.resolve(text))}
        onOpen={(id) => onOpen({ view: 'own', id })}
      />
    </>
  );
}

async function addArticle(
  fileName: string | null,
  source: string,
  queries: ReferenceQueries,
): Promise<void> {
  const read = await readOwnArticle(source);
  const detection = await detectPage(readingOf(read));
  const terms = await queries.terms(detection.named);
  const { db, problem } = await connect();
  if (!db) throw new ClippingFailure(codeOfProblem(problem));
  const termIds = new Set(terms.map(({ id }) => id));
  await addOwnArticle(db, await ownArticleOf(read, detection, { fileName, termIds }));
}
