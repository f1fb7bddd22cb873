import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawQrCode, type QrCode } from '../../../src/output/qr-code.ts';

/** The code as a camera has it, so many pixels a module. */
async function paint({ size, path }: QrCode, scale = 4, blur?: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * scale}" height="${size * scale}" viewBox="0 0 ${size} ${size}"><path d="M0 0h${size}v${size}H0z" fill="#fff"/><path d="${path}"/></svg>`;
  const image = sharp(Buffer.from(svg));
  const { data, info } = await (blur ? image.blur(blur) : image)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
}

const address = 'https://lausitz.example/de/flaechen/industriepark-schwarze-pumpe/';

describe('drawQrCode', () => {
  it('says the address, letter by letter', async () => {
    expect(decodeQR(await paint(drawQrCode(address)))).toBe(address);
  });

  it('is read when the picture is blurred', async () => {
    expect(decodeQR(await paint(drawQrCode(address), 6, 2.5))).toBe(address);
  });

  it('has a quiet zone of four modules on every side', () => {
    const { size, path } = drawQrCode(address);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(length),
    ]);
    expect(Math.min(...runs.map(([x]) => x!))).toBe(4);
    expect(Math.min(...runs.map(([, y]) => y!))).toBe(4);
    expect(Math.max(...runs.map(([x, , length]) => x! + length!))).toBe(size - 4);
    expect(Math.max(...runs.map(([, y]) => y!))).toBe(size - 5);
  });

  it('is the same each time', () => {
    expect(drawQrCode(address)).toEqual(drawQrCode(address));
  });
});
