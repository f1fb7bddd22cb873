import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { lettersMissingIn, standIns, typefaceParts } from '../../../src/schemas/typeface.ts';

const parts = Object.values(typefaceParts);

const filesOf = (file: string) => [
  join('src/styles/fonts', `${file}.woff2`),
  ...[400, 600].map((weight) => join('src/output/fonts', `${file}-${weight}.ttf`)),
];

/** The code points a CSS range covers. */
const covers = (range: string, letter: string) =>
  range.split(',').some((span) => {
    const [from = 0, to = from] = span
      .slice(2)
      .split('-')
      .map((end) => parseInt(end, 16));
    const code = letter.codePointAt(0)!;
    return from <= code && code <= to;
  });

describe('the typeface', () => {
  it.each(parts.flatMap(({ file, letters }) => filesOf(file).map((path) => ({ path, letters }))))(
    'has a glyph for each of its letters in $path, and for none besides',
    ({ path, letters }) => {
      const font = create(readFileSync(path)) as Font;
      const cut = Array.from(letters).filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
      expect(cut).toEqual([]);
      const known = new Set(Array.from(letters).map((letter) => letter.codePointAt(0)!));
      expect(font.characterSet.filter((code) => !known.has(code) && code >= 0x20 && code < 0xffff)).toEqual([]);
    },
  );

  it('has each letter once, in the range of its own part alone, so that a page fetches the right file', () => {
    const all = parts.flatMap(({ letters }) => Array.from(letters));
    expect(new Set(all).size).toBe(all.length);
    for (const { letters, range } of parts) {
      for (const letter of letters) {
        expect(covers(range, letter), letter).toBe(true);
        expect(parts.filter((part) => covers(part.range, letter))).toHaveLength(1);
      }
    }
  });

  it.each([
    ['formulas', 'CO₂ H₂ NH₃ CH₄ SO₄²⁻ Ca²⁺ C₁₂H₂₂O₁₁ 10⁻⁶ m² m³ m⁴ NOₓ'],
    ['measures and arithmetic', '≥ 5 ≤ 6 ± ≈ ≠ × ÷ − ‰ ½ ¼ ¾ ⅓ ⅔ 51° 46′ 12″ µm μm Ω kΩ √ ∞ Δ Σ'],
    ['directions and marks', '→ ← ↑ ↓ ↔ ™ ® © § • · … – — ✓'],
    ['Danish, Swedish, Finnish, Estonian', 'æøåÆØÅ äöÄÖ šžŠŽ õüÕÜ'],
    ['Polish, Czech, Slovak, Slovene, Croatian', 'ąćęłńóśźż áčďéěíňóřšťúůýž ĺľŕôä čšž čćđšž'],
    ['Hungarian, Romanian, Turkish names', 'őűŐŰ ăâîșțĂÂÎȘȚ şţŞŢ ğıİş'],
    ['Latvian, Lithuanian, Maltese, Irish', 'āčēģīķļņšūž ąčęėįšųūž ċġħżĊĠĦŻ áéíóú'],
    ['French, Spanish, Portuguese, Italian, Dutch', 'àâæçéèêëîïôœùûüÿŒŸ ñ¿¡ªº ãõ ìò ĳ'],
    ['Lower and Upper Sorbian', 'ćčěłńóŕřśšźžĆČĚŁŃÓŔŘŚŠŹŽ'],
    ['quotation marks and spaces', '„“ ‚‘ «» ‹› ’ 3\u202f000 \u00a0 Gewerbe\u00adpark 5\u2009%'],
  ])('sets %s', (_, text) => expect(lettersMissingIn(text)).toEqual([]));

  it('says what it lacks, each letter once, and takes a letter of two signs for the letter it is', () => {
    expect(lettersMissingIn('Москва М 中')).toEqual(Array.from('Москва中'));
    expect(lettersMissingIn('s\u0301')).toEqual([]);
  });

  it('has what stands in for a sign without a letter of its own', () => {
    expect(lettersMissingIn(Object.values(standIns).join(''))).toEqual([]);
  });

  it('has every letter of the texts the generator brings', () => {
    const texts = readdirSync('src/locales/texts', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFileSync(join('src/locales/texts', file), 'utf8'));
    expect(texts.length).toBeGreaterThan(0);
    expect(lettersMissingIn(texts.join(''))).toEqual([]);
  });
});
