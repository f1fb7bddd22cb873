import { describe, expect, it } from 'vitest';
import { bleedFaults } from '../../../../src/features/print-kit/bleed.ts';
import { printReady } from '../../../../src/features/print-kit/print-pdf.ts';
import { browserPdf } from '../../output/browser-pdf.ts';

const flyer = { width: 105, height: 148, bleed: 3, day: '2026-11-25' };

/** Points from the left and from above, as the browser's paper counts. */
const paper = { width: 315.12, height: 437.04 };
const points = (millimetres: number) => (millimetres * 72) / 25.4;

/** A red area, by millimetres of the paper with its bleed. */
function area(left: number, top: number, right: number, bottom: number): string {
  const [x, y] = [points(left), paper.height - points(bottom)];
  return `.8 .1 .1 rg ${x} ${y} ${points(right - left)} ${points(bottom - top)} re f\n`;
}

const faultsOf = async (content: string, size = paper, piece = flyer) =>
  bleedFaults(await printReady(browserPdf(content, size), piece), piece);

describe('bleedFaults', () => {
  it.each([
    ['nothing is drawn', ''],
    ['nothing touches the cut', area(10, 10, 100, 140)],
    ['colour covers all', area(0, 0, 111, 154)],
    ['colour crosses one side to its end', area(0, 20, 40, 60)],
    ['a letter crosses the cut', area(1, 20, 40, 22)],
    [
      'a line goes over a corner at a slant',
      `.8 .1 .1 RG 30 w -40 ${paper.height - 100} m 100 ${paper.height + 40} l S\n`,
    ],
  ])('finds none where %s', async (_, content) => {
    expect(await faultsOf(content)).toEqual([]);
  });

  it.each([
    ['ends at the cut', area(0, 0, 108, 154), ['Seite 1: Farbe endet rechts 3 mm vor dem Ende der Beschnittzugabe.']],
    [
      'lacks a hairline',
      area(0, 0.2, 111, 154),
      ['Seite 1: Farbe endet oben 0,2 mm vor dem Ende der Beschnittzugabe.'],
    ],
    ['ends half way', area(1.5, 30, 60, 90), ['Seite 1: Farbe endet links 1,5 mm vor dem Ende der Beschnittzugabe.']],
    ['lacks a part', area(0, 0, 111, 100) + area(0, 100, 111, 152), ['Seite 1: Farbe endet unten 2 mm']],
    [
      'lacks two sides',
      area(3, 0, 111, 151),
      ['Seite 1: Farbe endet links 3 mm vor', 'Seite 1: Farbe endet unten 3 mm vor'],
    ],
  ])('finds colour that %s', async (_, content, faults) => {
    const found = await faultsOf(content);
    expect(found).toHaveLength(faults.length);
    for (const [index, fault] of faults.entries()) expect(found[index]).toContain(fault);
  });

  it('finds paper that does not reach as far', async () => {
    expect(await faultsOf('', { width: 314.1, height: 436.2 })).toEqual([
      'Seite 1: Die Beschnittzugabe ist unten 2,88 mm statt 3 mm.',
      'Seite 1: Die Beschnittzugabe ist rechts 2,81 mm statt 3 mm.',
    ]);
  });

  it('finds a page that is cut to another size, or says none', async () => {
    const pdf = await printReady(browserPdf(''), { ...flyer, width: 104 });
    expect(await bleedFaults(pdf, flyer)).toEqual(['Seite 1: Das Endformat ist 104 × 148 mm statt 105 × 148 mm.']);
    expect((await bleedFaults(browserPdf(''), flyer))[0]).toBe(
      'Seite 1: Das Endformat ist ? × ? mm statt 105 × 148 mm.',
    );
  });

  it('asks nothing of what is not cut', async () => {
    expect(await faultsOf(area(5, 5, 100, 100), paper, { ...flyer, bleed: 0 })).toEqual([]);
  });
});
