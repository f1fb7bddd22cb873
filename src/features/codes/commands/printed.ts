import { parseArgs } from 'node:util';
import { parseDocument, Scalar, type YAMLMap } from 'yaml';
import { fairsOf } from '../artwork/draft.ts';
import { runOf } from '../../../schemas/codes/check-codes.ts';
import { day } from '../../../schemas/basics.ts';
import { dayPattern } from '../../../schemas/days/calendar.ts';
import type { PrintedCode } from '../../../schemas/codes/printed-codes.ts';
import type { Entry } from '../../../schemas/region.ts';
import { dayGiven } from '../../../schemas/days/given-day.ts';
import { referenceDate, referenceDateOf } from '../../../schemas/days/reference-date.ts';
import { UserError } from '../../../reports/user-error.ts';
import { changeLedger, ledgerText, type OpenLedger, openLedger } from './ledger.ts';
import { publishCodes } from './publish.ts';

const usage = `Nennen Sie Codes, Drucktag und Auflage:
  npm run codes -- printed K7R4 --on 2027-01-15 --copies 500`;

/** `npm run codes -- printed`: notes that codes went to print; from then on their lines never change. */
export function markPrinted(folder: string, options: string[]): string {
  const { codes, on, copies } = valuesOf(folder, options);
  const ledger = openLedger(folder);
  refuseUnconfirmed(ledger);
  for (const code of codes) refuseUnprintable(code, ledger);
  const document = parseDocument(ledgerText(folder));
  for (const code of codes) {
    const line = document.get(ledger.codes.findIndex((line) => line.code === code)) as YAMLMap;
    line.set('printed', quoted(on));
    if (copies) line.set('copies', copies);
  }
  const told = changeLedger(folder, document.toString({ lineWidth: 0 }), () => publishCodes(folder, []));
  return [...codes.map((code) => `${code}: gedruckt am ${on}.`), told].join('\n');
}

/** A day stands in quotation marks, as everywhere in a region. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_SINGLE';
  return scalar;
}

function valuesOf(folder: string, options: string[]): { codes: string[]; on: string; copies: number | undefined } {
  const { positionals, values } = parsed(options);
  const on = values.on ?? referenceDateOf(folder);
  if (dayPattern.test(on)) dayGiven('--on', on);
  const copies = values.copies === undefined ? undefined : Number(values.copies);
  const isRight = positionals.length > 0 && day.safeParse(on).success;
  if (!isRight || (copies !== undefined && !(Number.isInteger(copies) && copies > 0))) throw new UserError(usage);
  return { codes: positionals.map((code) => code.toUpperCase()), on, copies };
}

function parsed(options: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: options, allowPositionals: true, options: { on: text, copies: text } });
  } catch {
    throw new UserError(usage);
  }
}

function refuseUnconfirmed({ config }: OpenLedger) {
  if (config.urlConfirmed) return;
  throw new UserError(
    `Die Adresse „${config.url}“ ist nicht bestätigt; wer einen Code liest, den man so druckt, fände womöglich nichts.\n→ Gehört die Domain Ihnen auf Dauer, schreiben Sie urlConfirmed: true in site.yaml.`,
  );
}

function refuseUnprintable(code: string, { codes, entries, config }: OpenLedger) {
  const line = codes.find((line) => line.code === code);
  if (!line) {
    throw new UserError(`Den Code „${code}“ gibt es nicht.\n→ Alle zeigt „npm run codes -- list“.`);
  }
  if (line.printed) {
    throw new UserError(
      `${runOf(line)}: Der Druck ist schon vermerkt.\n→ Ein Nachdruck mit demselben Code braucht keinen Vermerk. Soll er für sich zählen, vergeben Sie einen neuen Code.`,
    );
  }
  refuseUnsettled(line, entries, referenceDate(config.timeZone));
}

/** What is drawn for a fair that is not settled is a draft, and drafts are not printed. */
function refuseUnsettled(line: PrintedCode, entries: Entry[], today: string) {
  const fairs = fairsOf(line, today);
  const fair = entries.find(
    (entry): entry is Entry<'fairs'> =>
      fairs.includes(entry.key) && 'status' in entry.record && Boolean(entry.record.status),
  );
  if (!fair) return;
  throw new UserError(
    `${runOf(line)} ist ein Entwurf: Termin und Teilnahme von „${fair.key}“ stehen nicht fest.\n→ Tragen Sie date, venue, stand und hours ein, und löschen Sie status in ${fair.key}/record.yaml. Dann entstehen Druckvorlagen, die in Druck dürfen.`,
  );
}
