import { PDFDocument } from '@cantoo/pdf-lib';
import { paintPdf, said } from '../codes/index.ts';
import { bleedFaults } from './bleed.ts';
import { printReady } from './print-pdf.ts';
import { isPieceName, type PrintKit, printKitOf, type Print } from './kit.ts';
import type { Site } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import { provideBrowser } from '../../machine/browser.ts';
import { maxPdfBytes, openPrinter, type Printer } from '../../machine/printer.ts';
import { UserError } from '../../reports/user-error.ts';
import { replaceFiles } from '../../machine/replaced-files.ts';

export interface PrintKitReport {
  files: { name: string; kilobytes: number }[];
  /** What is missing, and the command that adds it. */
  notes: string[];
}

/** Prints the kit of a fair into a folder. Only once every piece is made do they replace those of an earlier one. */
export async function writePrintKit(
  site: Site,
  fair: Entry<'fairs'>,
  folder: string,
  names: string[] = [],
  open: () => Promise<Printer> = () => openPrinter(provideBrowser(), folder),
): Promise<PrintKitReport> {
  const kit = printKitOf(site, fair, names);
  if (kit.problems.length > 0) throw new UserError(kit.problems.join('\n\n'));
  const files = kit.prints.length > 0 ? await allPrinted(kit.prints, open, site.asOf) : {};
  replaceFiles(folder, isPieceName, files);
  return {
    files: Object.entries(files).map(([name, pdf]) => ({ name, kilobytes: Math.ceil(pdf.length / 1000) })),
    notes: notesOf(kit, fair),
  };
}

async function allPrinted(prints: Print[], open: () => Promise<Printer>, day: string): Promise<Record<string, Buffer>> {
  const printer = await open();
  try {
    const files: Record<string, Buffer> = {};
    for (const print of prints) files[print.name] = await printed(print, printer, day);
    return files;
  } finally {
    await printer.close();
  }
}

/** A piece as a PDF for the print shop. Refuses one whose text does not fit, or that is too heavy. */
async function printed(print: Print, printer: Printer, day: string): Promise<Buffer> {
  const { name, url, html, sheets, isOpen } = print;
  const pdf = await printReady(await printer.print(url, html), { ...print, day });
  const count = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
  if (isOpen ? count < sheets : count !== sheets) {
    throw new UserError(
      `${name} hat ${count} Seiten statt ${sheets}: Der Text passt nicht auf das Format.\n→ Kürzen Sie headline oder summary der Messe, oder nehmen Sie weniger headlines und suits.`,
    );
  }
  await refuseUnread(pdf, print);
  await refuseUntrimmable(pdf, print);
  if (pdf.length <= maxPdfBytes) return pdf;
  throw new UserError(
    `${name} wiegt ${Math.ceil(pdf.length / 1000)} kB; erlaubt sind ${maxPdfBytes / 1000}.\n→ Nehmen Sie eine kleinere Fläche oder weniger Einträge unter suits.`,
  );
}

/** Reads the code on each sheet as a camera does. Refuses a piece whose code does not say what it must. */
export async function refuseUnread(pdf: Buffer, { name, says }: Pick<Print, 'name' | 'says'>) {
  for (const [index, payload] of says.entries()) {
    if (payload === undefined || said(await paintPdf(pdf, readableWidth, index + 1)) === payload) continue;
    throw new UserError(
      `${name}: Der Code auf Seite ${index + 1} lässt sich nicht als ${payload} lesen; darum ist nichts geschrieben.\n→ Rufen Sie den Befehl noch einmal auf; bleibt es dabei, ist es ein Fehler des Programms.`,
    );
  }
}

/** Measures what is cut off. Refuses a piece that would have a white edge once it is. */
export async function refuseUntrimmable(pdf: Buffer, print: Pick<Print, 'name' | 'width' | 'height' | 'bleed'>) {
  const faults = await bleedFaults(pdf, print);
  if (faults.length === 0) return;
  throw new UserError(
    `${print.name} lässt sich nicht sauber beschneiden; darum ist nichts geschrieben.\n${faults.join('\n')}\n→ Das ist ein Fehler des Programms oder der Gestaltung in src/features/print-kit/styles/; melden Sie ihn.`,
  );
}

/** Pixels across at which the smallest code on a piece is read. */
const readableWidth = 1000;

const notesOf = ({ lacking }: PrintKit, { id, key }: Entry<'fairs'>) =>
  lacking.map(
    ({ form: { placement }, language }) =>
      `Ohne Code, darum nicht gedruckt: ${placement} in ${language}.\n→ npm run codes -- new --target ${key} --placement ${placement} --language ${language} --fair ${id}`,
  );
