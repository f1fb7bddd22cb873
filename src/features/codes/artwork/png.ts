import sharp from 'sharp';
import type { Drawing } from './drawing.ts';
import { svgOf } from './svg.ts';

const pixelsPerModule = 8;

/** The drawing as a picture of one bit a pixel, to look at and never to print. Same drawing, same bytes. */
export function pngOf(drawing: Drawing): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(drawing, '', pixelsPerModule)))
    .flatten({ background: '#fff' })
    .greyscale()
    .threshold(128)
    .png({ palette: true, colours: 2, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
