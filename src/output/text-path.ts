import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import { standIns, typefaceParts } from '../schemas/typeface.ts';

export interface Setting {
  weight: 400 | 600;
  /** Height of the em square in drawing units. */
  size: number;
  /** Space added after every letter, in em. */
  tracking?: number;
}

/**
 * A line of text as the outlines of its letters, with its baseline starting at x, y. So a drawing looks
 * the same wherever it is rasterised, whatever fonts are installed there.
 */
export function textPath(text: string, setting: Setting, x: number, y: number): string {
  const { size } = setting;
  return lettersOf(text, setting)
    .map(({ glyph, unit, at }) => drawn(glyph, size * unit, x + at * size, y))
    .join('');
}

export function textWidth(text: string, setting: Setting): number {
  const last = lettersOf(text, setting).at(-1);
  return last ? (last.at + last.advance - (setting.tracking ?? 0)) * setting.size : 0;
}

/** How far right of its origin a text begins to be ink; large type is set flush by it. */
export function leftBearing(text: string, setting: Setting): number {
  const [first] = lettersOf(text, setting);
  return first ? first.glyph.bbox.minX * first.unit * setting.size : 0;
}

interface Letter {
  glyph: Glyph;
  /** A unit of its font, in em. */
  unit: number;
  /** In em, from the start of the line. */
  at: number;
  advance: number;
}

// The typeface draws » into the letter before it, and / into a descender once letters stand close.
const insets: Record<string, number> = { '»': 0.04, '/': 0.025 };

function lettersOf(text: string, { weight, tracking = 0 }: Setting): Letter[] {
  let at = 0;
  return runsOf(text.normalize('NFC'), weight).flatMap(({ font, run }) => {
    const unit = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run);
    return glyphs.map((glyph, index) => {
      at += insets[String.fromCodePoint(...glyph.codePoints)] ?? 0;
      const advance = positions[index]!.xAdvance * unit + tracking;
      const letter = { glyph, unit, at, advance };
      at += advance;
      return letter;
    });
  });
}

interface Run {
  font: Font;
  run: string;
}

/** The text in pieces that one font file can set. */
function runsOf(text: string, weight: Setting['weight']): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const sign = standIns[letter] ?? (letter === '\u2011' ? '-' : letter);
    if (!sign) continue;
    const font = fontsOf(weight).find((font) => font.hasGlyphForCodePoint(sign.codePointAt(0)!));
    if (!font) throw new Error(missingGlyph(letter, text));
    const last = runs.at(-1);
    if (last?.font === font) last.run += sign;
    else runs.push({ font, run: sign });
  }
  return runs;
}

function missingGlyph(letter: string, text: string): string {
  const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `The typeface has no letter "${letter}" (U+${code}), needed for "${text}". → Run "npm run check", which names where it stands.`;
}

const loaded = new Map<Setting['weight'], Font[]>();

function fontsOf(weight: Setting['weight']): Font[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = Object.values(typefaceParts).map(({ file }) => {
    // From the project's root, since Astro bundles this module elsewhere.
    return create(readFileSync(join('src', 'output', 'fonts', `${file}-${weight}.ttf`))) as Font;
  });
  loaded.set(weight, fonts);
  return fonts;
}

const letters: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function drawn(glyph: Glyph, scale: number, x: number, y: number): string {
  const place = (value: number, index: number) => short(index % 2 === 0 ? x + value * scale : y - value * scale);
  return glyph.path.commands.map(({ command, args }) => `${letters[command]!}${args.map(place).join(' ')}`).join('');
}

const short = (value: number) => String(Math.round(value * 10) / 10);
