import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import { standIns, typefaceParts } from '../schemas/typeface.ts';

export type Weight = 400 | 600;

/** A letter of a word: lengths in em, without tracking. */
export interface Letter {
  glyph: Glyph;
  /** A unit of its font, in em. */
  unit: number;
  /** From the start of the word. */
  at: number;
}

/** A word with the space after it, laid out once for all sizes. */
export interface Word {
  letters: Letter[];
  /** In em, to where the next word starts, without tracking. */
  advance: number;
}

/** A text word by word, as it is both measured and drawn. */
export const wordsOf = (text: string, weight: Weight): Word[] =>
  text
    .normalize('NFC')
    .split(/(?<=[ \u00a0])/)
    .map((word) => wordOf(word, weight));

// Titles are tried at many sizes, and a region says the same words on every page: it has no more than its vocabulary.
const known: Record<Weight, Map<string, Word>> = { 400: new Map(), 600: new Map() };

function wordOf(text: string, weight: Weight): Word {
  const found = known[weight].get(text);
  if (found) return found;
  const word = layoutOf(text, weight);
  known[weight].set(text, word);
  return word;
}

// The typeface draws » into the letter before it, and / into a descender once letters stand close.
const insets: Record<string, number> = { '»': 0.04, '/': 0.025 };

function layoutOf(text: string, weight: Weight): Word {
  let advance = 0;
  const letters = runsOf(text, weight).flatMap(({ font, run }) => {
    const unit = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run);
    return glyphs.map((glyph, index) => {
      const at = advance + (insets[String.fromCodePoint(...glyph.codePoints)] ?? 0);
      advance = at + positions[index]!.xAdvance * unit;
      return { glyph, unit, at };
    });
  });
  return { letters, advance };
}

interface Run {
  font: Font;
  run: string;
}

/** The text in pieces that one font file can set. */
function runsOf(text: string, weight: Weight): Run[] {
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
  return `The typeface has no letter "${letter}" (U+${code}), needed for "${text.trimEnd()}". → Run "npm run check", which names where it stands.`;
}

const loaded = new Map<Weight, Font[]>();

function fontsOf(weight: Weight): Font[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = Object.values(typefaceParts).map(({ file }) => {
    // From the project's root, since Astro bundles this module elsewhere.
    return create(readFileSync(join('src', 'output', 'fonts', `${file}-${weight}.ttf`))) as Font;
  });
  loaded.set(weight, fonts);
  return fonts;
}
