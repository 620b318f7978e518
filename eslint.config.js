import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Data goes one way (docs/architecture.md): what a folder of `src/` must not import. */
const later = {
  core: ['**/map/**', '**/reader/**', '**/publish/**', '**/studio/**', '**/cli/**'],
  map: ['**/reader/**', '**/publish/**', '**/studio/**', '**/cli/**'],
  reader: ['**/publish/**', '**/studio/**', '**/cli/**'],
  publish: ['**/studio/**', '**/cli/**'],
  studio: ['**/cli/**'],
};
const core = ['article', 'gazetteer', 'geoparse', 'explainer', 'exports', 'imports'].map((name) => `src/${name}/**`);

const leaflet = { group: ['leaflet', 'leaflet/*'], message: 'Only src/map talks to Leaflet.' };
const fence = (files, group, others = [leaflet]) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [...others, { group, message: 'This folder stands earlier in the pipeline.' }] },
    ],
  },
});

export default ts.config(
  { ignores: ['dist/', 'geo/built/', 'geo/sources/', 'test-results/', 'tests/input/', 'tests/output/'] },
  js.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Where an index is proved in range, `!` says so; noUncheckedIndexedAccess would else fill the code with dead branches.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `PlaceId | 'none'` tells a reader more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The type checker sees components as `any` here; svelte-check looks at their types instead.
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [ts.configs.recommended, svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      // A literal in braces keeps the space that the markup around it would lose.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-imports': ['error', { patterns: [leaflet] }] } },
  fence(core, later.core),
  fence(['src/map/**'], later.map, []),
  fence(['src/reader/**'], later.reader),
  fence(['src/publish/**'], later.publish),
  fence(['src/studio/**'], later.studio),
);
