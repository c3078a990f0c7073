/**
 * Why something could not be done with clippings, as a code.
 */
import { problemOf, type DatabaseProblem } from '@/lib/db/connect';
import type { ErrorCode } from '@/lib/messages/protocol';

/** A failure that has a code of its own. */
export class ClippingFailure extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.name = 'ClippingFailure';
    this.code = code;
  }
}

/** The code for a database that does not open. */
export function codeOfProblem(problem: DatabaseProblem): ErrorCode {
  if (problem === 'full') return 'storage-full';
  return problem === 'blocked' ? 'storage-blocked' : 'storage-shut';
}

/** The code for whatever was thrown. */
export function codeOfFailure(error: unknown): ErrorCode {
  return error instanceof ClippingFailure ? error.code : codeOfProblem(problemOf(error));
}
