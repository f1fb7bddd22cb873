import type { Glyph } from 'fontkit';
import { type Letter, type Weight, wordsOf } from './text-layout.ts';

export interface Setting {
  weight: Weight;
  /** Height of the em square in drawing units. */
  size: number;
  /** Space added after every letter, in em. */
  tracking?: number;
}

/**
 * A line of text as the outlines of its letters, with its baseline starting at x, y. So a drawing looks
 * the same wherever it is rasterised, whatever fonts are installed there.
 */
export function textPath(text: string, { weight, size, tracking = 0 }: Setting, x: number, y: number): string {
  let [path, from] = ['', x];
  for (const { letters, advance } of wordsOf(text, weight)) {
    for (const [index, letter] of letters.entries()) {
      path += drawn(outlineOf(letter, size), from + (letter.at + index * tracking) * size, y);
    }
    from += (advance + letters.length * tracking) * size;
  }
  return path;
}

export function textWidth(text: string, { weight, size, tracking = 0 }: Setting): number {
  let [width, count] = [0, 0];
  for (const { letters, advance } of wordsOf(text, weight)) {
    width += advance;
    count += letters.length;
  }
  return (width + Math.max(0, count - 1) * tracking) * size;
}

/** How far right of its origin a text begins to be ink; large type is set flush by it. */
export function leftBearing(text: string, { weight, size }: Setting): number {
  const [first] = wordsOf(text, weight)[0]!.letters;
  return first ? first.glyph.bbox.minX * first.unit * size : 0;
}

/** A glyph at one size: the letter and the points of each step of its path, in tenths of a drawing unit. */
type Outline = { step: string; points: number[] }[];

const outlines = new WeakMap<Glyph, Map<number, Outline>>();

function outlineOf({ glyph, unit }: Letter, size: number): Outline {
  const scale = size * unit;
  const sizes = outlines.get(glyph) ?? new Map<number, Outline>();
  outlines.set(glyph, sizes);
  const outline = sizes.get(scale) ?? outlined(glyph, scale);
  sizes.set(scale, outline);
  return outline;
}

const steps = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

const outlined = (glyph: Glyph, scale: number): Outline =>
  glyph.path.commands.map(({ command, args }) => ({
    step: steps[command],
    points: args.map((value, index) => tenths(index % 2 ? -value * scale : value * scale)),
  }));

function drawn(outline: Outline, toX: number, toY: number): string {
  const [x, y] = [tenths(toX), tenths(toY)];
  let path = '';
  for (const { step, points } of outline) {
    path += step;
    for (let at = 0; at < points.length; at += 2) {
      path += `${at > 0 ? ' ' : ''}${written(x + points[at]!)} ${written(y + points[at + 1]!)}`;
    }
  }
  return path;
}

const known: string[] = [];

/** Tenths as a decimal, remembered: on a sheet the same few thousand return in every letter. */
function written(count: number): string {
  if (count < 0 || count >= 20_000) return String(count / 10);
  return (known[count] ??= String(count / 10));
}

const tenths = (value: number) => Math.round(value * 10);
