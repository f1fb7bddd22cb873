import { describe, expect, test } from 'vitest';
import { leftBearing, textPath, textWidth } from '../../../src/output/text-path.ts';

const large = { weight: 600, size: 100 } as const;
const sorbian = 'ćčěłńóŕřśšźžĆČĚŁŃÓŔŘŚŠŹŽ';

describe('textPath', () => {
  test.each([400, 600] as const)('LOC-50: has every Sorbian letter in weight %i', (weight) => {
    for (const letter of sorbian) expect(textPath(letter, { weight, size: 100 }, 0, 0)).toMatch(/^M.+Z$/);
  });

  test('draws a letter composed of two signs as the letter it is', () => {
    expect(textPath('s\u0301', large, 0, 0)).toBe(textPath('ś', large, 0, 0));
  });

  test.each(['€', '³', '²', 'CO₂', '„“', '‚‘', '«»', '‹›', '–', '…', '×', 'ßẞ', '3\u202f000', 'A\u2011Z', '\u00a0'])(
    'sets %s, which occurs in titles and figures',
    (text) => expect(() => textPath(text, large, 0, 0)).not.toThrow(),
  );

  test('starts its baseline where it is told', () => {
    const [x, y] = /^M([\d.-]+) ([\d.-]+)/
      .exec(textPath('I', large, 50, 200))!
      .slice(1)
      .map(Number);
    expect(x).toBeGreaterThanOrEqual(50);
    expect(y).toBeGreaterThanOrEqual(130);
    expect(y).toBeLessThanOrEqual(200);
  });

  test('sets the 2 of CO₂ on the foot of the line', () => {
    const heights = [...textPath('₂', large, 0, 0).matchAll(/[\d.-]+ ([\d.-]+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(-50);
  });

  test('draws a line as wide as it is measured, word by word', () => {
    const setting = { weight: 600, size: 100, tracking: -0.03 } as const;
    const from = textWidth('Am Hafen ', setting) + setting.tracking * setting.size;
    expect(textPath('Am Hafen I', setting, 0, 0).endsWith(textPath('I', setting, from, 0))).toBe(true);
  });

  test('draws the same text the same way', () => {
    expect(textPath('Cottbus/Chóśebuz', large, 1, 2)).toBe(textPath('Cottbus/Chóśebuz', large, 1, 2));
  });

  test.each(['NH₃-Terminal', '≥ 5 → 6', 'x™', 'Beşiktaş', 'kΩ', '12″'])('sets %s, of more than one file', (text) => {
    expect(textPath(text, large, 0, 0)).toMatch(/^M.+Z$/);
    expect(textWidth(text, large)).toBeGreaterThan(100);
  });

  test('draws a sign of the second typeface as large as the letters beside it', () => {
    const heightOf = (text: string) => {
      const heights = [...textPath(text, large, 0, 0).matchAll(/[\d.-]+ ([\d.-]+)/g)].map(([, y]) => Number(y));
      return Math.max(...heights) - Math.min(...heights);
    };
    expect(heightOf('Ω') / heightOf('H')).toBeCloseTo(1, 0.9);
    expect(textWidth('Ω', large) / textWidth('O', large)).toBeCloseTo(1, 0.5);
  });

  test('says which letter the typeface lacks, and who names its place', () => {
    expect(() => textPath('Москва', large, 0, 0)).toThrow(
      'The typeface has no letter "М" (U+041C), needed for "Москва". → Run "npm run check", which names where it stands.',
    );
  });
});

describe('textWidth', () => {
  test('grows with the size and shrinks with the tracking', () => {
    expect(textWidth('Lausitz', { weight: 600, size: 50 })).toBeCloseTo(textWidth('Lausitz', large) / 2);
    expect(textWidth('Lausitz', { ...large, tracking: -0.03 })).toBeCloseTo(textWidth('Lausitz', large) - 6 * 3);
  });

  test('takes no room for a soft hyphen or for nothing', () => {
    expect(textWidth('Gewerbe\u00adfläche', large)).toBe(textWidth('Gewerbefläche', large));
    expect(textWidth('', large)).toBe(0);
  });

  test('kerns', () => {
    expect(textWidth('AV', large)).toBeLessThan(textWidth('A', large) + textWidth('V', large));
  });
});

test('leftBearing is where the ink begins', () => {
  expect(leftBearing('I', large)).toBeGreaterThan(leftBearing('T', large));
  expect(leftBearing('', large)).toBe(0);
});
