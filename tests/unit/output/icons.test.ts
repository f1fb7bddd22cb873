import { parseFragment } from 'parse5';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { faviconIco, faviconSvg, touchIcon } from '../../../src/output/icons.ts';
import { fixtureSite } from '../region.ts';
import { pngSize } from './drawing.ts';

const { colours } = fixtureSite().region.config;

test('the SVG icon has the region’s colours for both colour schemes', () => {
  const svg = faviconSvg(colours);
  for (const { light, dark } of Object.values(colours)) {
    expect(svg).toContain(light);
    expect(svg.split('prefers-color-scheme:dark')[1]).toContain(dark);
  }
  expect(parseFragment(svg).childNodes.map(({ nodeName }) => nodeName)).toEqual(['svg']);
});

test('the ICO holds one PNG of 32 × 32, where its directory says', async () => {
  const ico = await faviconIco(colours);
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([ico[6], ico[7]]).toEqual([32, 32]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(offset + length).toBe(ico.length);
  expect(pngSize(ico.subarray(offset))).toEqual({ isPng: true, width: 32, height: 32 });
});

test('the touch icon is 180 × 180, without transparency', async () => {
  const png = await touchIcon(colours);
  expect(pngSize(png)).toEqual({ isPng: true, width: 180, height: 180 });
  expect((await sharp(png).metadata()).hasAlpha).toBe(false);
});

test('has the same bytes for the same colours', async () => {
  expect((await faviconIco(colours)).equals(await faviconIco(colours))).toBe(true);
  expect((await touchIcon(colours)).equals(await touchIcon(colours))).toBe(true);
});
