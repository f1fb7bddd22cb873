import type { Artwork } from './artwork.ts';

/** A code as a file draws it. */
export interface Symbol {
  /** Modules of a side without the quiet zone, and of the whole picture. */
  side: number;
  columns: number;
  rows: number;
  quiet: number;
  /** Millimetres. */
  module: number;
  isDark: (x: number, y: number) => boolean;
}

/** The code in an SVG, measured from its dark modules. */
export function symbolIn(svg: Buffer): Symbol {
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
    rows: Number(rows),
    quiet: Math.min(left, top, Number(columns) - right, Number(rows) - bottom, captionTop(text) - bottom),
    module: Number(millimetres) / Number(columns),
    isDark: (x, y) =>
      runs.some(([from, row, length]) => row === y + top && from <= x + left && x + left < from + length),
  };
}

type Run = [x: number, y: number, length: number];

/** Where the letters of a caption begin, in modules; nowhere without one. */
function captionTop(svg: string): number {
  const [, scale, path = ''] = /transform="scale\(([\d.]+)\)" d="([^"]*)"/.exec(svg) ?? [];
  const heights = [...path.matchAll(/-?[\d.]+[ ](-?[\d.]+)/g)].map(([, y]) => Number(y) * Number(scale));
  return Math.min(...heights);
}

/** Without a caption, which would make the code smaller in a picture of the same width. */
export const isBareSymbol = ({ side, columns, rows, quiet }: Symbol) =>
  columns === side + 2 * quiet && columns === rows;

/** The level of error correction, from the two modules of the format's first bits, without their mask (10). */
export function levelOf({ isDark }: Symbol): string {
  const [high, low] = [!isDark(0, 8), isDark(1, 8)];
  return high ? (low ? 'Q' : 'H') : low ? 'L' : 'M';
}

/** Millimetres of the code without its quiet zone: the page's width, less what its modules leave. */
export function widthIn(file: Buffer, files: Artwork['files']): number {
  const svg = Object.entries(files).find(([name]) => name.endsWith('.svg'))![1];
  const { side } = symbolIn(svg);
  const text = file.toString('latin1');
  if (text.startsWith('<svg')) return symbolIn(file).module * side;
  const [, scale] = /^([\d.]+) (?:0 0 )?-[\d.]+ (?:0 [\d.]+ cm|scale)$/m.exec(text) ?? [];
  return (Number(scale) * side * 25.4) / 72;
}

/** The colours a file paints with, in their order, as the file writes them. */
export function inksIn(file: Buffer): string[] {
  const text = file.toString('latin1');
  if (text.startsWith('<svg')) {
    const [, ...shapes] = text.split(/<(?=rect|path)/);
    return shapes.map((shape) => /fill="([^"]*)"/.exec(shape)?.[1] ?? '');
  }
  const colours = /^([\d. ]+) (k|K|rg|RG|g|G|setcmykcolor|setrgbcolor|setgray)$/gm;
  return [...text.matchAll(colours)].map(([, values, operator]) => `${values} ${operator}`);
}

export const isBlack = (ink = '') => ['#000', '0 0 0 1 k', '0 0 0 1 setcmykcolor'].includes(ink);
export const isBare = (ink = '') => ['#fff', '0 0 0 0 k', '0 0 0 0 setcmykcolor'].includes(ink);
