import { mergeConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** The unit tests but those whose work is done by another process, where no mutant is alive, or in later rooms. */
export default mergeConfig(unit, {
  test: {
    exclude: [
      'tests/unit/{bench,cli,config,integrations,machine,runner,styles}/**',
      'tests/unit/features/**/{command,print-pdf}.test.ts',
      'tests/unit/features/taken-out.test.ts',
    ],
  },
});
