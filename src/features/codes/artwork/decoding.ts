import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/** What is painted, as a camera has it. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** What the code in a picture says; empty where it cannot be read. */
export function said(picture: Picture): string {
  try {
    // On a busy machine it would else give up after a frame of a film.
    return decodeQR({ ...picture, data: new Uint8Array(picture.data) }, { timeLimit: 2000 });
  } catch {
    return '';
  }
}

/** Pixels of a picture's width unless told. */
const usualWidth = 400;

/** A camera held askew turns the picture by so many degrees, and tilts it as this matrix does. */
const askew = { degrees: 5, tilt: [1, 0.12, 0.04, 0.94] as [number, number, number, number] };

export interface Seen {
  width?: number;
  /** Standard deviation of the blur, in pixels. */
  blur?: number;
  isAskew?: boolean;
}

/** An SVG as a camera sees it. */
export async function paintSvg(
  svg: Buffer | string,
  { width = usualWidth, blur, isAskew }: Seen = {},
): Promise<Picture> {
  // Drawn as large as it is looked at, whatever its millimetres are.
  const sized = svg.toString().replace(/width="[\d.]+mm" height="[\d.]+mm"/, `width="${width}"`);
  let image = sharp(Buffer.from(sized)).flatten({ background: '#fff' });
  if (isAskew) {
    image = sharp(await image.rotate(askew.degrees, { background: '#fff' }).png().toBuffer());
    image = image.affine(askew.tilt, { background: '#fff' });
  }
  if (blur) image = image.blur(blur);
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The first page of a PDF, or another, painted by a reader of PDFs. */
export async function paintPdf(pdf: Uint8Array, width = usualWidth, number = 1): Promise<Picture> {
  const { paint, close } = await openPdf(pdf);
  const picture = await paint(number, (page) => ({ ...page, left: 0, top: 0, scale: width / page.width }));
  await close();
  return picture;
}

/** A part of a page, in points from its upper left, and how many pixels a point is. */
export interface PagePart {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
}

/** A PDF whose pages are painted in parts, each as fine as it is looked at. */
export async function openPdf(pdf: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  return {
    close: () => document.destroy(),
    paint: async (number: number, partOf: (page: { width: number; height: number }) => PagePart): Promise<Picture> => {
      const page = await document.getPage(number);
      const { width: across, height: down } = page.getViewport({ scale: 1 });
      const { left, top, width, height, scale } = partOf({ width: across, height: down });
      const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
      const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
      const context = canvas.getContext('2d');
      await page.render({
        canvas: canvas as unknown as HTMLCanvasElement,
        canvasContext: context as unknown as CanvasRenderingContext2D,
        viewport,
      }).promise;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return { width: canvas.width, height: canvas.height, data };
    },
  };
}

/** An EPS of ours as SVG, by what its operators say. */
export function svgOfEps(eps: string): string {
  const [, width, height] = /%%HiResBoundingBox: 0 0 ([\d.]+) ([\d.]+)/.exec(eps) ?? [];
  const [, scale = '1'] = /^([\d.]+) -[\d.]+ scale$/m.exec(eps) ?? [];
  const [, paper = ''] = /^(0 0 [\d.]+ [\d.]+) rectfill$/m.exec(eps) ?? [];
  const layers = [...eps.matchAll(/gsave\n([\d.]+) [\d.]+ scale\n([^]*?)\nfill\ngrestore/g)].map(
    ([, scale, steps = '']) =>
      `<path transform="scale(${scale})" d="${steps.replace(/^(.*) ([mlc])$/gm, (_, points: string, step: string) => step.toUpperCase() + points).replace(/^h$/gm, 'Z')}"/>`,
  );
  const [, , columns, rows] = paper.split(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1mm" height="1mm" viewBox="0 0 ${width} ${height}"><g transform="scale(${scale})"><rect width="${columns}" height="${rows}" fill="#fff"/>${layers.join('')}</g></svg>`;
}
