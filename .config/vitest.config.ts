import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: ['tests/unit/temporary-folder.ts'],
    // The files share what they import, and as many run as there are cores; of its own accord Vitest leaves one idle.
    isolate: false,
    maxWorkers: '100%',
    // Tests that run a command of the editors' wait for a process, on a busy machine longer than Vitest allows.
    testTimeout: 30_000,
    // Such processes all load the same modules: Node compiles them once.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') },
  },
});
