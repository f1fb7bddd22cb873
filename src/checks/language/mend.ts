import { writeFileSync } from 'node:fs';
import { readText } from '../../schemas/yaml/encoding.ts';
import type { SignIssue } from '../../schemas/yaml/signs.ts';
import type { FoundIssue } from '../check-context.ts';
import type { FileEdit } from './judge.ts';

/** One finding that was mended, as it was and as it is now. */
export interface Mended {
  file: string;
  line: number;
  from: string;
  to: string;
}

/**
 * Mends what has one remedy only: protected spaces, apostrophes, straight quotation marks, a page's address
 * where its key is meant. Nothing else of a file changes, not even its line ends; a file without such a finding
 * is not written at all.
 */
export function mendLanguage(issues: readonly FoundIssue[]): Mended[] {
  const mendable = Map.groupBy(
    issues.filter(({ edits }) => edits),
    ({ file }) => file,
  );
  return [...mendable].flatMap(([file, found]) => mendFile(file, found));
}

function mendFile(file: string, issues: readonly FoundIssue[]): Mended[] {
  const { text: raw, isReadable } = readText(file);
  // In another encoding, writing it would spoil every umlaut.
  if (!isReadable) return [];
  const { content, places } = contentOf(raw);
  const groups = apart(issues.flatMap(({ edits }) => (edits ? [edits] : [])));
  const inFile = groups.flat().map(({ at, from, to }) => {
    const end = at + from.length;
    return { at: places[at] ?? raw.length, end: places[end] ?? raw.length, to };
  });
  writeFileSync(file, replaced(raw, inFile));
  return groups.map((edits) => ({ file, ...comparison(content, edits) }));
}

/**
 * Takes out what nobody typed and nobody sees: soft hyphens, signs without width, letters glued together by a
 * PDF. Only in files that can be read whole; nothing else of them changes.
 */
export function mendSigns(issues: readonly SignIssue[]): Mended[] {
  const mendable = Map.groupBy(
    issues.filter(({ rawEdits }) => rawEdits),
    ({ file }) => file,
  );
  return [...mendable].flatMap(([file, found]) => {
    const { text, isReadable } = readText(file);
    const edits = found.flatMap(({ rawEdits = [] }) => rawEdits);
    if (!isReadable || edits.some(({ at, from }) => !text.startsWith(from, at))) return [];
    writeFileSync(
      file,
      replaced(
        text,
        edits.map(({ at, from, to }) => ({ at, end: at + from.length, to })),
      ),
    );
    return edits.map((edit) => ({ file, ...comparison(text, [edit]) }));
  });
}

/** A file as its document has it, in composed letters, without byte order mark and carriage returns, and where each sign stands in it. */
function contentOf(raw: string): { content: string; places: number[] } {
  const clusters = [...raw.matchAll(/\r\n|\P{M}\p{M}*|\p{M}+/gu)].filter(
    ({ 0: cluster, index }) => index > 0 || cluster !== '\uFEFF',
  );
  const signs = clusters.flatMap(({ 0: cluster, index }) =>
    (cluster === '\r\n' ? '\n' : cluster.normalize('NFC')).split('').map((sign, at) => ({ sign, at: index + at })),
  );
  return { content: signs.map(({ sign }) => sign).join(''), places: signs.map(({ at }) => at) };
}

/** The findings in their order, each with all its edits, of which no two change the same place. */
function apart(groups: readonly FileEdit[][]): FileEdit[][] {
  const taken: FileEdit[] = [];
  const inOrder = [...groups].sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
  return inOrder.filter((edits) => {
    const isFree = edits.every((edit) => !taken.some((other) => overlap(edit, other)));
    if (isFree) taken.push(...edits);
    return isFree;
  });
}

// Two insertions at one place would be one too many.
const overlap = (a: FileEdit, b: FileEdit) =>
  a.at === b.at || (a.at < b.at + b.from.length && b.at < a.at + a.from.length);

/** From the end on, so that what comes before keeps its place. */
function replaced(text: string, edits: { at: number; end: number; to: string }[]): string {
  return [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, end, to }) => text.slice(0, at) + to + text.slice(end), text);
}

/** The words around some edits before and after, and the line they stand on. */
function comparison(content: string, edits: readonly FileEdit[]): Omit<Mended, 'file'> {
  const first = Math.min(...edits.map(({ at }) => at));
  const last = Math.max(...edits.map(({ at, from }) => at + from.length));
  const start = first - (/\S*$/.exec(content.slice(0, first))?.[0].length ?? 0);
  const end = last + (/^\S*/.exec(content.slice(last))?.[0].length ?? 0);
  const inWords = edits.map(({ at, from, to }) => ({ at: at - start, end: at + from.length - start, to }));
  const from = content.slice(start, end);
  return { line: content.slice(0, first).split('\n').length, from, to: replaced(from, inWords) };
}
