import { captionOf } from '../../../routes/codes.ts';
import { originOf } from '../../../routes/site.ts';
import { distanceOf, type PrintedCode } from '../../../schemas/codes/printed-codes.ts';
import { referenceDate } from '../../../schemas/days/reference-date.ts';
import { UserError } from '../../../reports/user-error.ts';
import { openLedger } from './ledger.ts';

/** `npm run codes -- list`: the ledger as a table. */
export function listCodes(folder: string, options: string[]): string {
  if (options.length > 0) throw new UserError(`„${options.join(' ')}“ versteht „list“ nicht.\n→ npm run codes -- list`);
  const { codes, codeLock, config } = openLedger(folder);
  if (codes.length === 0) return 'Es ist noch kein Code vergeben. Den ersten vergibt: npm run codes -- new';
  const published = new Set(codeLock?.codes.map(({ code }) => code));
  const today = referenceDate(config.timeZone);
  const rows = codes.map((code) => [
    code.code,
    code.language,
    code.placement,
    `${distanceOf(code)} cm`,
    code.retired && code.retired.on <= today ? `${code.target} → ${code.retired.successor ?? 'beendet'}` : code.target,
    stateOf(code, published),
  ]);
  const origin = originOf(config);
  return [
    ...table([['Code', 'Sprache', 'Platzierung', 'Abstand', 'führt auf', 'Stand'], ...rows]),
    '',
    `Getippt wird zum Beispiel ${captionOf({ origin }, codes[0]!.code)}.`,
  ].join('\n');
}

function stateOf({ code, printed, copies }: PrintedCode, published: Set<string>): string {
  if (printed) return `gedruckt am ${printed}${copies ? `, Auflage ${copies}` : ''}`;
  return published.has(code) ? 'veröffentlicht, nicht gedruckt' : 'vergeben';
}

function table(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
