import type { Document } from '../yaml/document.ts';
import type { Issue } from '../issue.ts';
import type { Parts } from '../region.ts';
import { thousands, withoutPoint } from '../messages/thousands.ts';

type Path = (string | number)[];

/**
 * Whole numbers written with a point and three digits, wherever they stand but in amounts, which
 * `check-amounts.ts` knows by their units: `copies: 1.000` is a print run of one.
 */
export function checkCounts({ files }: Pick<Parts, 'files'>): Issue[] {
  const documents = [files.config, files.codes, ...files.entries.map(({ record }) => record)];
  return documents
    .filter((document) => document !== undefined)
    .flatMap((document) => [...numbersIn(document.data)].flatMap((at) => problemAt(at, document)));
}

/** Amounts, and degrees, which have decimals. */
const measured = ['figures', 'distances', 'lat', 'lon'];

function* numbersIn(value: unknown, at: Path = []): Generator<Path> {
  if (at.some((part) => measured.includes(String(part)))) return;
  // With decimals, the schema refuses it where it counts.
  if (typeof value === 'number' && Number.isInteger(value)) yield at;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield* numbersIn(item, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

function problemAt(at: Path, document: Document): Issue[] {
  const written = document.written(at)?.trim() ?? '';
  if (!thousands.test(written)) return [];
  const field = at.findLast((part) => typeof part === 'string');
  return [
    {
      file: document.file,
      at,
      ...document.locate(at),
      problem: `„${written}“ wird als ${Number(written)} gelesen.`,
      hint: `Tausender stehen ohne Punkt: „${field}: ${withoutPoint(written)}“; sonst schreiben Sie „${field}: ${Number(written)}“.`,
    },
  ];
}
