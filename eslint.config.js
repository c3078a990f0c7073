// What the linter holds the sources to. Ring imports are held here too, so that an editor shows a
// wrong import at once; tests/shape/ reads the whole import graph.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways of turning a string into markup or code. Everything that is shown passes as text. */
const markupFromStrings = [
  ['innerHTML', 'outerHTML', 'dangerouslySetInnerHTML', 'srcdoc'].map((name) => ({
    selector: `:matches(MemberExpression[property.name='${name}'], JSXAttribute[name.name='${name}'], Property[key.name='${name}'])`,
    message: `${name} turns a string into markup: build nodes and set textContent.`,
  })),
  ['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'writeln'].map((name) => ({
    selector: `MemberExpression[property.name='${name}']`,
    message: `${name} turns a string into markup: build nodes and set textContent.`,
  })),
  {
    selector: "MemberExpression[object.name='document'][property.name='write']",
    message: 'document.write turns a string into markup.',
  },
].flat();

const networkCalls = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map(
  (name) => ({ name, message: 'Nothing leaves the machine: the extension makes no request.' }),
);

const ring = (message, ...group) => ({ group, message });
const polyfill = ring(
  'Only lib/platform imports the polyfill; take the browser from @/lib/platform/browser.',
  'webextension-polyfill',
  'wxt/browser',
);
const surfaces = ring(
  'lib/ imports nothing of the surfaces (ring 3).',
  '@/components/*',
  '@/components/**',
  '@/entrypoints/**',
);
const machine = ring(
  'Ring 1 is pure: no DOM, no database, no browser.',
  ...['page', 'db', 'platform', 'messages', 'i18n'].flatMap((name) => [
    `@/lib/${name}`,
    `@/lib/${name}/**`,
    `../${name}/**`,
  ]),
  'dexie',
  'preact',
  'preact/**',
);
const restricted = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '.masar/', 'node_modules/', 'public/', 'tests/fixtures/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...markupFromStrings],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Numbers in a sentence are numbers in a sentence.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => save()` as a handler is how Preact handlers are written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['lib/**', 'components/**', 'entrypoints/**'],
    rules: {
      'no-restricted-globals': ['error', ...networkCalls],
      ...restricted(polyfill),
    },
  },
  { files: ['lib/**'], rules: restricted(polyfill, surfaces) },
  {
    files: ['lib/{text,match,detect,reference,search}/**'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: restricted(polyfill, surfaces, machine),
  },
  { files: ['lib/platform/**'], rules: restricted(surfaces) },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: {
      // A test builds broken values on purpose and passes stubs around.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-globals': 'off',
      // A measured size or count belongs in the run's output.
      'no-console': ['error', { allow: ['info'] }],
      // Fixtures are written as markup.
      'no-restricted-syntax': 'off',
    },
  },
  {
    // These talk to a person in a terminal.
    files: ['scripts/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
