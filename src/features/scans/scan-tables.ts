import type { Placement } from '../../schemas/codes/printed-codes.ts';
import { type CountedCode, fewest, type ScanReport, type Sum, type Values } from './scan-report.ts';
import { dayText, kindNames, sumText, disclosedText, unlistedName } from './scan-words.ts';
import { unlisted } from './tally.ts';
import { visitKinds } from './visit.ts';

/** A table as it is shown. */
export interface ScanTable {
  title: string;
  heads: string[];
  /** How many columns, from the first, say what a row is about; the rest are numbers. */
  names: number;
  rows: string[][];
}

export type Word = (placement: Placement) => string;

const kinds = visitKinds.map((kind) => kindNames[kind]);

/** What a report says, the whole before its parts. `word` names a placement. */
export function scanTables(report: ScanReport, word: Word): ScanTable[] {
  const { byCode, byPlacement, byDay, rows } = report;
  const unlistedRow = report.unlisted ? [[unlistedName, '', '', '', ...sums(report.unlisted)]] : [];
  return [
    {
      title: 'Je Code',
      heads: [...codeHeads, ...kinds],
      names: codeHeads.length,
      rows: [...byCode.map(({ code, values }) => [...codeCells(code, word), ...sums(values)]), ...unlistedRow],
    },
    {
      title: 'Je Platzierung',
      heads: ['Platzierung', ...kinds],
      names: 1,
      rows: byPlacement.map(({ placement, values }) => [word(placement), ...sums(values)]),
    },
    {
      title: 'Je Tag',
      heads: ['Tag', ...kinds],
      names: 1,
      rows: byDay.map(({ day, values }) => [dayText(day), ...sums(values)]),
    },
    {
      title: 'Je Tag und Code',
      heads: ['Tag', 'Code', 'Platzierung', ...kinds],
      names: 3,
      rows: rows.map(({ day, code, values }) => [
        dayText(day),
        code?.code ?? unlistedName,
        code ? word(code.placement) : '',
        ...visitKinds.map((kind) => disclosedText(values[kind])),
      ]),
    },
  ];
}

const codeHeads = ['Code', 'Platzierung', 'Sprache', 'Messe'];

const codeCells = ({ code, placement, language, fair }: CountedCode, word: Word) => [
  code,
  word(placement),
  language,
  fair ?? '–',
];

const sums = (values: Values<Sum>) => visitKinds.map((kind) => sumText(values[kind]));

/** The report as rows of a CSV file, with stable names: what was told of each code and day, no sums. */
export function scanRows({ rows }: ScanReport): (string | number)[][] {
  return [
    ['day', 'code', 'placement', 'language', 'fair', ...visitKinds],
    ...rows.map(({ day, code, values }) => [
      day,
      code?.code ?? unlisted,
      code?.placement ?? '',
      code?.language ?? '',
      code?.fair ?? '',
      ...visitKinds.map((kind) => (values[kind] === 'few' ? `<${fewest}` : values[kind])),
    ]),
  ];
}
