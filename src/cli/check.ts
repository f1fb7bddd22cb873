import { parseArgs } from 'node:util';
import { checkRegion } from '../checks/check-region.ts';
import { report, tally } from '../checks/report.ts';
import { contentFolder } from '../routes/site.ts';
import { isError } from '../schemas/issue.ts';
import { referenceDate } from '../schemas/review.ts';

/** `npm run check`: all that an editor should mend. `--as-of 2027-03-01` shows what will be overdue by then. */
const asOf = chosenDay();
if (asOf) {
  const issues = checkRegion(contentFolder(), { asOf });
  if (issues.length > 0) console.log(`${report(issues)}\n`);
  console.log(`Stichtag ${asOf}: ${tally(issues)}`);
  process.exitCode = issues.some(isError) ? 1 : 0;
}

function chosenDay(): string | undefined {
  try {
    const { values } = parseArgs({ options: { 'as-of': { type: 'string' } } });
    return referenceDate({ AS_OF: values['as-of'] ?? process.env.AS_OF });
  } catch {
    console.error('So wird geprüft: npm run check, oder mit einem Stichtag npm run check -- --as-of 2027-03-01');
    process.exitCode = 2;
    return undefined;
  }
}
