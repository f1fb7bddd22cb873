import type { Artwork } from './artwork.ts';
import { paintPdf, paintSvg, said, svgOfEps } from './decoding.ts';
import { leastModule, widthFor } from './printed-size.ts';

/** A rule for printed codes, and the file that broke it. */
export interface Broken {
  rule: string;
  file: string;
  /** It would be better kept, but the code can be printed: a long domain makes a finer one. */
  isAdvice: boolean;
}

/**
 * Looks at the files of an artwork as a printer gets them, and names every rule one of them breaks. Whatever
 * can be measured is measured in the file, not taken from how it was made.
 */
export async function preflight(artwork: Artwork): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const [file, bytes] of Object.entries(artwork.files)) {
    const format = file.slice(file.lastIndexOf('.') + 1);
    for (const { rule, formats, isAdvice = false, holds } of rules) {
      if (!formats.includes(format)) continue;
      if (!(await holds(bytes, artwork))) broken.push({ rule, file, isAdvice });
    }
  }
  return broken;
}

interface Rule {
  rule: string;
  formats: string[];
  isAdvice?: boolean;
  holds: (file: Buffer, artwork: Artwork) => boolean | Promise<boolean>;
}

const rules: Rule[] = [
  { rule: 'url.alnum', formats: ['svg'], holds: (_, { payload }) => alphanumeric.test(payload) },
  { rule: 'url.length<=29', formats: ['svg'], isAdvice: true, holds: (_, { payload }) => payload.length <= 29 },
  { rule: 'version<=3', formats: ['svg'], holds: (file) => (symbolIn(file).side - 17) / 4 <= 3 },
  { rule: 'ec in {M,Q}', formats: ['svg'], holds: (file) => ['M', 'Q'].includes(levelOf(symbolIn(file))) },
  { rule: 'quiet==4', formats: ['svg'], holds: (file) => symbolIn(file).quiet === 4 },
  {
    rule: 'width>=max(20mm, distance/10)',
    formats: ['svg', 'pdf', 'eps'],
    holds: (file, { distanceCm, files }) => widthIn(file, files) >= widthFor(distanceCm) - tolerance,
  },
  { rule: 'module>=0.4mm', formats: ['svg'], holds: (file) => symbolIn(file).module >= leastModule - tolerance },
  {
    rule: 'ink==K100',
    formats: ['svg', 'pdf', 'eps'],
    holds: (file) => inksIn(file).every((ink) => isBlack(ink) || isBare(ink)) && inksIn(file).some(isBlack),
  },
  { rule: 'ground==light', formats: ['svg', 'pdf', 'eps'], holds: (file) => isBare(inksIn(file)[0]) },
  {
    rule: 'caption.url==payload',
    formats: ['svg'],
    holds: (_, { payload, caption }) => `HTTPS://${caption.address}`.toUpperCase() === payload,
  },
  {
    rule: 'decode.svg',
    formats: ['svg'],
    holds: async (file, { payload }) =>
      said(await paintSvg(file)) === payload &&
      (!isBareSymbol(file) ||
        (said(await paintSvg(file, { width: smallest })) === payload &&
          said(await paintSvg(file, { isAskew: true })) === payload)),
  },
  { rule: 'decode.pdf', formats: ['pdf'], holds: async (file, { payload }) => said(await paintPdf(file)) === payload },
  {
    rule: 'decode.eps',
    formats: ['eps'],
    holds: async (file, { payload }) => said(await paintSvg(svgOfEps(file.toString()))) === payload,
  },
  {
    rule: 'decode.blur',
    formats: ['svg'],
    holds: async (file, { payload }) => {
      const { columns } = symbolIn(file);
      if (!isBareSymbol(file)) return true;
      const width = columns * pixelsPerModule;
      return said(await paintSvg(file, { width, blur: blurredModules * pixelsPerModule })) === payload;
    },
  },
];

const alphanumeric = /^HTTPS:\/\/[A-Z0-9.-]+(\/[A-Z0-9-]{1,12}){1,2}$/;

/** Pixels across at which a code is still read. */
const smallest = 200;

/**
 * A blur of 8 % smears an edge over two of a symbol's 25 modules: four standard deviations, so that one is
 * half a module.
 */
const blurredModules = 0.5;
const pixelsPerModule = 8;

/** Millimetres that rounding to four digits may take away. */
const tolerance = 0.002;

interface Symbol {
  /** Modules of a side without the quiet zone, and of the whole picture. */
  side: number;
  columns: number;
  quiet: number;
  /** Millimetres. */
  module: number;
  isDark: (x: number, y: number) => boolean;
}

/** The code in an SVG, measured from its dark modules. */
function symbolIn(svg: Buffer): Symbol {
  const text = svg.toString();
  const [, millimetres] = /width="([\d.]+)mm"/.exec(text) ?? [];
  const [, columns, rows] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
  const [, path = ''] = /crispEdges" d="([^"]*)"/.exec(text) ?? [];
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number)) as Run[];
  const left = Math.min(...runs.map(([x]) => x));
  const top = Math.min(...runs.map(([, y]) => y));
  const right = Math.max(...runs.map(([x, , length]) => x + length));
  const bottom = Math.max(...runs.map(([, y]) => y + 1));
  return {
    side: right - left,
    columns: Number(columns),
    quiet: Math.min(left, top, Number(columns) - right, Number(rows) - bottom),
    module: Number(millimetres) / Number(columns),
    isDark: (x, y) =>
      runs.some(([from, row, length]) => row === y + top && from <= x + left && x + left < from + length),
  };
}

type Run = [x: number, y: number, length: number];

/** Without a caption, which would make the code smaller in a picture of the same width. */
function isBareSymbol(svg: Buffer): boolean {
  const { side, columns, quiet } = symbolIn(svg);
  const [, , rows] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg.toString()) ?? [];
  return columns === side + 2 * quiet && columns === Number(rows);
}

/** The level of error correction, from the two modules of the format's first bits, without their mask (10). */
function levelOf({ isDark }: Symbol): string {
  const [high, low] = [!isDark(0, 8), isDark(1, 8)];
  return high ? (low ? 'Q' : 'H') : low ? 'L' : 'M';
}

/** Millimetres of the code without its quiet zone: the page's width, less what its modules leave. */
function widthIn(file: Buffer, files: Artwork['files']): number {
  const svg = Object.entries(files).find(([name]) => name.endsWith('.svg'))![1];
  const { side } = symbolIn(svg);
  const text = file.toString('latin1');
  if (text.startsWith('<svg')) return symbolIn(file).module * side;
  const [, scale] = /^([\d.]+) (?:0 0 )?-[\d.]+ (?:0 [\d.]+ cm|scale)$/m.exec(text) ?? [];
  return (Number(scale) * side * 25.4) / 72;
}

/** The colours a file paints with, in their order, as the file writes them. */
function inksIn(file: Buffer): string[] {
  const text = file.toString('latin1');
  if (text.startsWith('<svg')) {
    const [, ...shapes] = text.split(/<(?=rect|path)/);
    return shapes.map((shape) => /fill="([^"]*)"/.exec(shape)?.[1] ?? '');
  }
  const colours = /^([\d. ]+) (k|K|rg|RG|g|G|setcmykcolor|setrgbcolor|setgray)$/gm;
  return [...text.matchAll(colours)].map(([, values, operator]) => `${values} ${operator}`);
}

const isBlack = (ink = '') => ['#000', '0 0 0 1 k', '0 0 0 1 setcmykcolor'].includes(ink);
const isBare = (ink = '') => ['#fff', '0 0 0 0 k', '0 0 0 0 setcmykcolor'].includes(ink);
