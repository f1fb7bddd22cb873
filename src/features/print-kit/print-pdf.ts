import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';

export interface PrintRun {
  /** Millimetres of a page once it is trimmed, and what is cut off on every side. */
  width: number;
  height: number;
  bleed: number;
  /** The day it says it was made (ISO 8601). */
  day: string;
}

/**
 * The PDF of a browser as a print shop wants it: everything black or grey is painted with black ink alone
 * (DeviceCMYK), where a browser writes RGB and four inks would come out; a page says where it is trimmed.
 * Other colours stay RGB. Same pages, same bytes.
 */
export function printReady(pdf: Uint8Array, run: PrintRun): Buffer {
  const { objects, trailer } = objectsOf(Buffer.from(pdf).toString('latin1'));
  const contents = new Set(
    [...objects.values()].flatMap((object) => [...object.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => id!)),
  );
  const changed = new Map<string, string>();
  for (const [id, object] of objects) {
    changed.set(id, changedObject(object, contents.has(id), run));
  }
  return fileOf(changed, trailer);
}

function changedObject(object: string, isPage: boolean, run: PrintRun): string {
  const start = /stream\r?\n/.exec(object);
  if (!start) return dated(withBoxes(object, run), run.day);
  const head = object.slice(0, start.index);
  const isPainting = isPage || /\/Subtype\s*\/Form|\/PatternType 1/.test(head);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  if (!isPainting || !/\/FlateDecode/.test(head)) return object;
  const from = start.index + start[0].length;
  const painted = inflateSync(Buffer.from(object.slice(from, from + length), 'latin1')).toString('latin1');
  // Nothing says black before the first colour does: that is black ink too.
  const content = Buffer.from((isPage ? `${black} k ${black} K\n` : '') + inBlackInk(painted), 'latin1');
  const packed = deflateSync(content, { level: 9 }).toString('latin1');
  return `${head.replace(/\/Length \d+/, `/Length ${packed.length}`)}stream\n${packed}\nendstream\n`;
}

const black = '0 0 0 1';

/** Colours of three equal parts as that much black. */
export const inBlackInk = (content: string): string =>
  content.replace(
    /(?<=^|\s)(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (rg|RG)(?=\s|$)/g,
    (rgb: string, red: string, green: string, blue: string, operator: string) =>
      red === green && green === blue
        ? `0 0 0 ${Math.round((1 - Number(red)) * 1000) / 1000} ${operator === 'rg' ? 'k' : 'K'}`
        : rgb,
  );

/**
 * A browser rounds the paper to its own grid; what is trimmed is exact, from the upper left, and so is what is cut off.
 * The paper ends there too, as far as the browser's reaches: `bleedFaults` measures it.
 */
function withBoxes(object: string, { width, height, bleed }: PrintRun): string {
  const [media, right, top] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(object) ?? [];
  if (!media) return object;
  const boxAround = (edge: number) =>
    [
      Math.max(0, points(bleed - edge)),
      Math.max(0, Number(top) - points(bleed + height + edge)),
      Math.min(Number(right), points(bleed + width + edge)),
      Number(top) - points(bleed - edge),
    ]
      .map((side) => Math.round(side * 1000) / 1000)
      .join(' ');
  const paper = bleed > 0 ? boxAround(bleed) : `0 0 ${right} ${top}`;
  return object.replace(media, `/MediaBox [${paper}]\n/BleedBox [${boxAround(bleed)}]\n/TrimBox [${boxAround(0)}]`);
}

const points = (millimetres: number) => (millimetres * 72) / 25.4;

const dated = (object: string, day: string) =>
  object.replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/g, `/$1 (D:${day.replaceAll('-', '')}000000Z)`);

/** The objects of a PDF with a plain table of them, as browsers write it, by number. */
function objectsOf(text: string): { objects: Map<string, string>; trailer: string } {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [, entries] = /^xref\s+0 \d+\s+([^]*?)trailer/.exec(text.slice(table)) ?? [];
  const trailer = /trailer\s*(<<[^]*?>>)\s*startxref/.exec(text.slice(table))?.[1];
  if (!entries || !trailer) throw new Error('The PDF has no plain table of its objects.');
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} n/g)].map(([, offset]) => Number(offset)).sort((a, b) => a - b);
  const objects = offsets.map((offset, index): [string, string] => {
    const object = text.slice(offset, offsets[index + 1] ?? table);
    const [head, id] = /^(\d+) 0 obj\s*/.exec(object)!;
    return [id!, object.slice(head.length).replace(/endobj\s*$/, '')];
  });
  return { objects: new Map(objects), trailer };
}

function fileOf(objects: Map<string, string>, trailer: string): Buffer {
  const parts = ['%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n'];
  const offsets = new Map<number, number>();
  let length = parts[0]!.length;
  for (const [id, object] of objects) {
    const part = `${id} 0 obj\n${object.trimEnd()}\nendobj\n`;
    offsets.set(Number(id), length);
    length += part.length;
    parts.push(part);
  }
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size - 1 }, (_, index) => {
    const offset = offsets.get(index + 1);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const id = createHash('sha256').update(parts.join('')).digest('hex').slice(0, 32);
  const described = trailer.replace(/\/ID\s*\[[^\]]*\]/, '').replace(/>>$/, `/ID [<${id}><${id}>]>>`);
  parts.push(
    `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n${described}\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}
