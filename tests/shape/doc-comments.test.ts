import ts from 'typescript';
import { expect, test } from 'vitest';
import { readFiles, testCode } from './tree';

/** Exported functions of a file that no `/** … *\/` stands above. */
function undocumented(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    return functionNames(statement).map((name) => `${path}: ${name}`);
  });
}

function functionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer && isFunction(initializer))
    .map(({ name }) => name.getText());
}

function isFunction(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

test('every exported function in lib/ says what it does', () => {
  const sources = readFiles(/\.tsx?$/, 'lib').filter(({ path }) => !testCode.test(path));
  expect(sources.flatMap(({ path, text }) => undocumented(path, text))).toEqual([]);
});

test('a function without a comment is seen', () => {
  const text =
    'export function a() {}\n/** Says. */\nexport const b = () => 1;\nexport const c = () => 2;';
  expect(undocumented('x.ts', text)).toEqual(['x.ts: a', 'x.ts: c']);
});
