import { createHash } from 'node:crypto';
import type { Drawing } from './drawing.ts';
import { type Operators, short, written } from './path-steps.ts';

/** What a PDF says of itself. */
export interface Description {
  title: string;
  /** BCP 47. */
  language: string;
}

const pointsPerMillimetre = 72 / 25.4;

const operators: Operators = { move: 'm', line: 'l', curve: 'c', close: 'h' };

/**
 * The drawing as PDF 1.4, its page exactly as large as the drawing and trimmed at its edge: black ink alone
 * (K 100) on an unprinted ground, tagged as a figure with the title as its text. Same drawing, same bytes.
 */
export function pdfOf(drawing: Drawing, { title, language }: Description): Buffer {
  const { columns, rows, module } = drawing;
  const width = short(columns * module * pointsPerMillimetre);
  const height = short(rows * module * pointsPerMillimetre);
  const box = `[0 0 ${width} ${height}]`;
  const content = contentOf(drawing, Number(height));
  const text = textString(title);
  return fileOf([
    `<</Type/Catalog/Pages 2 0 R/Lang(${language})/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox${box}/BleedBox${box}/TrimBox${box}/Resources<</ProcSet[/PDF]>>/Contents 4 0 R/StructParents 0/Tabs/S>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/StructTreeRoot/K 6 0 R/ParentTree<</Nums[0[7 0 R]]>>/ParentTreeNextKey 1>>',
    '<</Type/StructElem/S/Document/P 5 0 R/K 7 0 R>>',
    `<</Type/StructElem/S/Figure/P 6 0 R/Pg 3 0 R/K 0/Alt${text}/A<</O/Layout/Placement/Block/BBox${box}>>>>`,
    `<</Title${text}/Producer(standortkern)>>`,
  ]);
}

function contentOf({ columns, rows, module, layers }: Drawing, height: number): string {
  const scale = short(module * pointsPerMillimetre);
  return [
    '/Figure<</MCID 0>>BDC',
    `q\n${scale} 0 0 -${scale} 0 ${height} cm`,
    `0 0 0 0 k\n0 0 ${columns} ${rows} re\nf`,
    '0 0 0 1 k',
    ...layers.map(({ path, scale }) => `q\n${scale} 0 0 ${scale} 0 0 cm\n${written(path, operators)}\nf\nQ`),
    'Q\nEMC',
  ].join('\n');
}

/** UTF-16, so that any letter may stand in it. */
const textString = (text: string) =>
  `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;

/** Objects, numbered from 1, as a file; the last is the one that describes it. */
function fileOf(objects: string[]): Buffer {
  const parts = ['%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n'];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const id = createHash('sha256').update(parts.join('')).digest('hex').slice(0, 32);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`,
    `trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R/ID[<${id}><${id}>]>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}
