import { ownRegion } from '../tests/runner/regions.ts';
import { browserTestsIn } from './playwright-base.ts';

/** The tests of `npm test -- region`. */
export default browserTestsIn('region', [ownRegion]);
