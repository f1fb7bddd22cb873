import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCodes } from '../../../schemas/codes/check-codes.ts';
import { type CodeLock, type LockedCode, lockedOf } from '../../../schemas/codes/code-lock.ts';
import { isError, textOfIssues } from '../../../schemas/issue.ts';
import { codesFile, codesLockFile } from '../../../schemas/codes/printed-codes.ts';
import { named } from '../../../schemas/yaml/read.ts';
import { UserError } from '../../../reports/user-error.ts';
import { type OpenLedger, openLedger } from './ledger.ts';

const usage = 'npm run codes -- publish; nach einem Umzug der Website mit --moved.';

/** `npm run codes -- publish`: remembers the ledger as it goes to the public. What was published before must still hold. */
export function publishCodes(folder: string, options: string[]): string {
  if (options.some((option) => option !== '--moved')) throw new UserError(usage);
  const ledger = openLedger(folder);
  if (ledger.codes.length === 0 && !ledger.codeLock) throw new UserError(`In ${codesFile} steht noch kein Code.`);
  const before = ledger.codeLock?.codes ?? [];
  const url = options.includes('--moved') ? ledger.config.url : (ledger.codeLock?.url ?? ledger.config.url);
  const added = addedTo(before, ledger);
  refuseBroken(ledger, { url, codes: [...before.map((line) => withPrint(line, ledger)), ...added] }, folder);
  writeFileSync(join(folder, codesLockFile), lockText({ url: ledger.config.url, codes: ledger.codes.map(lockedOf) }));
  return `${codesLockFile}: ${ledger.codes.length === 1 ? '1 Code' : `${ledger.codes.length} Codes`}, ${added.length} neu. Nehmen Sie beide Dateien in die Versionsverwaltung.`;
}

/** A line as it was published, with the print that is noted now. */
function withPrint(line: LockedCode, { codes }: OpenLedger): LockedCode {
  const now = codes.find(({ code }) => code === line.code);
  const { printed = now?.printed, copies = now?.copies } = line;
  return { ...line, ...(printed && { printed }), ...(copies && { copies }) };
}

const addedTo = (before: CodeLock['codes'], { codes }: OpenLedger) =>
  codes.filter((line) => !before.some(({ code }) => code === line.code)).map(lockedOf);

function refuseBroken(ledger: OpenLedger, codeLock: CodeLock, folder: string) {
  const broken = checkCodes({ ...ledger, codeLock }, named(folder)).filter(isError);
  if (broken.length === 0) return;
  throw new UserError(`${textOfIssues(broken)}\n\nNichts ist festgehalten.`);
}

/** One line a code, so that Git shows which one changed. */
function lockText({ url, codes }: CodeLock): string {
  const lines = codes.map((code) => `    ${JSON.stringify(code)}`);
  return `{\n  "url": ${JSON.stringify(url)},\n  "codes": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
