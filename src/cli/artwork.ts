import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Artwork, artworkOf } from '../output/artwork/artwork.ts';
import { type DraftReason, draftReasonOf } from '../output/artwork/draft.ts';
import { preflight } from '../output/artwork/preflight.ts';
import type { Site } from '../routes/site.ts';
import { runOf } from '../schemas/check-codes.ts';
import type { PrintedCode } from '../schemas/printed-codes.ts';
import { Refusal } from './refusal.ts';

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

/**
 * Writes the artwork of some codes to a folder beneath `print/`, that of drafts beneath `print/entwurf/`, and
 * looks at each file again as a printer gets it. Throws where one breaks a rule. Earlier files of the same
 * codes are gone, so that no draft lies beside what replaced it.
 */
export async function writeArtwork(
  site: Site,
  codes: PrintedCode[],
  folder: string,
  root = printFolder,
): Promise<ArtworkReport> {
  const report: ArtworkReport = { folders: [], written: 0, drafts: new Set(), notes: [] };
  for (const line of codes) {
    const draft = draftReasonOf(site, line.fair);
    for (const old of [join(root, folder), join(root, draftFolder, folder)]) removeOld(old, line.code);
    const artwork = await artworkOf(site, line);
    if (!artwork) {
      report.notes.push(`${runOf(line)} führt auf nichts mehr; dafür entsteht keine Druckvorlage.`);
      continue;
    }
    const target = draft ? join(root, draftFolder, folder) : join(root, folder);
    await writeOne(artwork, target);
    report.written += 1;
    if (draft) report.drafts.add(draft);
    if (!report.folders.includes(target)) report.folders.push(target);
  }
  return report;
}

async function writeOne(artwork: Artwork, folder: string) {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(artwork.files)) writeFileSync(join(folder, name), bytes);
  const files = Object.fromEntries(Object.keys(artwork.files).map((name) => [name, readFileSync(join(folder, name))]));
  const broken = await preflight({ ...artwork, files });
  const refused = broken.filter(({ isAdvice }) => !isAdvice);
  if (refused.length === 0) return;
  for (const name of Object.keys(files)) rmSync(join(folder, name));
  throw new Refusal(
    [
      `Die Druckvorlage von ${artwork.code} besteht die Prüfung nicht; sie ist wieder gelöscht:`,
      ...refused.map(({ rule, file }) => `    ${rule}   ${file}`),
      '→ Prüfen Sie url in site.yaml und die Zeile in codes.yaml; sonst ist es ein Fehler des Programms.',
    ].join('\n'),
  );
}

function removeOld(folder: string, code: string) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${code}-`)) rmSync(join(folder, name));
  }
}

/** What a command says of it, with the way out of a draft. */
export const toldOf = ({ written, folders, notes, drafts }: ArtworkReport): string =>
  [
    ...(written > 0 ? [`${written} Codes in ${folders.join(' und ')}/, alle wieder gelesen und geprüft.`] : []),
    ...notes,
    ...[...drafts].map((reason) => draftAdvice[reason]),
  ].join('\n\n');

const draftAdvice: Record<DraftReason, string> = {
  address:
    'Entwurf, nicht drucken: Die Adresse der Website ist nicht bestätigt.\n→ Gehört die Domain Ihnen auf Dauer, schreiben Sie urlConfirmed: true in site.yaml und rufen den Befehl noch einmal auf.',
  date: 'Entwurf, nicht drucken: Termin und Teilnahme der Messe stehen nicht fest.\n→ Tragen Sie date, venue, stand und hours ein, löschen Sie status in ihrem record.yaml, und rufen Sie den Befehl noch einmal auf.',
};
