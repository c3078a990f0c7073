/**
 * Codes of what went wrong, as the problems that have sentences. Pure.
 */
import type { ErrorCode } from '@/lib/messages/protocol';
import type { SaveProblem } from '../clippings/types';

const SAYABLE: readonly SaveProblem[] = [
  'storage-full',
  'storage-shut',
  'storage-blocked',
  'private-window',
  'changed-since',
];

/** The problem of a code. */
export function problemFrom(code: ErrorCode): SaveProblem {
  return SAYABLE.find((one) => one === code) ?? 'failed';
}
