import { allIssuesIn, checkRegion } from '../../features/house.ts';
import { parseArgs } from 'node:util';
import {
  type AnnotationFormat,
  annotationFormats,
  annotationsOf,
  isAnnotationFormat,
} from '../../reports/annotations.ts';
import { interfaceDocuments } from '../../checks/texts/interface-texts.ts';
import { mendLanguage, mendSigns } from '../../checks/language/mend.ts';
import { watchRegion } from './watch.ts';
import { report, reportOfMended, tally } from '../../reports/report.ts';
import { isReadable } from '../../locales/translations/fingerprints.ts';
import { contentFolder } from '../../routes/site.ts';
import { isDuty, isError, type Issue } from '../../schemas/issue.ts';
import { dayGiven, NoSuchDay } from '../../schemas/days/given-day.ts';
import { referenceDateOf } from '../../schemas/days/reference-date.ts';
import { readRegion } from '../../schemas/read-region.ts';
import type { SignIssue } from '../../schemas/yaml/signs.ts';

const usage = `So wird geprüft: npm run check
    npm run check -- --as-of 2027-03-01   mit einem anderen Stichtag
    npm run check -- --hints              zeigt auch die Hinweise
    npm run check -- --watch              bleibt und sagt bei jedem Speichern, was neu und was behoben ist
    npm run check -- --format github      schreibt für GitHub, was gefunden wurde; gitlab: für GitLab
    npm run check -- --fix                behebt Leerzeichen, Apostrophe, Anführungszeichen, Unsichtbares und feste Adressen`;

/**
 * `npm run check`: all that an editor should mend. `--as-of 2027-03-01` shows what will be overdue by
 * then, `--hints` also what may stay as it is, `--watch` stays and tells with each saved file what is new and what is
 * mended, `--format` writes for the server of a version control, and `--fix` mends spaces, apostrophes, quotation
 * marks, signs nobody sees and addresses of the site's own pages.
 */
const chosen = chosenOptions();
if (chosen?.watch) await watchUntilStopped(chosen);
else if (chosen) checkOnce(chosen);

function checkOnce({ asOf, withHints, fix, format }: Options): void {
  const folder = contentFolder();
  if (fix) {
    const signs = mendSigns(readableIn(folder, signsIn(folder)));
    const found = allIssuesIn(folder, { asOf, today: referenceDateOf(folder, {}) });
    const mended = [...signs, ...mendLanguage(readableIn(folder, found))];
    console.log(`${reportOfMended(mended)}\n\n`);
  }
  const issues = checkRegion(folder, { asOf, today: referenceDateOf(folder, {}) });
  const said = `Stichtag ${asOf}: ${tally(issues, { withHints })}`;
  if (format) {
    const shown = issues.filter(({ level }) => withHints || level !== 'hint');
    // Alone on standard output, so that it can be kept as a file.
    process.stdout.write(`${annotationsOf(shown, format)}\n`);
    console.error(said);
  } else {
    const found = report(issues, { withHints });
    if (found) console.log(`${found}\n`);
    console.log(said);
  }
  process.exitCode = issues.some((issue) => isError(issue) || isDuty(issue)) ? 1 : 0;
}

/** Ends with Ctrl-C, or when whoever started it ends. */
async function watchUntilStopped({ givenDay, withHints }: Options): Promise<void> {
  const folder = contentFolder();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const days = () => ({
    asOf: givenDay ?? referenceDateOf(folder),
    today: referenceDateOf(folder, {}),
  });
  await watchRegion({ folder, withHints, days, say: (text) => console.log(text), signal: stop.signal });
  console.log('Beendet.');
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

interface Options {
  asOf: string;
  /** Where it was asked for by `--as-of`. */
  givenDay: string | undefined;
  watch: boolean;
  withHints: boolean;
  fix: boolean;
  format: AnnotationFormat | undefined;
}

function chosenOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        'as-of': { type: 'string' },
        hints: { type: 'boolean' },
        fix: { type: 'boolean' },
        format: { type: 'string' },
        watch: { type: 'boolean', default: false },
      },
    });
    const { format, watch, fix = false } = values;
    if (watch && (fix || format !== undefined)) {
      console.error('--watch geht weder mit --fix noch mit --format. → Lassen Sie eines davon weg.');
      process.exitCode = 2;
      return undefined;
    }
    if (format !== undefined && !isAnnotationFormat(format)) {
      console.error(`--format „${format}“ gibt es nicht. → Zur Wahl stehen: ${annotationFormats.join(', ')}.`);
      process.exitCode = 2;
      return undefined;
    }
    const given = values['as-of'];
    const givenDay = given === undefined ? undefined : dayGiven('--as-of', given);
    const asOf = givenDay ?? referenceDateOf(contentFolder());
    return { asOf, givenDay, watch, withHints: values.hints ?? false, fix, format };
  } catch (error) {
    console.error(error instanceof NoSuchDay && error.isWritten ? error.message : usage);
    process.exitCode = 2;
    return undefined;
  }
}
