import { z } from 'astro/zod';
import { day, url } from '../basics.ts';
import type { PrintedCode } from './printed-codes.ts';

/** What to do about a lock that cannot be read, whatever is wrong with it. */
export const byCommand = `Diese Datei hält fest, was veröffentlicht ist, und wird nur von Befehlen geschrieben. Holen Sie die letzte Fassung aus der Versionsverwaltung zurück; im Streit zweier Fassungen behalten Sie die Zeilen beider.`;

/** What paper relies on. What is not here may still change: who owns it, a note. */
const lockedCode = z.strictObject({
  code: z.string(),
  target: z.string(),
  language: z.string(),
  placement: z.string(),
  fair: z.string().optional(),
  printed: day.optional(),
  copies: z.number().optional(),
});

export type LockedCode = z.infer<typeof lockedCode>;

/** `content/codes.lock.json`: the codes as they were last published, at the address they were published at. */
export const codeLock = z.strictObject({ url, codes: z.array(lockedCode).superRefine(refuseTwice) });

/** Of two lines that say different things of one code, only one could be held against the ledger. */
function refuseTwice(codes: LockedCode[], context: z.RefinementCtx) {
  const first = new Map<string, string>();
  for (const [index, line] of codes.entries()) {
    const written = JSON.stringify(line);
    const before = first.get(line.code) ?? written;
    first.set(line.code, before);
    if (before === written) continue;
    context.addIssue({
      code: 'custom',
      path: [index, 'code'],
      message: `Der Code „${line.code}“ steht schon weiter oben, mit anderen Angaben; was von ihm veröffentlicht ist, weiß so niemand.`,
    });
  }
}

export type CodeLock = z.infer<typeof codeLock>;

/** A line of the ledger as the lock remembers it. */
export const lockedOf = ({ code, target, language, placement, fair, printed, copies }: PrintedCode): LockedCode => ({
  code,
  target,
  language,
  placement,
  ...(fair && { fair }),
  ...(printed && { printed }),
  ...(copies && { copies }),
});
