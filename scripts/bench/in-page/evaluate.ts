/** A script that leaves its exports under a global name. */
export interface Script {
  readonly source: string;
  readonly global: string;
}

/** Evaluates a script as the browser does when it puts one into a page. */
export function evaluateScript(source: string): void {
  const run: unknown = Reflect.get(globalThis, 'eval');
  if (typeof run === 'function') Reflect.apply(run, null, [source]);
}

/** Evaluates a script and gives one of the functions that it exports. */
export function evaluate(
  { source, global }: Script,
  name: string,
): (document: Document) => unknown {
  evaluateScript(source);
  const exported: unknown = Reflect.get(globalThis, global);
  const found: unknown = exported instanceof Object ? Reflect.get(exported, name) : undefined;
  if (typeof found !== 'function') throw new TypeError(`no ${name} in ${global}`);
  return (document) => {
    const answer: unknown = Reflect.apply(found, null, [document]);
    return answer;
  };
}
