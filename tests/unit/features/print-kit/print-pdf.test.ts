import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inBlackInk, printReady } from '../../../../src/features/print-kit/print-pdf.ts';
import { browserPdf } from '../../output/browser-pdf.ts';

const flyer = { width: 105, height: 148, bleed: 3, day: '2026-11-25' };

const streamsIn = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/Length (\d+)>> ?stream\n/g)].map(({ 0: head, 1: length, index }) =>
    inflateSync(pdf.subarray(index + head.length, index + head.length + Number(length))).toString('latin1'),
  );

describe('inBlackInk', () => {
  it('paints black, grey and white with black ink alone', () => {
    expect(inBlackInk('0 0 0 rg\n.28 .28 .28 RG 1 1 1 rg')).toBe('0 0 0 1 k\n0 0 0 0.72 K 0 0 0 0 k');
  });

  it('leaves colours as they are', () => {
    expect(inBlackInk('.76 .2 .06 rg\n0 0 1 RG')).toBe('.76 .2 .06 rg\n0 0 1 RG');
  });
});

describe('printReady', () => {
  it('says black before anything is painted, and changes no picture', () => {
    const [page, picture] = streamsIn(printReady(browserPdf('0 0 9 9 re\nf\n0 0 0 rg\n'), flyer));
    expect(page).toBe('0 0 0 1 k 0 0 0 1 K\n0 0 9 9 re\nf\n0 0 0 1 k\n');
    expect(picture).toBe(' 0 0 0 rg ');
  });

  it('says where a page is trimmed, from its upper left, to the hundredth of a millimetre', () => {
    const pdf = printReady(browserPdf(''), flyer).toString('latin1');
    const [left, bottom, right, top] = /\/TrimBox \[([^\]]*)\]/.exec(pdf)![1]!.split(' ').map(Number);
    const millimetres = (points: number) => Math.round((points * 2540) / 72) / 100;
    expect([millimetres(right! - left!), millimetres(top! - bottom!)]).toEqual([105, 148]);
    expect([millimetres(left!), millimetres(437.04 - top!)]).toEqual([3, 3]);
  });

  it('gives the paper what is cut off on every side, to the hundredth of a millimetre, and no more', () => {
    const pdf = printReady(browserPdf(''), flyer).toString('latin1');
    const boxes = ['MediaBox', 'BleedBox'].map((name) => new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(pdf)![1]!);
    expect(boxes[0]).toBe(boxes[1]);
    const [left, bottom, right, top] = boxes[0]!.split(' ').map((points) => (Number(points) * 25.4) / 72);
    expect(right! - left!).toBeCloseTo(111, 2);
    expect(top! - bottom!).toBeCloseTo(154, 2);
  });

  it('is dated by the day of the edition, so that the same pages have the same bytes', () => {
    const pdf = printReady(browserPdf(''), flyer);
    expect(pdf.toString('latin1').match(/\(D:[^)]*\)/g)).toEqual(['(D:20261125000000Z)', '(D:20261125000000Z)']);
    expect(printReady(browserPdf(''), flyer)).toEqual(pdf);
  });

  it('leaves a table that leads to every object', () => {
    const pdf = printReady(browserPdf('0 0 0 rg'), flyer).toString('latin1');
    const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset) => pdf.slice(offset, offset + 7))).toEqual(
      [1, 2, 3, 4, 5, 6].map((id) => `${id} 0 obj`),
    );
    expect(pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)![1]))).toMatch(/^xref\n0 7\n/);
  });
});
