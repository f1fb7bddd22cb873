import { describe, expect, test } from 'vitest';
import { brokenEvenly, fitted, squeezed } from '../../../../src/output/cards/card-lines.ts';
import { type Setting, textWidth } from '../../../../src/output/text-path.ts';

const setting = { weight: 600, size: 100, tracking: -0.035 } as const;
const frame = { width: 1088, height: 300, sizes: [120, 80, 40], weight: 600, tracking: -0.035, leading: 1 } as const;

describe('brokenEvenly', () => {
  test('keeps on one line what fits on one', () => {
    expect(brokenEvenly('Die Lausitz', setting, 1088)).toEqual(['Die Lausitz']);
  });

  test('makes lines of about the same length', () => {
    expect(brokenEvenly('Cottbus forscht, Spremberg produziert, ein Vertrag verbindet beide.', setting, 720)).toEqual([
      'Cottbus forscht,',
      'Spremberg',
      'produziert,',
      'ein Vertrag',
      'verbindet beide.',
    ]);
  });

  test('never makes a line wider than the frame', () => {
    const title = 'Brandenburgische Technische Universität Cottbus-Senftenberg';
    for (const width of [900, 1000, 1088, 1500]) {
      for (const line of brokenEvenly(title, setting, width)!) {
        expect(textWidth(line, setting)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('keeps a dash with the word before it', () => {
    expect(brokenEvenly('Dissenchen – Verlängerung', setting, 800)).toEqual(['Dissenchen\u00a0–', 'Verlängerung']);
  });

  test('divides at a hyphen only where the words alone do not fit', () => {
    const title = 'Werner-von-Siemens-Straße';
    expect(brokenEvenly(title, setting, 1300)).toEqual([title]);
    expect(brokenEvenly(title, setting, 800)).toEqual(['Werner-von-', 'Siemens-Straße']);
  });

  test('shows a soft hyphen only at the end of a line', () => {
    const title = 'Entwicklungs\u00adgesellschaft';
    expect(brokenEvenly(title, setting, 1300)).toEqual(['Entwicklungsgesellschaft']);
    expect(brokenEvenly(title, setting, 700)).toEqual(['Entwicklungs-', 'gesellschaft']);
  });

  test('cuts no word', () => {
    expect(brokenEvenly('Entwicklungsgesellschaft', setting, 700)).toBeUndefined();
  });
});

describe('fitted', () => {
  test('takes the largest size that fits', () => {
    expect(fitted('Bahn', frame).setting.size).toBe(120);
    expect(fitted('Gemeinsame Vermarktung und Begleitung von Investoren', frame).setting.size).toBe(80);
  });

  test('says what to do with a word no size fits', () => {
    const word = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';
    expect(() => fitted(word, frame)).toThrow(
      `"${word}" is too long for the page's card. → Shorten it, or mark where its long words may be divided (U+00AD).`,
    );
  });
});

describe('squeezed', () => {
  const { sizes, width, height, leading } = frame;
  const widest = (lines: string[], setting: Setting) => Math.max(...lines.map((line) => textWidth(line, setting)));

  test.each([
    'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
    'Donaudampfschifffahrtsgesellschaft und Grundstücksverkehrsgenehmigungszuständigkeit in Musterstadt am Hafen',
    `${'Sehr lang. '.repeat(60)}Ende`,
    'https://example.org/eine/adresse/die/niemand/in/einen/titel/schreibt/und/doch',
  ])('sets %s within the frame, in whatever pieces', (text) => {
    const { lines, setting } = squeezed(text, frame);
    expect(setting.size).toBe(sizes.at(-1));
    expect(widest(lines, setting)).toBeLessThanOrEqual(width);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length * setting.size * leading).toBeLessThanOrEqual(height);
  });

  test('says that it is cut', () => {
    expect(squeezed('Sehr lang. '.repeat(60), frame).lines.at(-1)).toMatch(/…$/);
    expect(
      squeezed('Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung', frame)
        .lines.join('')
        .replace('-', ''),
    ).toBe('Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung');
  });
});
