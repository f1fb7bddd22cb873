import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of `npm test -- servers`, apart from the unit tests: they start programs of others. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: { include: ['tests/servers/**/*.test.ts'] },
});
