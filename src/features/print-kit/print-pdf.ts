import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';

export interface PrintRun {
  /** Millimetres of a page once it is trimmed, and what is cut off on every side. */
  width: number;
  height: number;
  bleed: number;
  /** The day it says it was made (ISO 8601). */
  day: string;
}

/**
 * The PDF of a browser as a print shop wants it: everything black or grey is painted with black ink alone
 * (DeviceCMYK), where a browser writes RGB and four inks would come out; a page says where it is trimmed.
 * Other colours stay RGB, and all else as it is: title, language, tags, links. Same pages, same bytes.
 */
export async function printReady(pdf: Uint8Array, run: PrintRun): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages();
  for (const page of pages) setBoxes(page, run);
  paintInBlack(document.context, pages);
  const day = new Date(`${run.day}T00:00:00Z`);
  document.setCreationDate(day);
  document.setModificationDate(day);
  return savedFile(document);
}

/**
 * A browser rounds the paper to its own grid; what is trimmed is exact, from the upper left, and so is what is cut off.
 * The paper ends there too, as far as the browser's reaches: `bleedFaults` measures it.
 */
function setBoxes(page: PDFPage, { width, height, bleed }: PrintRun) {
  const { width: right, height: top } = page.getMediaBox();
  const boxAround = (edge: number) =>
    [
      Math.max(0, points(bleed - edge)),
      Math.max(0, top - points(bleed + height + edge)),
      Math.min(right, points(bleed + width + edge)),
      top - points(bleed - edge),
    ].map((side) => Math.round(side * 1000) / 1000);
  const boxes = {
    MediaBox: bleed > 0 ? boxAround(bleed) : [0, 0, right, top],
    BleedBox: boxAround(bleed),
    TrimBox: boxAround(0),
  };
  for (const [name, box] of Object.entries(boxes)) page.node.set(PDFName.of(name), page.doc.context.obj(box));
}

const points = (millimetres: number) => (millimetres * 72) / 25.4;

/** What paints: the contents of pages, and what they draw by name, such as a pattern. */
function paintInBlack(context: PDFContext, pages: readonly PDFPage[]) {
  const contents = new Set(pages.flatMap(({ node }) => streamsOf(node, context)));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const isPage = contents.has(object);
    if (!isPage && !isDrawing(object.dict)) continue;
    const painted = latin(decodePDFRawStream(object).decode());
    // Nothing says black before the first colour does: that is black ink too.
    const content = (isPage ? `${black} k ${black} K\n` : '') + inBlackInk(painted);
    object.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    context.assign(ref, PDFRawStream.of(object.dict, deflateSync(Buffer.from(content, 'latin1'), { level: 9 })));
  }
}

const black = '0 0 0 1';

/** A page may have its content in parts. */
function streamsOf(node: PDFPage['node'], context: PDFContext): PDFObject[] {
  const contents = node.Contents();
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts.flatMap((part) => context.lookup(part) ?? []);
}

const isDrawing = (dict: PDFDict) =>
  dict.get(PDFName.of('Subtype')) === PDFName.of('Form') || dict.get(PDFName.of('PatternType'))?.toString() === '1';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** Colours of three equal parts as that much black. */
export const inBlackInk = (content: string): string =>
  content.replace(
    /(?<=^|\s)(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (rg|RG)(?=\s|$)/g,
    (rgb: string, red: string, green: string, blue: string, operator: string) =>
      red === green && green === blue
        ? `0 0 0 ${Math.round((1 - Number(red)) * 1000) / 1000} ${operator === 'rg' ? 'k' : 'K'}`
        : rgb,
  );

/** Named after what it holds, where a library would name it at random or not at all. */
async function savedFile(document: PDFDocument): Promise<Buffer> {
  const { context } = document;
  const save = () => document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
  delete context.trailerInfo.ID;
  const id = PDFHexString.of(
    createHash('sha256')
      .update(await save())
      .digest('hex')
      .slice(0, 32),
  );
  context.trailerInfo.ID = context.obj([id, id]);
  return Buffer.from(await save());
}
