/**
 * What the reader's own tables say, kept up to date whoever writes: this surface, another, the
 * worker.
 */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { codeOfFailure, codeOfProblem } from '@/lib/clippings/failure';
import { connect } from '@/lib/db/connect';
import type { MasarDatabase } from '@/lib/db/database';
import { problemFrom } from './problem-from';
import type { Problem } from '../keeping/problem';

export interface Live<T> {
  /** Null until it is read; what was read before stays while it is read anew. */
  readonly value: T | null;
  readonly problem: Problem | null;
}

/** Reads now, and again whenever what was read changes or an input does. */
export function useLive<T>(
  read: (db: MasarDatabase) => Promise<T>,
  inputs: readonly unknown[],
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: null, problem: null });
  useEffect(() => {
    let stop: (() => void) | null = null;
    let wanted = true;
    void connect().then(({ db, problem }) => {
      if (!wanted) return;
      if (!db) {
        setLive({ value: null, problem: problemFrom(codeOfProblem(problem)) });
        return;
      }
      const reading = liveQuery(() => read(db)).subscribe({
        next: (value) => setLive({ value, problem: null }),
        error: (error) =>
          setLive(({ value }) => ({ value, problem: problemFrom(codeOfFailure(error)) })),
      });
      stop = () => reading.unsubscribe();
    });
    return () => {
      wanted = false;
      stop?.();
    };
  }, inputs);
  return live;
}
