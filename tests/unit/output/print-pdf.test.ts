import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inBlackInk, printReady } from '../../../src/output/print-pdf.ts';

/** A PDF as a browser writes it: a page whose content is packed, a picture, a date. */
function browserPdf(content: string): Buffer {
  const stream = (head: string, text: string) => {
    const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
    return `<<${head}/Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream`;
  };
  const objects = [
    "<</CreationDate (D:20260101120000+00'00')\n/ModDate (D:20260101120000+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/MediaBox [0 0 315.12 437.04]\n/Contents 5 0 R\n/Parent 3 0 R>>',
    stream('', content),
    stream('/Type /XObject\n/Subtype /Image\n', ' 0 0 0 rg '),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 7\n0000000000 65535 f \n${rows}trailer\n<</Size 7\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table, 'latin1');
}

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
