import { parseArgs } from 'node:util';
import { checkRegion } from '../checks/check-region.ts';
import { checkLanguage } from '../checks/language/check-language.ts';
import { mendLanguage, mendSigns } from '../checks/language/mend.ts';
import { interfaceDocuments } from '../checks/interface-texts.ts';
import { report, reportOfMended, tally } from '../checks/report.ts';
import { isReadable } from '../locales/translations/fingerprints.ts';
import { contentFolder } from '../routes/site.ts';
import { isDuty, isError } from '../schemas/issue.ts';
import { readRegion } from '../schemas/region.ts';
import { referenceDateOf } from '../schemas/reference-date.ts';
import type { SignIssue } from '../schemas/signs.ts';

const usage = `So wird geprüft: npm run check
    npm run check -- --as-of 2027-03-01   mit einem anderen Stichtag
    npm run check -- --hints              zeigt auch die Hinweise
    npm run check -- --fix                behebt Leerzeichen, Apostrophe, Anführungszeichen und unsichtbare Zeichen`;

/**
 * `npm run check`: all that an editor should mend. `--as-of 2027-03-01` shows what will be overdue by
 * then, `--hints` also what may stay as it is, and `--fix` mends spaces, apostrophes, quotation marks and signs nobody sees.
 */
const chosen = chosenOptions();
if (chosen) {
  const { asOf, withHints, fix } = chosen;
  const folder = contentFolder();
  if (fix) {
    const mended = [...mendSigns(signsIn(folder)), ...mendLanguage(languageIssues(folder, asOf))];
    console.log(`${reportOfMended(mended)}\n\n`);
  }
  const issues = checkRegion(folder, { asOf });
  const found = report(issues, { withHints });
  if (found) console.log(`${found}\n`);
  console.log(`Stichtag ${asOf}: ${tally(issues, { withHints })}`);
  process.exitCode = issues.some((issue) => isError(issue) || isDuty(issue)) ? 1 : 0;
}

function languageIssues(folder: string, asOf: string) {
  return checkLanguage({ parts: readRegion(folder).parts, folder, asOf });
}

/** Of all files that can be read whole, the texts of the interface among them. */
function signsIn(folder: string): SignIssue[] {
  const { parts, issues } = readRegion(folder);
  const texts = parts.files.entries.flatMap((entry) => Object.values(entry.texts));
  const broken = new Set(texts.filter((text) => !isReadable(text)).map(({ file }) => file));
  const found: SignIssue[] = [...issues, ...interfaceDocuments(folder).flatMap(({ signs }) => signs)];
  return found.filter(({ file }) => !broken.has(file));
}

function chosenOptions(): { asOf: string; withHints: boolean; fix: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: { 'as-of': { type: 'string' }, hints: { type: 'boolean' }, fix: { type: 'boolean' } },
    });
    const asOf = referenceDateOf(contentFolder(), { AS_OF: values['as-of'] ?? process.env.AS_OF });
    return { asOf, withHints: values.hints ?? false, fix: values.fix ?? false };
  } catch {
    console.error(usage);
    process.exitCode = 2;
    return undefined;
  }
}
