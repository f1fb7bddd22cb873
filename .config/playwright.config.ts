import { frozenRegion, testRegions } from '../tests/runner/regions.ts';
import { browserTestsIn } from './playwright-base.ts';

// What is expected stands in the fixture, on its day, whatever region the environment names.
process.env.CONTENT_DIR = frozenRegion.contentDir;
process.env.AS_OF = frozenRegion.asOf;

/** The tests of `npm test -- e2e`. */
export default browserTestsIn('e2e', testRegions);
