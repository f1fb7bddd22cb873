import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Issue } from './issue.ts';
import type { Entry, Parts } from './region.ts';
import { slugPattern } from './slug.ts';

/** As many figures may agree by chance. */
const fewFigures = 2;

/** Shorter texts are filled-in forms. */
const shortText = 80;

/**
 * Entries of a kind that are one and the same: somebody copied a folder to begin with, and has not changed
 * what it says. Told at the later one, or at the one whose translations another entry confirmed.
 */
export function checkCopies({ entries, files, config }: Parts): Issue[] {
  const original = config?.languages[0]?.key ?? '';
  const copied = new Set(files.entries.filter(({ isCopy }) => isCopy).map(({ key }) => key));
  const sorted = [...entries].sort((a, b) => Number(copied.has(a.key)) - Number(copied.has(b.key)));
  return [...Map.groupBy(sorted, ({ kind }) => kind).values()].flatMap((ofKind) => copiesAmong(ofKind, original));
}

function copiesAmong(entries: Entry[], original: string): Issue[] {
  // Each is compared only with those that share something with it, in their order.
  const alike = new Map<string, Set<Entry>>();
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return entries.flatMap((entry) => {
    const groups = sharedBy(entry, original).map((key) => alike.get(key) ?? new Set<Entry>());
    const others = [...new Set(groups.flatMap((group) => [...group]))].sort((a, b) => order.get(a)! - order.get(b)!);
    for (const [index, key] of sharedBy(entry, original).entries()) alike.set(key, groups[index]!.add(entry));
    const other = others.find((other) => sameIn(entry, other, original).length > 0);
    return other ? [copyOf(entry, other, sameIn(entry, other, original))] : [];
  });
}

/** What a copy has as its model has it: name, figures, text. */
function sharedBy(entry: Entry, original: string): string[] {
  const text = entry.documents.texts[original]?.body.trim() ?? '';
  const { figures } = entry.record;
  const name = nameOf(entry, original);
  return [
    ...(name === undefined ? [] : [`name ${inOrder(name)}`]),
    ...(Object.keys(figures).length > 0 ? [`figures ${inOrder(figures)}`] : []),
    ...(text === '' ? [] : [`text ${text}`]),
  ];
}

/** A value as a text that does not depend on the order of its fields. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What makes one of them a copy; empty where they are two. */
function sameIn(entry: Entry, other: Entry, original: string): string[] {
  const [name, otherName] = [entry, other].map((each) => nameOf(each, original));
  const [text, otherText] = [entry, other].map(({ documents }) => documents.texts[original]?.body.trim() ?? '');
  const figures = Object.keys(entry.record.figures).length;
  const same: Record<keyof typeof words, boolean> = {
    name: name !== undefined && isDeepStrictEqual(name, otherName),
    figures: figures > 0 && isDeepStrictEqual(entry.record.figures, other.record.figures),
    text: text !== undefined && text !== '' && text === otherText,
  };
  const isCopy =
    (same.name && (same.figures || same.text)) ||
    (same.text && (text?.length ?? 0) > shortText) ||
    (same.figures && figures > fewFigures);
  return isCopy ? parts.filter((part) => same[part]).map((part) => words[part]) : [];
}

const words = { name: 'denselben Namen', figures: 'dieselben Angaben', text: 'denselben Text' };
const parts = ['name', 'figures', 'text'] as const;

/** Some kinds have no name in their record, but a title in their text. */
function nameOf({ record, texts }: Entry, original: string): unknown {
  return 'name' in record ? record.name : texts[original]?.title;
}

function copyOf({ documents, id }: Entry, other: Entry, same: string[]): Issue {
  const file = dirname(documents.record.file);
  const twice = `„${id}“ hat ${listOf(same)} wie ${other.key}; so erschiene dasselbe zweimal.`;
  if (slugPattern.test(id)) {
    return {
      file,
      problem: twice,
      hint: 'Ist der Ordner eine Kopie für einen neuen Eintrag, schreiben Sie hinein, was für ihn gilt; sonst löschen Sie ihn.',
    };
  }
  return {
    file,
    problem: `${twice} Als Name eines Eintrags ist „${id}“ auch nicht möglich.`,
    hint: 'Löschen Sie den Ordner. Ist er eine Kopie für einen neuen Eintrag, geben Sie ihm einen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen, und schreiben Sie hinein, was für ihn gilt.',
    coversLine: true,
  };
}

function listOf(parts: string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} und ${last}` : last;
}
