import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { houseRules } from './eslint-house.js';
import { ownRegionRule } from './eslint-own-region.js';
import { definedRequirements } from './eslint-requirements.js';

export default defineConfig(
  globalIgnores(['dist/', 'print/', 'stand/', '.astro/']),
  eslint.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['{src,tests,.config}/**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // TypeScript in ESLint does not look into .astro files (`astro check` does), and a test reads YAML as it comes.
    files: ['{src/components,src/views,tests}/**/*.ts', 'src/features/*/views.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'member-access'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off']),
    ),
  },
  {
    // A stand-in is as asynchronous as what it stands for.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    // An index that the lines around it prove is written with `!`.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // What scrolls can be reached by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'group'] }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  houseRules,
  ownRegionRule,
  {
    plugins: { house: { rules: { 'defined-requirements': definedRequirements } } },
    rules: { 'house/defined-requirements': 'error' },
  },
);
