import { parseArgs } from 'node:util';
import { checkRegion } from '../checks/check-region.ts';
import { checkLanguage } from '../checks/language/check-language.ts';
import { mendLanguage } from '../checks/language/mend.ts';
import { report, reportOfMended, tally } from '../checks/report.ts';
import { contentFolder } from '../routes/site.ts';
import { isDuty, isError } from '../schemas/issue.ts';
import { readRegion } from '../schemas/region.ts';
import { dayGiven, NoSuchDay } from '../schemas/given-day.ts';
import { referenceDateOf } from '../schemas/reference-date.ts';

const usage = `So wird geprüft: npm run check
    npm run check -- --as-of 2027-03-01   mit einem anderen Stichtag
    npm run check -- --hints              zeigt auch die Hinweise
    npm run check -- --fix                behebt Leerzeichen, Apostrophe und Anführungszeichen`;

/**
 * `npm run check`: all that an editor should mend. `--as-of 2027-03-01` shows what will be overdue by
 * then, `--hints` also what may stay as it is, and `--fix` mends spaces, apostrophes and quotation marks.
 */
const chosen = chosenOptions();
if (chosen) {
  const { asOf, withHints, fix } = chosen;
  const folder = contentFolder();
  if (fix) {
    const mended = mendLanguage(
      checkLanguage({ parts: readRegion(folder).parts, folder, asOf, today: referenceDateOf(folder, {}) }),
    );
    console.log(`${reportOfMended(mended)}\n\n`);
  }
  const issues = checkRegion(folder, { asOf, today: referenceDateOf(folder, {}) });
  const found = report(issues, { withHints });
  if (found) console.log(`${found}\n`);
  console.log(`Stichtag ${asOf}: ${tally(issues, { withHints })}`);
  process.exitCode = issues.some((issue) => isError(issue) || isDuty(issue)) ? 1 : 0;
}

function chosenOptions(): { asOf: string; withHints: boolean; fix: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: { 'as-of': { type: 'string' }, hints: { type: 'boolean' }, fix: { type: 'boolean' } },
    });
    const given = values['as-of'];
    const asOf = given === undefined ? referenceDateOf(contentFolder()) : dayGiven('--as-of', given);
    return { asOf, withHints: values.hints ?? false, fix: values.fix ?? false };
  } catch (error) {
    console.error(error instanceof NoSuchDay && error.isWritten ? error.message : usage);
    process.exitCode = 2;
    return undefined;
  }
}
