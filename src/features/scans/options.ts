import { parseArgs } from 'node:util';
import { isDay } from '../../schemas/days/calendar.ts';
import { UserError } from '../../reports/user-error.ts';

const usage = `So wird gezählt: npm run scans -- access.log access.log.1.gz
    npm run scans -- access.log --from 2027-05-12 --until 2027-05-14   nur diese Tage
    npm run scans -- access.log --fair bern-2027                       nur die Codes einer Messe
    npm run scans -- access.log --csv scans.csv --html scans.html      auch als Tabelle und als Seite
    zstdcat access.log.zst | npm run scans -- -                        was ein anderer Befehl auspackt`;

export interface ScanOptions {
  /** The logs; `-` is standard input. */
  names: string[];
  from: string | undefined;
  until: string | undefined;
  fair: string | undefined;
  csv: string | undefined;
  html: string | undefined;
}

/** What was asked of `npm run scans`. Refuses what makes no sense. */
export function scanOptions(written: string[]): ScanOptions {
  const { positionals: names, values } = parsed(written);
  if (names.length === 0) throw new UserError(usage);
  const { from, until, fair, csv, html } = values;
  for (const [name, day] of Object.entries({ from, until })) refuseUnlessDay(name, day);
  if (from && until && from > until) {
    throw new UserError(`--from ${from} liegt nach --until ${until}.\n→ Vertauschen Sie die beiden Tage.`);
  }
  for (const [ending, file] of Object.entries({ csv, html })) refuseUnlessEnding(ending, file);
  return { names, from, until, fair: fair?.replace(/^fairs\//, ''), csv, html };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { from: text, until: text, fair: text, csv: text, html: text },
    });
  } catch {
    throw new UserError(usage);
  }
}

function refuseUnlessDay(name: string, day: string | undefined) {
  if (day === undefined || isDay(day)) return;
  throw new UserError(`--${name} ${day} ist kein Tag.\n→ Schreiben Sie ihn so: --${name} 2027-05-12`);
}

/** A log named in the wrong place must not be written over. */
function refuseUnlessEnding(ending: string, file: string | undefined) {
  if (file === undefined || file.endsWith(`.${ending}`)) return;
  throw new UserError(
    `Die Datei nach --${ending} endet auf .${ending}, nicht „${file}“.\n→ --${ending} scans.${ending}`,
  );
}
