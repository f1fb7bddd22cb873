import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/**
 * Rasterises a drawing of a ground and a few flat colours as a PNG with exactly these, and between any two
 * the steps that smooth an edge. Sharp's own palette shifts the colours and takes half as many bytes again.
 * Same drawing, same bytes.
 */
export async function flatPng(svg: string, ground: string, colours: string[]): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const palette = paletteOf(ground, colours);
  return encoded(indexed(data, info.width, info.height, palette), info.width, info.height, palette);
}

type Rgb = [number, number, number];

const stepsFromGround = 8;
const stepsBetween = 4;

function paletteOf(ground: string, colours: string[]): Rgb[] {
  const [from, ...others] = [ground, ...colours].map(rgb) as [Rgb, ...Rgb[]];
  const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other] as const));
  return [
    from,
    ...others,
    ...others.flatMap((colour) => between(from, colour, stepsFromGround)),
    ...pairs.flatMap(([one, other]) => between(one, other, stepsBetween)),
  ];
}

const between = (a: Rgb, b: Rgb, steps: number) =>
  Array.from({ length: steps - 1 }, (_, step) => mixed(a, b, (step + 1) / steps));

const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const mixed = (a: Rgb, b: Rgb, share: number) =>
  a.map((value, index) => Math.round(value + (b[index]! - value) * share)) as Rgb;

/** One byte a pixel: its colour's place in the palette; every row begins with a 0, for "not filtered". */
function indexed(pixels: Buffer, width: number, height: number, palette: Rgb[]): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  const known = new Map<number, number>();
  // Most pixels have the colour of the one before.
  let [last, index] = [-1, 0];
  for (let y = 0, at = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, at += 3) {
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      if (colour !== last) {
        index = known.get(colour) ?? nearest(colour, palette);
        known.set(colour, index);
        last = colour;
      }
      rows[to++] = index;
    }
  }
  return rows;
}

function nearest(colour: number, palette: Rgb[]): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

// https://www.w3.org/TR/png-3/#5Chunk-layout
function encoded(rows: Buffer, width: number, height: number, palette: Rgb[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, with a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}
