import sharp from 'sharp';
import type { SiteConfig } from '../schemas/site-config.ts';
import { pngOf } from './cards/card-png.ts';
import { paper } from './cards/card-canvas.ts';

type Colours = SiteConfig['colours'];

/** The mark for a browser's tab: circle, square and what they share, in the reader's colour scheme. */
export function faviconSvg({ science, industry, ground }: Colours): string {
  const rules = (scheme: 'light' | 'dark') =>
    `.s{fill:${science[scheme]}}.i{fill:${industry[scheme]}}.g{fill:${ground[scheme]}}`;
  const style = `<style>${rules('light')}@media(prefers-color-scheme:dark){${rules('dark')}}</style>`;
  return svg(style + shapes('class="s"', 'class="i"', 'class="g"'));
}

/** The same as an ICO file with one PNG of 32 × 32, for readers that take no SVG. */
export async function faviconIco(colours: Colours): Promise<Buffer> {
  const png = await sharp(Buffer.from(svg(inLight(colours))))
    .png({ compressionLevel: 9 })
    .toBuffer();
  // https://en.wikipedia.org/wiki/ICO_(file_format): a directory of one entry, then the image.
  const directory = Buffer.alloc(22);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(1, 4);
  directory.set([side, side, 0, 0], 6);
  directory.writeUInt16LE(1, 10);
  directory.writeUInt16LE(32, 12);
  directory.writeUInt32LE(png.length, 14);
  directory.writeUInt32LE(directory.length, 18);
  return Buffer.concat([directory, png]);
}

/** 180 × 180 for a home screen: the mark on paper, since the system rounds the corners. */
export function touchIcon(colours: Colours): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180"><path d="M0 0h180v180H0z" fill="${paper}"/><g transform="translate(34 34) scale(3.5)">${inLight(colours)}</g></svg>`;
  return pngOf(drawing);
}

const side = 32;

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">${content}</svg>`;

const inLight = ({ science, industry, ground }: Colours) =>
  shapes(`fill="${science.light}"`, `fill="${industry.light}"`, `fill="${ground.light}"`);

/** Circle above left, square below right, so that they fill a square icon. */
const shapes = (circle: string, square: string, shared: string) =>
  `<circle cx="11.5" cy="11.5" r="11" ${circle}/><path d="M13 13h18v18H13z" ${square}/><path d="M13 13h9.4A11 11 0 0 1 13 22.4z" ${shared}/>`;
