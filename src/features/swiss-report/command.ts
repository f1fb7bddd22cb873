import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { swissPage } from './page.ts';
import { sideBySide } from './side-by-side.ts';
import { swissReportOf } from './swiss-report.ts';
import { putFile } from '../../machine/put-file.ts';
import { contentFolder } from '../../routes/site.ts';
import { isError, textOfIssues } from '../../schemas/issue.ts';
import { readRegion } from '../../schemas/read-region.ts';
import { referenceDateOf } from '../../schemas/days/reference-date.ts';
import { answering, entryNamed, languagesIn, UserError } from '../../reports/user-error.ts';

const usage =
  'So wird gelesen: npm run swiss -- locations/cottbus, oder ohne Eintrag die ganze Region.\n' +
  'Auch, was in beiden Sprachen gleich ist: npm run swiss -- locations/cottbus --all';

const withoutDerivation =
  'Keine Sprache in site.yaml wird abgeleitet; es gibt keine Schweizer Fassung zu lesen.\n' +
  '→ Ergänzen Sie dort: { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }';

/**
 * `npm run swiss -- locations/cottbus`: German and Swiss German side by side, each change with its rule,
 * here and as a page in `reports/swiss/`. Without an entry, the whole region.
 */
answering(() => {
  const { positionals, values } = options();
  if (positionals.length > 1) throw new UserError(usage);
  const folder = contentFolder();
  const { parts, issues } = readRegion(folder);
  languagesIn(parts);
  const entries = positionals.length > 0 ? [entryNamed(positionals[0], parts.entries, folder, usage)] : parts.entries;
  const report = swissReportOf(parts, entries, { folder, date: referenceDateOf(folder) });
  if (!report) throw new UserError(withoutDerivation);

  console.log(sideBySide(report, { isWhole: values.all, width: widthOfTerminal() }));
  const [only] = positionals.length > 0 ? entries : [];
  const file = join('reports', 'swiss', only ? `${only.kind}-${only.id}.html` : 'region.html');
  putFile(file, swissPage(report));
  console.log(`\nZum Gegenlesen und Drucken: ${file}`);

  const errors = issues.filter(isError);
  if (errors.length === 0) return;
  console.error(`\nNicht alles ließ sich lesen:\n\n${textOfIssues(errors)}`);
  process.exitCode = 1;
});

function options() {
  try {
    return parseArgs({ allowPositionals: true, options: { all: { type: 'boolean', default: false } } });
  } catch {
    throw new UserError(usage);
  }
}

/** Two columns that can be read, in a window of any width or written to a file. */
function widthOfTerminal(): number {
  return Math.min(Math.max(process.stdout.columns || 140, 72), 180);
}
