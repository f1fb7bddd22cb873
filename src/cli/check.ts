import { parseArgs } from 'node:util';
import { allIssuesIn, checkRegion } from '../checks/check-region.ts';
import { interfaceDocuments } from '../checks/interface-texts.ts';
import { mendLanguage, mendSigns } from '../checks/language/mend.ts';
import { report, reportOfMended, tally } from '../checks/report.ts';
import { isReadable } from '../locales/translations/fingerprints.ts';
import { contentFolder } from '../routes/site.ts';
import { isDuty, isError, type Issue } from '../schemas/issue.ts';
import { dayGiven, NoSuchDay } from '../schemas/given-day.ts';
import { referenceDateOf } from '../schemas/reference-date.ts';
import { readRegion } from '../schemas/region.ts';
import type { SignIssue } from '../schemas/signs.ts';

const usage = `So wird geprüft: npm run check
    npm run check -- --as-of 2027-03-01   mit einem anderen Stichtag
    npm run check -- --hints              zeigt auch die Hinweise
    npm run check -- --fix                behebt Leerzeichen, Apostrophe, Anführungszeichen, Unsichtbares und feste Adressen`;

/**
 * `npm run check`: all that an editor should mend. `--as-of 2027-03-01` shows what will be overdue by
 * then, `--hints` also what may stay as it is, and `--fix` mends spaces, apostrophes, quotation
 * marks, signs nobody sees and addresses of the site's own pages.
 */
const chosen = chosenOptions();
if (chosen) {
  const { asOf, withHints, fix } = chosen;
  const folder = contentFolder();
  if (fix) {
    const signs = mendSigns(readableIn(folder, signsIn(folder)));
    const found = allIssuesIn(folder, { asOf, today: referenceDateOf(folder, {}) });
    const mended = [...signs, ...mendLanguage(readableIn(folder, found))];
    console.log(`${reportOfMended(mended)}\n\n`);
  }
  const issues = checkRegion(folder, { asOf, today: referenceDateOf(folder, {}) });
  const found = report(issues, { withHints });
  if (found) console.log(`${found}\n`);
  console.log(`Stichtag ${asOf}: ${tally(issues, { withHints })}`);
  process.exitCode = issues.some((issue) => isError(issue) || isDuty(issue)) ? 1 : 0;
}

/** Of all files, the texts of the interface among them. */
function signsIn(folder: string): SignIssue[] {
  return [...readRegion(folder).issues, ...interfaceDocuments(folder).flatMap(({ warnings }) => warnings)];
}

/** What stands in files that can be read whole: nothing else is written. */
function readableIn<T extends Issue>(folder: string, issues: readonly T[]): T[] {
  const texts = readRegion(folder).parts.files.entries.flatMap((entry) => Object.values(entry.texts));
  const broken = new Set(texts.filter((text) => !isReadable(text)).map(({ file }) => file));
  return issues.filter(({ file }) => !broken.has(file));
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
