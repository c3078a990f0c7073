import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { read, root } from './tree';

/** One `import`, `export … from` or `import()` of a file. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the root where it is a file of the tree, else the package or module named. */
  readonly target: string;
  /** It is gone once compiled. */
  readonly typeOnly: boolean;
}

/** What a source file imports, in its order. */
export function importsOf(path: string, text = read(path)): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const add = (node: ts.Expression | undefined, typeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    found.push({ specifier: node.text, target: resolveImport(path, node.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every file of the tree that `entry` pulls into its bundle, and every package. */
export function importGraph(entry: string): Set<string> {
  const reached = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    if (!isFile(path) || !/\.(ts|tsx)$/.test(path)) continue;
    for (const { target, typeOnly } of importsOf(path)) if (!typeOnly) queue.push(target);
  }
  return reached;
}

function resolveImport(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  const base = bare.startsWith('@/')
    ? bare.slice(2)
    : bare.startsWith('.')
      ? posix.join(dirname(from), bare)
      : null;
  if (base === null) return specifier;
  const candidates = [base, ...['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end)];
  return candidates.find(isFile) ?? base;
}

function isFile(path: string): boolean {
  const full = join(root, path);
  return existsSync(full) && statSync(full).isFile();
}
