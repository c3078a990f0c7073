/**
 * Answers, checked where they arrive: by a surface that asked the worker, by the worker that
 * told a page.
 */
import type { ErrorCode, Reply, ToBackground, ToPage } from './protocol';

type Protocol = ToBackground & ToPage;
type Value<N extends keyof Protocol> = Protocol[N][1];

const isNull = (value: unknown): value is null => value === null;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isSaved = (value: unknown): value is Value<'clipping/save'> =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'merged' in value &&
  typeof value.merged === 'boolean' &&
  'undo' in value &&
  (value.undo === null || isCount(value.undo));

const isSavedOfPage = (value: unknown): value is Value<'page/save'> =>
  typeof value === 'object' &&
  value !== null &&
  'merged' in value &&
  typeof value.merged === 'boolean';

const isSavedOfTab = (value: unknown): value is Value<'tab/save'> =>
  isSaved(value) &&
  'eventId' in value &&
  (value.eventId === null || typeof value.eventId === 'string');

const values: { readonly [N in keyof Protocol]: (value: unknown) => value is Value<N> } = {
  'page/opened': isNull,
  'page/unrelated': isNull,
  'page/wanted': isNull,
  'page/read': isNull,
  'page/quotes': isNull,
  'page/quote': isNull,
  'page/save': isSavedOfPage,
  'tab/save': isSavedOfTab,
  'tab/quote': isCount,
  'tab/check': isNull,
  'tab/probe': (value) => value === 'unchecked' || value === 'unsupported',
  'tab/judge': isNull,
  'tab/marks': isCount,
  'clipping/save': isSaved,
  'clipping/edit': isCount,
  'clipping/trash': isCount,
  'clipping/restore': isCount,
  'clipping/purge': isCount,
  'clipping/undo': isCount,
  'clipping/draft': isNull,
  'clipping/exported': isNull,
  'reader/read': isNull,
  'marks/set': isCount,
  'quotes/take': (_value): _value is unknown => true,
  'quotes/paint': isCount,
  'quotes/show': isCount,
  'button/set': isNull,
};

const CODES: readonly ErrorCode[] = [
  'bad-message',
  'not-allowed',
  'no-such-tab',
  'page-changed',
  'nothing-selected',
  'in-field',
  'in-shadow',
  'too-long',
  'no-article',
  'storage-shut',
  'storage-full',
  'storage-blocked',
  'private-window',
  'changed-since',
  'file-unknown',
  'file-broken',
  'file-newer',
  'file-too-large',
  'failed',
];

/** The answer to message `name` as a reply; `failed` where it is not one. */
export function replyFrom<N extends keyof Protocol>(name: N, answer: unknown): Reply<Value<N>> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return failure('failed');
  if (answer.ok === true && 'value' in answer) {
    const fits: (value: unknown) => value is Value<N> = values[name];
    return fits(answer.value) ? success(answer.value) : failure('failed');
  }
  const given = 'code' in answer ? answer.code : null;
  return failure(CODES.find((code) => code === given) ?? 'failed');
}

/** The reply of a message that did what it should. */
export function success<T>(value: T): Reply<T> {
  return { ok: true, value };
}

/** The reply of a message that could not. */
export function failure(code: ErrorCode): { readonly ok: false; readonly code: ErrorCode } {
  return { ok: false, code };
}
