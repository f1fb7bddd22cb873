import { type PDFArray, PDFDocument } from '@cantoo/pdf-lib';
import { formatsFor } from '../../locales/formats/formats.ts';
import { openPdf } from '../codes/index.ts';
import { colourLack, type Paint, paintedEdge, type Side } from './bleed-edge.ts';

/** Millimetres of a page once it is trimmed, and what is cut off on every side. */
interface Trimmed {
  width: number;
  height: number;
  bleed: number;
}

/**
 * What is wrong with the edges of a PDF that is cut to size, page by page, as editors read it: sizes that are not those
 * asked for, and colour that ends before the paper does, so that a cut beside the line leaves a white edge. All of it is
 * measured in the file.
 */
export async function bleedFaults(pdf: Buffer, piece: Trimmed): Promise<string[]> {
  if (piece.bleed === 0) return [];
  const faults: string[] = [];
  const { paint, close } = await openPdf(pdf);
  for (const [index, boxes] of (await pagesIn(pdf)).entries()) {
    const paintPart: Paint = (partOf) => paint(index + 1, partOf);
    const found = [...sizeFaults(boxes, piece), ...(await colourFaults(paintPart, boxes, piece))];
    faults.push(...found.map((fault) => `Seite ${index + 1}: ${fault}`));
  }
  await close();
  return faults;
}

/** Millimetres from the lower left. */
type Box = Record<Side, number>;

/** How far outwards each side counts. */
const sides: Record<Side, number> = { links: -1, unten: -1, rechts: 1, oben: 1 };
const sideNames = ['links', 'unten', 'rechts', 'oben'] as const;

interface PageBoxes {
  paper: Box;
  bleed: Box;
  trim: Box;
}

async function pagesIn(pdf: Buffer): Promise<PageBoxes[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map(({ node }) => ({
    paper: boxOf(node.MediaBox()),
    bleed: boxOf(node.BleedBox()),
    trim: boxOf(node.TrimBox()),
  }));
}

/** A box that is not said is none: nothing lies within it. */
function boxOf(box: PDFArray | undefined): Box {
  const { x, y, width, height } = box?.asRectangle() ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  return {
    links: inMillimetres(x),
    unten: inMillimetres(y),
    rechts: inMillimetres(x + width),
    oben: inMillimetres(y + height),
  };
}

const inMillimetres = (points: number) => (points * 25.4) / 72;

/** Millimetres that rounding may take away; a printer's own boxes are as exact. */
const tolerance = 0.01;

const isEqual = (one: number, other: number) => Math.abs(one - other) <= tolerance;

function sizeFaults({ paper, bleed, trim }: PageBoxes, piece: Trimmed): string[] {
  const [width, height] = [trim.rechts - trim.links, trim.oben - trim.unten];
  const isCut = isEqual(width, piece.width) && isEqual(height, piece.height);
  return [
    ...(isCut
      ? []
      : [`Das Endformat ist ${mm(width)} × ${mm(height)} mm statt ${mm(piece.width)} × ${mm(piece.height)} mm.`]),
    ...sideNames.flatMap((side) => {
      // What lies beyond the paper is not there.
      const there = Math.min(...[bleed, paper].map((box) => (box[side] - trim[side]) * sides[side]));
      const isThere = isEqual(there, piece.bleed);
      return isThere ? [] : [`Die Beschnittzugabe ist ${side} ${mm(there)} mm statt ${mm(piece.bleed)} mm.`];
    }),
  ];
}

const { number } = formatsFor('de');
const mm = (value: number) => (Number.isFinite(value) ? number(Math.round(value * 100) / 100) : '?');

/** Colour on the line of the cut that does not go on to the end of the paper, for each side once. */
async function colourFaults(paint: Paint, boxes: PageBoxes, piece: Trimmed): Promise<string[]> {
  const faults: string[] = [];
  for (const side of sideNames) {
    const lack = colourLack(await paintedEdge(paint, side, boxes.paper, piece.bleed), piece.bleed);
    if (lack > 0) faults.push(`Farbe endet ${side} ${mm(lack)} mm vor dem Ende der Beschnittzugabe.`);
  }
  return faults;
}
