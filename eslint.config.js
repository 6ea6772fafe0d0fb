import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Faults of the code. How it is laid out is Prettier's business, types in `.astro` are `astro check`'s. */
export default defineConfig(
  globalIgnores(['dist/', 'site/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A key that no type names is written in brackets: it may not be there.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Texts that are spread are marks and digits; no reader's name is cut in two.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-exports-from-components': 'error',
      'astro/no-prerender-export-outside-pages': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/no-set-text-directive': 'error',
    },
  },
  // The scripts inside `.astro` files are cut out by the plugin, and no TypeScript project knows the pieces.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
