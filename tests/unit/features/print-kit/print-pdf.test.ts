import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { inBlackInk, printReady } from '../../../../src/features/print-kit/print-pdf.ts';
import { browserPdf } from '../../output/browser-pdf.ts';

const flyer = { width: 105, height: 148, bleed: 3, day: '2026-11-25' };

const opened = async (content: string) =>
  PDFDocument.load(await printReady(browserPdf(content), flyer), { updateMetadata: false });

const streamsIn = ({ context }: PDFDocument) =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(object).decode()).toString('latin1') : [],
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
  it('says black before anything is painted, and changes no picture', async () => {
    const [page, picture] = streamsIn(await opened('0 0 9 9 re\nf\n0 0 0 rg\n'));
    expect(page).toBe('0 0 0 1 k 0 0 0 1 K\n0 0 9 9 re\nf\n0 0 0 1 k\n');
    expect(picture).toBe(' 0 0 0 rg ');
  });

  it('says where a page is trimmed, from its upper left, to the hundredth of a millimetre', async () => {
    const { x, y, width, height } = (await opened('')).getPage(0).getTrimBox();
    const millimetres = (points: number) => Math.round((points * 2540) / 72) / 100;
    expect([width, height].map(millimetres)).toEqual([105, 148]);
    expect([x, 437.04 - y - height].map(millimetres)).toEqual([3, 3]);
  });

  it('gives the paper what is cut off on every side, to the hundredth of a millimetre, and no more', async () => {
    const page = (await opened('')).getPage(0);
    const { width, height } = page.getMediaBox();
    expect(page.getBleedBox()).toEqual(page.getMediaBox());
    expect((width * 25.4) / 72).toBeCloseTo(111, 2);
    expect((height * 25.4) / 72).toBeCloseTo(154, 2);
  });

  it('is dated by the day of the edition, so that the same pages have the same bytes', async () => {
    const pdf = await printReady(browserPdf(''), flyer);
    expect(pdf.toString('latin1').match(/\(D:[^)]*\)/g)).toEqual(['(D:20261125000000Z)', '(D:20261125000000Z)']);
    expect(await printReady(browserPdf(''), flyer)).toEqual(pdf);
  });

  it('has the name of what it holds', async () => {
    const idOf = (pdf: Buffer) => /\/ID \[ (<[0-9a-f]{32}>) \1 \]/i.exec(pdf.toString('latin1'))?.[1];
    const [one, other] = [await printReady(browserPdf(''), flyer), await printReady(browserPdf('0 0 0 rg'), flyer)];
    expect(idOf(one)).toBeDefined();
    expect(idOf(other)).not.toBe(idOf(one));
  });

  it('leaves all else as the browser wrote it', async () => {
    const before = await PDFDocument.load(browserPdf('0 0 0 rg'), { updateMetadata: false });
    const after = await opened('0 0 0 rg');
    const objects = ({ context }: PDFDocument) => context.enumerateIndirectObjects().map(([ref]) => String(ref));
    expect(objects(after)).toEqual(objects(before));
    expect(after.getProducer()).toBe(before.getProducer());
    expect(String(after.catalog)).toBe(String(before.catalog));
  });

  it('leaves a table that leads to every object', async () => {
    const pdf = (await printReady(browserPdf('0 0 0 rg'), flyer)).toString('latin1');
    const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset) => pdf.slice(offset, offset + 7))).toEqual(
      [1, 2, 3, 4, 5, 6].map((id) => `${id} 0 obj`),
    );
    expect(pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)![1]))).toMatch(/^xref\n0 7\n/);
  });
});
