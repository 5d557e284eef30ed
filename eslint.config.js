import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import planglass, { NODE_EDGE } from './eslint.boundaries.js';

const PURE = ['packages/model/src/**', 'packages/view/src/**'];

const platform = Object.keys({ ...globals.browser, ...globals.node }).filter(
  (name) => !(name in globals.es2021),
);
const isomorphic = ['TextDecoder', 'TextEncoder', 'URL'];

/** Forbids the globals of browsers and of Node, except some. */
function withoutPlatform(message, except = []) {
  const names = [...platform, 'globalThis'].filter((name) => !except.includes(name));
  return { 'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))] };
}

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    plugins: { planglass },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'planglass/imports': 'error',
      // With noUncheckedIndexedAccess, `!` states that a key is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  {
    // Rules that need types, where a forgotten promise or case could reach a visitor.
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: PURE,
    rules: {
      ...withoutPlatform(
        'model and view run in browsers and in Node alike. Take what you need as an argument.',
      ),
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The result would depend on the day. Take the time as an argument.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'The same document must give the same result every time.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
          message: 'The result would depend on the day. Take the time as an argument.',
        },
      ],
    },
  },
  {
    files: ['packages/publish/src/**'],
    ignores: NODE_EDGE.map((file) => `packages/publish/src/${file}${file.endsWith('/') ? '**' : ''}`),
    rules: withoutPlatform(
      `The pipeline also runs in a browser. Keep this in ${NODE_EDGE.join(', ')} and pass on what it gives.`,
      isomorphic,
    ),
  },
  {
    files: ['packages/elements/src/**'],
    extends: [
      lit['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    rules: {
      // A strict Content-Security-Policy blocks it; style sheets and custom properties pass.
      'lit/ban-attributes': ['error', 'style'],
      // WebKit drops the list role where `list-style: none` applies, so that we state it.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-property-change-update': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
    },
  },
);
