import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { daysIn } from '../checks/scans/days.ts';
import type { PrintedCode } from '../checks/scans/printed-code.ts';
import { scanPage } from '../checks/scans/scan-page.ts';
import { scanReport } from '../checks/scans/scan-report.ts';
import { scanRows } from '../checks/scans/scan-tables.ts';
import { scansInTerminal } from '../checks/scans/scans-in-terminal.ts';
import { countLog, emptyTally } from '../checks/scans/tally.ts';
import { csvText } from '../output/open-data/csv.ts';
import { contentFolder } from '../routes/site.ts';
import { nearest } from '../schemas/issue.ts';
import { readRegion } from '../schemas/region.ts';
import { logFiles } from './log-files.ts';
import { answeringLater, Refusal } from './refusal.ts';

const usage = `So wird gezählt: npm run scans -- access.log access.log.1.gz
    npm run scans -- access.log --from 2027-05-12 --until 2027-05-14   nur diese Tage
    npm run scans -- access.log --fair bern-2027                       nur die Codes einer Messe
    npm run scans -- access.log --csv scans.csv --html scans.html      auch als Tabelle und als Seite
    zstdcat access.log.zst | npm run scans -- -                        was ein anderer Befehl auspackt`;

/** Caddy writes moments, not days; they become days where the codes are seen. */
const timeZone = 'Europe/Berlin';

/** `npm run scans -- access.log`: how often each printed code was opened, from logs of the web server. */
await answeringLater(async () => {
  const { names, from, until, fair, csv, html } = chosenOptions();
  const files = logFiles(names);
  const folder = contentFolder();
  const all = ledgerIn(folder);
  const codes = fair === undefined ? all : codesOf(fair, all);
  const wanted = {
    codes: new Set(codes.map(({ code }) => code)),
    ledger: new Set(all.map(({ code }) => code)),
    withUnlisted: fair === undefined,
    from,
    until,
    dayOf: daysIn(timeZone),
  };
  const tally = emptyTally();
  for (const file of files) await countLog(tally, file, wanted);

  const report = scanReport(tally, codes, { fair, timeZone });
  console.log(scansInTerminal(report, word));
  if (csv) write(csv, csvText(scanRows(report)));
  if (html) write(html, scanPage(report, word));
  if (tally.logs.some(({ lines, unreadable }) => lines > 0 && unreadable === lines)) process.exitCode = 1;
});

function ledgerIn(folder: string): PrintedCode[] {
  readRegion(folder);
  return [];
}

function word(placement: string): string {
  return placement;
}

function codesOf(fair: string, all: readonly PrintedCode[]): PrintedCode[] {
  const codes = all.filter((code) => code.fair === fair);
  if (codes.length > 0) return codes;
  const fairs = [...new Set(all.flatMap((code) => code.fair ?? []))];
  const near = nearest(fair, fairs);
  const wayOut = near ? `Meinten Sie „${near}“?` : `Codes haben: ${fairs.join(', ') || 'noch keine'}`;
  throw new Refusal(`Für die Messe „${fair}“ steht kein Code in codes.yaml.\n→ ${wayOut}`);
}

function write(file: string, text: string) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `„${file}“ lässt sich nicht schreiben (${code}).\n→ Nennen Sie einen Ort, an dem Sie schreiben dürfen.`,
    );
  }
  console.log(`\nGeschrieben: ${file}`);
}

function chosenOptions() {
  const { positionals, values } = parsedOptions();
  if (positionals.length === 0) throw new Refusal(usage);
  const { from, until, fair, csv, html } = values;
  for (const [name, day] of Object.entries({ from, until })) refuseUnlessDay(name, day);
  if (from && until && from > until) {
    throw new Refusal(`--from ${from} liegt nach --until ${until}.\n→ Vertauschen Sie die beiden Tage.`);
  }
  // A log named by mistake must not be written over.
  for (const [ending, file] of Object.entries({ csv, html })) {
    if (file === undefined || file.endsWith(`.${ending}`)) continue;
    throw new Refusal(
      `Die Datei nach --${ending} endet auf .${ending}, nicht „${file}“.\n→ --${ending} scans.${ending}`,
    );
  }
  return { names: positionals, from, until, fair: fair?.replace(/^fairs\//, ''), csv, html };
}

function parsedOptions() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { from: text, until: text, fair: text, csv: text, html: text },
    });
  } catch {
    throw new Refusal(usage);
  }
}

function refuseUnlessDay(name: string, day: string | undefined) {
  if (day === undefined) return;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.startsWith(day);
  if (!isDay) throw new Refusal(`--${name} ${day} ist kein Tag.\n→ Schreiben Sie ihn so: --${name} 2027-05-12`);
}
