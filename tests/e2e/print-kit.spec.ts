import { siteOf } from '../../src/features/house.ts';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import { writePrintKit } from '../../src/features/print-kit/print-kit.ts';
import { paintPdf } from '../../src/features/codes/artwork/decoding.ts';
import { payloadOf } from '../../src/routes/codes.ts';
import { entryOf } from '../../src/routes/site.ts';
import { readRegion } from '../../src/schemas/read-region.ts';
import { frozenFolder } from '../fixtures/frozen.ts';
import { ownFonts, readPdf, tagsIn } from '../browser/pdf.ts';

/** Millimetres of each piece and of its code, without the bleed and the quiet zone. */
const pieces = [
  { start: 'tableSign-a5-en', width: 210, height: 148, code: 50 },
  { start: 'flyer-a6-en', width: 105, height: 148, code: 24 },
  { start: 'rollUp-85x200cm-en', width: 850, height: 2000, code: 180 },
];

test('a fair’s kit is printed to size, in black ink, and every code opens what the ledger says', async () => {
  // A browser prints four sheets; on a busy machine that takes its time.
  test.setTimeout(120_000);
  const region = readRegion(frozenFolder).region!;
  region.codes = region.codes.filter(({ language, placement }) => language === 'en' && placement !== 'badge');
  // A draft, whatever the region says of its address today.
  region.config.urlConfirmed = false;
  const site = siteOf(region, frozenFolder, '2026-11-25');
  const folder = test.info().outputPath('kit');
  const { files, notes } = await writePrintKit(site, entryOf(site, 'fairs/bern-2027'), folder);

  expect(notes).toContain(
    'Ohne Code, darum nicht gedruckt: badge in en.\n→ npm run codes -- new --target fairs/bern-2027 --placement badge --language en --fair bern-2027',
  );
  expect(files.map(({ name }) => name)).toHaveLength(pieces.length + 1);
  expect(files.every(({ name }) => name.endsWith('-ENTWURF.pdf'))).toBe(true);

  for (const { start, width, height, code } of pieces) {
    const { name } = files.find(({ name }) => name.startsWith(start))!;
    const bytes = readFileSync(join(folder, name));
    const line = region.codes.find((line) => name.includes(`-${line.code}-`))!;
    const address = payloadOf(site, line.code);

    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of document.getPages()) {
      const trim = edgesOf(page.getTrimBox());
      expect(inMillimetres(trim.right - trim.left)).toBeCloseTo(width, 1);
      expect(inMillimetres(trim.top - trim.bottom)).toBeCloseTo(height, 1);
      // Three millimetres are cut off on every side.
      for (const box of [page.getMediaBox(), page.getBleedBox()].map(edgesOf)) {
        const beyond = [trim.left - box.left, trim.bottom - box.bottom, box.right - trim.right, box.top - trim.top];
        for (const distance of beyond) expect(inMillimetres(distance)).toBeCloseTo(3, 2);
      }
    }

    const seen = await codeOn(bytes, width + 6);
    expect(seen.says).toBe(address);
    expect(Math.abs(seen.width / code - 1)).toBeLessThan(0.02);
    if (start.startsWith('rollUp')) {
      expect(height - (seen.top - 3), 'above the floor').toBeLessThan(1050);
      expect(height - (seen.top - 3) - seen.width, 'above the floor').toBeGreaterThan(850);
    }

    const colours = coloursIn(document);
    expect(colours.filter(isUncolouredRgb)).toEqual([]);
    expect(colours).toContain('0 0 0 1 k');

    const pdf = await readPdf(Uint8Array.from(bytes));
    expect(pdf).toMatchObject({ lang: 'en', isMarked: true, showsTitle: true });
    expect(pdf.fonts.length).toBeGreaterThan(0);
    expect(pdf.fonts.filter((name) => !ownFonts.test(name))).toEqual([]);
    expect(pdf.title).toMatch(/^(table sign|flyer|roll-up): Bern 2027$/i);
    const alts = pdf.pages.flatMap((page) => tagsIn(page, 'Figure')).map(({ alt }) => alt);
    expect(alts).toContain(`QR code: opens ${address.slice('HTTPS://'.length).toLowerCase()}`);
    expect(pdf.tags.map(({ text }) => text).join(' ')).toContain('Draft, do not print');
  }
});

const edgesOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  left: x,
  bottom: y,
  right: x + width,
  top: y + height,
});

const inMillimetres = (points: number) => (points * 25.4) / 72;

/** What the code on the first page says, and where it is in millimetres. */
async function codeOn(pdf: Uint8Array, paperWidth: number) {
  const picture = await paintPdf(pdf, 1000);
  const scale = paperWidth / picture.width;
  let found = { width: 0, top: 0 };
  const says = decodeQR(
    { ...picture, data: new Uint8Array(picture.data) },
    {
      timeLimit: 5000,
      pointsOnDetect: (points) => {
        const { bounds } = points as unknown as { bounds: { x: number; y: number }[] };
        const [upperLeft, upperRight] = bounds;
        found = { width: (upperRight!.x - upperLeft!.x) * scale, top: upperLeft!.y * scale };
      },
    },
  );
  return { says, ...found };
}

/** The colours a PDF is painted with, as its operators say. Typefaces and pictures hold none. */
function coloursIn({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    return text.match(/(?<=^|\s)(?:[-\d.]+ ){1,4}(?:rg|RG|g|G|k|K)(?=\s)/g) ?? [];
  });
}

function isUncolouredRgb(colour: string): boolean {
  const [red, green, blue, operator] = colour.split(' ');
  return ['rg', 'RG'].includes(operator ?? '') && red === green && green === blue;
}
