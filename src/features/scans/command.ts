import { daysIn } from './days.ts';
import { scanPage } from './scan-page.ts';
import { scanReport } from './scan-report.ts';
import { scanRows, type Word } from './scan-tables.ts';
import { scansInTerminal } from './scans-in-terminal.ts';
import { addedUp, countLog, type Tally } from './tally.ts';
import { translatorFor } from '../../locales/ui.ts';
import { putFile } from '../../machine/put-file.ts';
import { csvText } from '../../output/csv.ts';
import { contentFolder } from '../../routes/site.ts';
import type { OpenLedger } from '../codes/index.ts';
import { answeringLater, languagesIn, UserError } from '../../reports/user-error.ts';
import { codesOf, regionWithCodes } from './counted-codes.ts';
import { logFiles } from './log-files.ts';
import { scanOptions } from './options.ts';

/**
 * `npm run scans -- access.log`: how often each printed code was opened, from logs of the web server, here
 * and with `--csv` and `--html` in files. Nothing of who opened it is kept.
 */
await answeringLater(async () => {
  const { names, from, until, fair, csv, html } = scanOptions(process.argv.slice(2));
  const logs = logFiles(names);
  const folder = contentFolder();
  const region = regionWithCodes(folder);
  // Caddy writes moments, not days.
  const { timeZone } = region.config;
  const codes = codesOf(fair, region.codes);
  const word = placementWords(region, folder);
  const wanted = {
    codes: new Set(codes.map(({ code }) => code)),
    ledger: new Set(region.codes.map(({ code }) => code)),
    withUnlisted: fair === undefined,
    from,
    until,
    dayOf: daysIn(timeZone),
  };
  const tallies: Tally[] = [];
  for (const log of logs) tallies.push(await countLog(log, wanted));
  const tally = addedUp(tallies);

  const report = scanReport(tally, codes, { fair, timeZone });
  console.log(scansInTerminal(report, word));
  if (csv) write(csv, csvText(scanRows(report)));
  if (html) write(html, scanPage(report, word));
  if (tally.logs.some(({ lines, unreadable }) => lines > 0 && unreadable === lines)) process.exitCode = 1;
});

/** As the region's own first language names a placement. */
function placementWords(region: OpenLedger, folder: string): Word {
  const languages = languagesIn(region);
  const translate = translatorFor(languages[0]!, languages, folder);
  return (placement) => translate(`codes.placements.${placement}`);
}

function write(file: string, text: string) {
  try {
    putFile(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const wayOut = 'Nennen Sie einen Ort, an dem Sie schreiben dürfen.';
    throw new UserError(`„${file}“ lässt sich nicht schreiben (${code}).\n→ ${wayOut}`);
  }
  console.log(`\nGeschrieben: ${file}`);
}
