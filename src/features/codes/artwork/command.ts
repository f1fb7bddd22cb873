import { join } from 'node:path';
import { type Artwork, artworkOf, isArtworkOf } from './artwork.ts';
import type { DraftReason } from './draft.ts';
import { preflight } from './preflight.ts';
import type { Site } from '../../../routes/site.ts';
import { runOf } from '../../../schemas/codes/check-codes.ts';
import type { PrintedCode } from '../../../schemas/codes/printed-codes.ts';
import { UserError } from '../../../reports/user-error.ts';
import { removeFiles, replaceFiles } from '../../../machine/replaced-files.ts';

/** Where everything for the printer goes. It is no part of the site. */
export const printFolder = 'print';

const draftFolder = 'entwurf';

export interface ArtworkReport {
  /** Folders with files that may be printed, and with drafts. */
  folders: string[];
  written: number;
  drafts: Set<DraftReason>;
  /** What was left out, and why. */
  notes: string[];
}

/** Where the prints of a fair go; never where the artwork of other codes lies. */
export const folderOfFair = (id: string): string => (['codes', draftFolder].includes(id) ? `messe_${id}` : id);

/**
 * Writes the artwork of some codes to a folder beneath `print/`, that of drafts beneath `print/entwurf/`.
 * All of it is made and looked at as a printer gets it before anything is written: where one breaks a rule
 * this throws, and nothing has changed. Earlier files of the same codes are replaced, so that no draft lies
 * beside what may be printed.
 */
export async function writeArtwork(
  site: Site,
  codes: PrintedCode[],
  folder: string,
  root = printFolder,
): Promise<ArtworkReport> {
  const report: ArtworkReport = { folders: [], written: 0, drafts: new Set(), notes: [] };
  const made: { line: PrintedCode; artwork: Artwork | undefined }[] = [];
  for (const line of codes) {
    const artwork = await artworkOf(site, line);
    if (artwork) await refuseBroken(artwork);
    made.push({ line, artwork });
  }
  for (const { line, artwork } of made) {
    const isEarlier = (name: string) => isArtworkOf(line.code, name);
    const folders = [join(root, folder), join(root, draftFolder, folder)];
    const removed = folders.map((old) => removeFiles(old, isEarlier)).some((count) => count > 0);
    if (!artwork) {
      const gone = removed ? ' Die bisherigen Druckvorlagen sind gelöscht.' : '';
      report.notes.push(`${runOf(line)} führt auf nichts mehr; dafür entsteht keine Druckvorlage.${gone}`);
      continue;
    }
    const { draft } = artwork;
    const target = draft ? join(root, draftFolder, folder) : join(root, folder);
    replaceFiles(target, isEarlier, artwork.files);
    report.written += 1;
    if (draft) report.drafts.add(draft);
    if (!report.folders.includes(target)) report.folders.push(target);
  }
  return report;
}

async function refuseBroken(artwork: Artwork) {
  const refused = (await preflight(artwork)).filter(({ isAdvice }) => !isAdvice);
  if (refused.length === 0) return;
  throw new UserError(
    [
      `Die Druckvorlage von ${artwork.code} besteht die Prüfung nicht; darum ist nichts geschrieben:`,
      ...refused.map(({ rule, file }) => `    ${rule}   ${file}`),
      '→ Prüfen Sie url in site.yaml und die Zeile in codes.yaml; sonst ist es ein Fehler des Programms.',
    ].join('\n'),
  );
}

/** What a command says of it, with the way out of a draft. */
export const toldOf = ({ written, folders, notes, drafts }: ArtworkReport): string =>
  [
    ...(written > 0
      ? [
          `${written} ${written === 1 ? 'Code' : 'Codes'} in ${folders.join(' und ')}/, alle wieder gelesen und geprüft.`,
        ]
      : []),
    ...notes,
    ...[...drafts].map((reason) => draftAdvice[reason]),
  ].join('\n\n');

const draftAdvice: Record<DraftReason, string> = {
  address:
    'Entwurf, nicht drucken: Die Adresse der Website ist nicht bestätigt.\n→ Gehört die Domain Ihnen auf Dauer, schreiben Sie urlConfirmed: true in site.yaml und rufen den Befehl noch einmal auf.',
  date: 'Entwurf, nicht drucken: Termin und Teilnahme der Messe stehen nicht fest.\n→ Tragen Sie date, venue, stand und hours ein, löschen Sie status in ihrem record.yaml, und rufen Sie den Befehl noch einmal auf.',
};
