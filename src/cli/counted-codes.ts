import { nearest } from '../schemas/issue.ts';
import { codesFile, type PrintedCode } from '../schemas/printed-codes.ts';
import type { Parts } from '../schemas/region.ts';
import { Refusal } from './refusal.ts';

/** The ledger of a region. Refuses where there is none to count by. */
export function ledgerOf({ codes, files }: Pick<Parts, 'codes' | 'files'>): PrintedCode[] {
  if (codes && codes.length > 0) return codes;
  throw new Refusal(
    files.codes && !codes
      ? `${codesFile} lässt sich nicht lesen.\n→ npm run check sagt, warum.`
      : `In ${codesFile} steht noch kein Code; es gibt nichts zu zählen.\n→ npm run codes -- new vergibt den ersten.`,
  );
}

/** The codes of a fair, or all. Refuses with the nearest fair that has any. */
export function codesOf(fair: string | undefined, ledger: readonly PrintedCode[]): readonly PrintedCode[] {
  if (fair === undefined) return ledger;
  const codes = ledger.filter((code) => code.fair === fair);
  if (codes.length > 0) return codes;
  const fairs = [...new Set(ledger.flatMap((code) => code.fair ?? []))];
  const near = nearest(fair, fairs);
  const wayOut = near ? `Meinten Sie „${near}“?` : `Codes haben: ${fairs.join(', ') || 'noch keine'}`;
  throw new Refusal(`Für die Messe „${fair}“ steht kein Code in ${codesFile}.\n→ ${wayOut}`);
}
