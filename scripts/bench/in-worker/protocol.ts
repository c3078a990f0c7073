/** What the worker is asked and what it answers. Bytes travel as base64. */
import type { PageReading } from '@/lib/detect/types';

export interface MatchJob {
  readonly kind: 'match';
  /** Folded names, no two equal. */
  readonly names: readonly string[];
  /** The automaton of the same names, packed. */
  readonly tables: string;
  readonly texts: readonly string[];
  readonly rounds: { readonly warmUp: number; readonly timed: number };
}

export interface DetectJob {
  readonly kind: 'detect';
  /** The detector's tables as the extension carries them. */
  readonly tables: string;
  readonly readings: readonly PageReading[];
  readonly rounds: { readonly warmUp: number; readonly timed: number };
}

export type Job = MatchJob | DetectJob;

export interface Speed {
  readonly name: string;
  readonly kind: 'ours' | 'package' | 'regexp' | 'fold' | 'part';
  /** Milliseconds of the best pass over all texts. */
  readonly ms: number;
}

export interface MatchAnswer {
  /** Names found, equal for all, else the job fails. */
  readonly found: number;
  readonly units: number;
  readonly speeds: readonly Speed[];
}

export interface DetectAnswer {
  /** Milliseconds until the tables stand, and of the first answer in this worker. */
  readonly load: number;
  readonly first: number;
  /** Milliseconds of every timed answer. */
  readonly times: readonly number[];
  readonly covered: number;
}

export type Answer = MatchAnswer | DetectAnswer | { readonly error: string };
