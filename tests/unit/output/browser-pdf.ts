import { deflateSync } from 'node:zlib';

/** A PDF as a browser writes it: a page whose content is packed, a picture, a date. Points; the paper is a flyer's. */
export function browserPdf(content: string, { width = 315.12, height = 437.04 } = {}): Buffer {
  const stream = (head: string, text: string) => {
    const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
    return `<<${head}/Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream`;
  };
  const objects = [
    "<</CreationDate (D:20260101120000+00'00')\n/ModDate (D:20260101120000+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    `<</Type /Page\n/MediaBox [0 0 ${width} ${height}]\n/Contents 5 0 R\n/Parent 3 0 R>>`,
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
