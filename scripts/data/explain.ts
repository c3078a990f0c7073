import * as v from 'valibot';
import type { Mistake } from './mistake.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = v.BaseIssue<unknown>;

const KIND_OF_VALUE: Readonly<Record<string, string>> = {
  string: 'Expected text. Put it in quotes if it looks like a number.',
  array: 'Expected a list. Begin each item with a hyphen on a line of its own.',
  boolean: 'Expected true or false.',
  strict_object: 'Expected keys and values. Write each key on a line of its own.',
  record: 'Expected keys and values. Write each key on a line of its own.',
  tuple: 'Expected a list of exactly two.',
};

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );

const isUnknownKey = (issue: Issue): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** A comma in a text between braces makes a key of what follows it, and of that an empty one. */
const isTextAfterComma = (issue: Issue): boolean =>
  isUnknownKey(issue) && issue.path?.at(-1)?.value === null;

function explain(issue: Issue): string {
  const key = String(pathOf(issue).at(-1));
  if (isTextAfterComma(issue)) {
    return `"${key}" is a key without a value. If it is the rest of a text with a comma in it, put the whole text in quotes.`;
  }
  if (issue.input === null && issue.path !== undefined && !isUnknownKey(issue)) {
    return typeof pathOf(issue).at(-1) === 'number'
      ? 'This item of the list is empty. Write it, or take its hyphen out.'
      : `"${key}" has no value. Write one after the colon, or take the key out.`;
  }
  if (isUnknownKey(issue)) {
    return `Unknown key "${key}". Take it out, or see data/README.md for the keys that a file may have.`;
  }
  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    return `"${key}" is missing. Add it.`;
  }
  const ours = !issue.message.startsWith('Invalid ');
  if (ours) {
    const [what = '', ...todo] = issue.message.replace(/\.$/, '').split(': ');
    const act = todo.join(': ');
    const ending = act === '' ? '' : ` ${act.charAt(0).toUpperCase()}${act.slice(1)}.`;
    return `${shown(issue.input)} ${what}.${ending}`;
  }
  if (issue.type === 'picklist') {
    const known = (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
    return `${shown(issue.input)} is not known here. Write one of: ${known}.`;
  }
  return KIND_OF_VALUE[issue.type] ?? `${shown(issue.input)} does not fit here. ${issue.message}.`;
}

/** Of several forms that a value may have, what is wrong in the one that it comes nearest to. */
function deepest(issue: Issue): readonly Issue[] {
  const inside = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  if (issue.type !== 'union' || inside.length === 0) return [issue];
  return inside.flatMap((one) => {
    const path = [...(issue.path ?? []), ...(one.path ?? [])];
    return isNonEmpty(path) ? deepest({ ...one, path }) : [one];
  });
}

const isNonEmpty = <T>(list: T[]): list is [T, ...T[]] => list.length > 0;

function withoutKey(value: unknown, path: Path): unknown {
  const copy: unknown = structuredClone(value);
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) {
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
  }
  const last = path.at(-1);
  if (typeof holder === 'object' && holder !== null && last !== undefined) {
    Reflect.deleteProperty(holder, last);
  }
  return copy;
}

/** What a file's value is by its schema, or everything that keeps it from being that. */
export function validate<T extends v.GenericSchema>(
  schema: T,
  file: YamlFile,
): { readonly value: v.InferOutput<T> | null; readonly mistakes: readonly Mistake[] } {
  const unknown: Mistake[] = [];
  let value = file.value;
  for (;;) {
    const result = v.safeParse(schema, value);
    if (result.success) {
      return { value: unknown.length === 0 ? result.output : null, mistakes: unknown };
    }
    // A strict object names only its first unknown key: take it out and look again.
    const extra = result.issues.find(isUnknownKey);
    if (!extra) {
      const rest = result.issues
        .flatMap(deepest)
        .map((issue) => file.mistake(pathOf(issue), explain(issue), issue.path?.at(-1)?.origin));
      return { value: null, mistakes: [...unknown, ...rest] };
    }
    unknown.push(file.mistake(pathOf(extra), explain(extra), 'key'));
    value = withoutKey(value, pathOf(extra));
  }
}
