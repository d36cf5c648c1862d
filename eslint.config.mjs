import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

// The laws of this house. A rule named twice for one file is replaced, not merged: so each folder's
// whole list is put together here.
const noWayIn = [
  {
    selector:
      ':matches(AssignmentExpression > .left, CallExpression > .callee)[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text becomes markup only through Lit templates.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|[\\s.])style=/]',
    message: 'A strict Content-Security-Policy drops style attributes: use a class or an SVG attribute.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name=/^(max|min)$/] > SpreadElement',
    message: 'Spreading a long series throws RangeError: walk it once.',
  },
];
const fetchMember = {
  selector: 'MemberExpression[property.name="fetch"]',
  message: 'Only src/sources/load.ts fetches.',
};
const fetchGlobals = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
  name,
  message: 'Only src/sources/load.ts fetches.',
}));
const domGlobals = ['document', 'window', 'navigator', 'customElements', 'HTMLElement', 'Element', 'Node'].map(
  (name) => ({name, message: 'This file is pure: it must run where there is no page.'}),
);
const unsafe = {
  regex: '^lit(-html)?/directives/(unsafe-|style-map)',
  message: 'Unsafe under a strict Content-Security-Policy, or with foreign text.',
};
const server = {regex: '(^|/)server/', message: 'What runs in a page does not import the server.'};
const pure = {regex: '^(lit|lit-html|lit-element|@lit)(/|$)', message: 'This file is pure: no lit.'};
const rooms = {regex: '(^|/)elements/', message: 'Only src/index.ts opens the rooms.'};

/** The laws for some files: what they may not import, and which globals they may not touch. */
const laws = (files, imports, names, syntax = [...noWayIn, fetchMember]) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', {patterns: [unsafe, ...imports]}],
    'no-restricted-globals': ['error', ...names],
    'no-restricted-syntax': ['error', ...syntax],
  },
});

export default defineConfig(
  {ignores: ['dist', 'dist-demo', 'coverage']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {files: ['bench/contenders/*.js'], languageOptions: {globals: globals.browser}},
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // The base class is Lit's: it has them all.
      'wc/guard-super-call': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
      globals: globals.browser,
    },
    settings: {wc: {elementBaseClasses: ['LitElement', 'DatasetElement']}},
  },
  laws(['src/**/*.ts'], [server], fetchGlobals),
  laws(['src/words/**/*.ts', 'src/lang/**/*.ts', 'src/kit/**/*.ts'], [server, rooms], fetchGlobals),
  laws(
    ['src/elements/**/*.ts'],
    [server, rooms, {regex: '^\\.\\./(?!\\.\\./)', message: 'A room does not import another room: move it to kit.'}],
    fetchGlobals,
  ),
  laws(
    ['src/elements/**/geometry.ts', 'src/kit/**/geometry.ts'],
    [server, pure, rooms],
    [...fetchGlobals, ...domGlobals],
  ),
  laws(
    ['src/model/**/*.ts'],
    [pure, {regex: '^\\.\\./', message: 'The model imports nothing of ours.'}],
    [...fetchGlobals, ...domGlobals],
  ),
  laws(
    ['src/sources/**/*.ts'],
    [pure, {regex: '^\\.\\./(?!model/)', message: 'Sources import the model and each other.'}],
    [...fetchGlobals, ...domGlobals],
  ),
  laws(
    ['src/sources/load.ts'],
    [pure, {regex: '^\\.\\./(?!model/)', message: 'Sources import the model and each other.'}],
    domGlobals,
    noWayIn,
  ),
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by property: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  prettier,
);
