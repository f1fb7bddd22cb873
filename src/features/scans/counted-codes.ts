import { nearest } from '../../schemas/issue.ts';
import { codesFile, type PrintedCode } from '../../schemas/codes/printed-codes.ts';
import { type OpenLedger, openLedger } from '../codes/index.ts';
import { UserError } from '../../reports/user-error.ts';

/** A region with codes to count by. Refuses one that has none, or whose ledger cannot be read. */
export function regionWithCodes(folder: string): OpenLedger {
  const region = openLedger(folder);
  if (region.codes.length > 0) return region;
  throw new UserError(`In ${codesFile} steht noch kein Code; es gibt nichts zu zählen.\n→ npm run codes -- new`);
}

/** The codes of a fair, or all. Refuses with the nearest fair that has any. */
export function codesOf(fair: string | undefined, ledger: readonly PrintedCode[]): readonly PrintedCode[] {
  if (fair === undefined) return ledger;
  const codes = ledger.filter((code) => code.fair === fair);
  if (codes.length > 0) return codes;
  const fairs = [...new Set(ledger.flatMap((code) => code.fair ?? []))];
  const near = nearest(fair, fairs);
  const wayOut = near ? `Meinten Sie „${near}“?` : `Codes haben: ${fairs.join(', ') || 'noch keine'}`;
  throw new UserError(`Für die Messe „${fair}“ steht kein Code in ${codesFile}.\n→ ${wayOut}`);
}
