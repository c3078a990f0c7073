/**
 * Taking clippings in: the file is read and merged here, where it is.
 */
import { useState } from 'preact/hooks';
import { codeOfFailure } from '@/lib/clippings/failure';
import { readFile } from '@/lib/clippings/formats/read-file';
import { dryRun, importClippings, type DryRun } from '@/lib/clippings/import';
import { FILE_LIMITS } from '@/lib/clippings/limits';
import type { OwnArticle } from '@/lib/clippings/own/types';
import { connect } from '@/lib/db/connect';
import { ask } from '@/lib/messages/send';
import { ImportView } from '../keeping/import-view';
import type { ImportChoices, ImportState } from '../keeping/import-types';
import type { Problem } from '../keeping/problem';
import { chosenOf } from './chosen';
import { problemFrom, problemOf } from './problem-from';

const WAITING: ImportState = { step: 'waiting' };

/** What the file would do, and the articles in it. */
interface Run extends DryRun {
  readonly articles: readonly OwnArticle[];
}

export function ImportTab() {
  const [state, setState] = useState<ImportState>(WAITING);
  const [run, setRun] = useState<Run | null>(null);
  const refuse = (problem: Problem) =>
    setState({ step: 'refused', problem, most: FILE_LIMITS.bytes });

  const read = async (file: File) => {
    setState({ step: 'reading', name: file.name });
    const parsed = await readFile(file);
    if (!parsed.ok) {
      refuse(parsed.code);
      return;
    }
    const { db } = await connect();
    if (!db) {
      refuse('storage-shut');
      return;
    }
    const found = await dryRun(db, parsed.clippings, parsed.articles);
    setRun({ ...found, articles: parsed.articles });
    const report = {
      name: file.name,
      fresh: found.fresh.length,
      same: found.same,
      leftOut: parsed.leftOut,
      conflicts: found.conflicts.map(({ here, there }) => ({
        mine: here.clipping,
        theirs: there.clipping,
      })),
      own: found.own.length,
    };
    setState({ step: 'report', report });
  };
  const merge = async (choices: ImportChoices) => {
    if (state.step !== 'report' || !run) return;
    setState({ step: 'writing', report: state.report });
    const { db } = await connect();
    if (!db) {
      refuse('storage-shut');
      return;
    }
    const chosen = chosenOf(run, choices, new Date());
    const { added, merged, articles, undo } = await importClippings(db, chosen, run.articles);
    setState({ step: 'done', n: added + merged, own: articles, undo });
  };
  const tried = (task: Promise<void>) =>
    void task.catch((error: unknown) => refuse(problemOf(codeOfFailure(error))));
  return (
    <ImportView
      state={state}
      onFile={(file) => tried(read(file))}
      onImport={(choices) => tried(merge(choices))}
      onCancel={() => setState(WAITING)}
      onUndo={(seq) =>
        void ask('clipping/undo', { seq }).then((reply) =>
          reply.ok ? setState(WAITING) : refuse(problemFrom(reply.code)),
        )
      }
    />
  );
}
