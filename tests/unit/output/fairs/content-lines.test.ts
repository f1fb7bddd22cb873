import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLines, escapeText } from '../../../../src/output/fairs/content-lines.ts';

const unfold = (text: string) => text.replaceAll('\r\n ', '');

const unescape = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('content lines', () => {
  it('end with CR and LF', () => {
    expect(contentLines(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n');
  });

  it('are folded at 75 octets', () => {
    expect(contentLines([`N:${'x'.repeat(73)}y`])).toBe(`N:${'x'.repeat(73)}\r\n y\r\n`);
  });

  it('QR-45: no line is longer than 75 octets, no character is cut, nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `NOTE:${escapeText(text)}`;
        const folded = contentLines([line]);
        const pieces = folded.split('\r\n').slice(0, -1);
        expect(Math.max(...pieces.map((piece) => Buffer.byteLength(piece)))).toBeLessThanOrEqual(75);
        expect(Buffer.from(folded).toString()).toBe(folded);
        expect(unfold(folded)).toBe(`${line}\r\n`);
      }),
    );
  });

  it('take any text, and give it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ß', ',', ';', '\\', '\n', 'n', ':', '"') }), (text) => {
        expect(escapeText(text)).not.toMatch(/[\r\n]/);
        expect(unescape(escapeText(text))).toBe(text);
      }),
    );
  });
});
