/**
 * Codes of what went wrong, as the problems that have sentences. Pure.
 */
import type { ErrorCode } from '@/lib/messages/protocol';
import { SAVE_PROBLEMS, type SaveProblem } from '../clippings/types';
import type { FileProblem, Problem } from '../keeping/problem';

/** The problem of a code. */
export function problemFrom(code: ErrorCode): SaveProblem {
  return SAVE_PROBLEMS.find((one) => one === code) ?? 'failed';
}

const OF_FILES: readonly FileProblem[] = [
  'file-unknown',
  'file-broken',
  'file-newer',
  'file-too-large',
];

/** The problem of a code, where a file may be what is wrong. */
export function problemOf(code: ErrorCode): Problem {
  return OF_FILES.find((one) => one === code) ?? problemFrom(code);
}
