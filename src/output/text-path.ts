import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';

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
  const scale = setting.size / unitsPerEm;
  return lettersOf(text, setting)
    .map(({ glyph, at, drop }) => drawn(glyph, scale, x + at * scale, y + drop * scale))
    .join('');
}

export function textWidth(text: string, setting: Setting): number {
  const last = lettersOf(text, setting).at(-1);
  const trailing = (setting.tracking ?? 0) * unitsPerEm;
  return last ? ((last.at + last.advance - trailing) * setting.size) / unitsPerEm : 0;
}

/** How far right of its origin a text begins to be ink; large type is set flush by it. */
export function leftBearing(text: string, setting: Setting): number {
  const [first] = lettersOf(text, setting);
  return first ? (first.glyph.bbox.minX * setting.size) / unitsPerEm : 0;
}

/** The letters of a text the typeface has not. */
export const missingIn = (text: string, weight: Setting['weight']): string[] => [
  ...new Set(Array.from(text.replaceAll('\u00ad', '').normalize('NFC')).filter((letter) => !fontFor(letter, weight))),
];

const fontFor = (letter: string, weight: Setting['weight']): Font | undefined =>
  fontsOf(weight).find((font) => font.hasGlyphForCodePoint((standIns[letter]?.sign ?? letter).codePointAt(0)!));

interface Letter {
  glyph: Glyph;
  /** In font units, from the start of the line. */
  at: number;
  advance: number;
  /** How far below the baseline it stands. */
  drop: number;
}

const unitsPerEm = 1000;

// The typeface draws » into the letter before it, and / into a descender once letters stand close.
const insets: Record<string, number> = { '»': 40, '/': 25 };

function lettersOf(text: string, { weight, tracking = 0 }: Setting): Letter[] {
  let at = 0;
  return runsOf(text.replaceAll('\u00ad', '').normalize('NFC'), weight).flatMap(({ font, run, drop }) => {
    const { glyphs, positions } = font.layout(run);
    return glyphs.map((glyph, index) => {
      at += insets[String.fromCodePoint(...glyph.codePoints)] ?? 0;
      const advance = positions[index]!.xAdvance + tracking * unitsPerEm;
      const letter = { glyph, at, advance, drop };
      at += advance;
      return letter;
    });
  });
}

// What stands for a sign the typeface lacks: a hyphen that does not break, narrow spaces, the 2 of CO₂.
const standIns: Record<string, { sign: string; drop?: number }> = {
  '\u2011': { sign: '-' },
  '\u202f': { sign: '\u00a0' },
  '\u2009': { sign: '\u00a0' },
  '₂': { sign: '²', drop: 590 },
};

interface Run {
  font: Font;
  run: string;
  drop: number;
}

/** The text in pieces that one font file can set on one height. */
function runsOf(text: string, weight: Setting['weight']): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const { sign, drop = 0 } = standIns[letter] ?? { sign: letter };
    const font = fontFor(letter, weight);
    if (!font) throw new Error(missingGlyph(letter, text));
    const last = runs.at(-1);
    if (last?.font === font && last.drop === drop) last.run += sign;
    else runs.push({ font, run: sign, drop });
  }
  return runs;
}

function missingGlyph(letter: string, text: string): string {
  const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `The typeface has no letter "${letter}" (U+${code}), needed for the card "${text}". → Add it in src/cli/fonts.ts and run "npm run fonts".`;
}

const loaded = new Map<Setting['weight'], Font[]>();

function fontsOf(weight: Setting['weight']): Font[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = ['latin', 'latin-ext'].map((part) => {
    // From the project's root, since Astro bundles this module elsewhere.
    const file = join('src', 'output', 'fonts', `hanken-grotesk-${part}-${weight}.ttf`);
    return create(readFileSync(file)) as Font;
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
