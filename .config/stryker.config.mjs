/** What `npm run bench -- --mutants` has in common with any run of Stryker; it says itself which lines are mutated. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // All know the whole house through what they read; which tests meet a mutant is counted instead.
  // Some tests change the working directory, which a thread cannot.
  vitest: { configFile: '.config/vitest.mutants.config.ts', related: false, pool: 'forks' },
  coverageAnalysis: 'perTest',
  // What is read once, when a file is loaded, belongs to no test: each such mutant would take them all.
  ignoreStatic: true,
  // Node runs no types that are not erased, and checks none.
  disableTypeChecks: false,
  concurrency: 2,
  // A busy machine is no endless loop; those are told by how often a mutant is met.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 20,
  tempDirName: '.cache/mutants',
  cleanTempDir: 'always',
  ignorePatterns: ['/.cache', '/.build-*', '/dist', '/print', '/reports', '/stand'],
  reporters: [],
  logLevel: 'error',
};
