import type { Issue } from '../../schemas/issue.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';

/** Fairs and programmes whose successors lead back to them: nobody would ever come to the last. */
export function checkSuccessors({ parts }: CheckContext): Issue[] {
  const successors = successorsIn(parts);
  return parts.entries.flatMap((entry) => {
    const chain = chainFrom(entry.key, successors);
    // A circle is told once, at the first of its entries.
    if (chain.at(-1) !== entry.key || chain.some((key) => key < entry.key)) return [];
    const { file, locate } = entry.documents.record;
    const at = ['successor'];
    const isItself = chain.length === 1;
    return [
      {
        file,
        at,
        ...locate(at),
        problem: isItself
          ? `„${entry.id}“ nennt sich selbst als ${words[entry.kind] ?? 'Nachfolge'}.`
          : `Die Nachfolge dreht sich im Kreis: ${[entry.key, ...chain].join(' → ')}.`,
        hint: isItself
          ? 'Nennen Sie die Nachfolge, oder lassen Sie successor weg.'
          : `Lassen Sie successor bei dem Eintrag weg, nach dem nichts mehr kommt.`,
        level: 'warning',
      },
    ];
  });
}

const words: Partial<Record<Entry['kind'], string>> = {
  fairs: 'die nächste Messe',
  programmes: 'das nächste Programm',
};

/** The successor of each entry that has one, by their keys. */
export const successorsIn = ({ entries }: Pick<Parts, 'entries'>): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap(({ key, kind, record }) =>
      'successor' in record && record.successor ? [[key, `${kind}/${record.successor}`] as const] : [],
    ),
  );

/** The successors of an entry in their order, to the first that comes a second time, or is the entry itself. */
export function chainFrom(key: string, successors: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let next = successors.get(key); next !== undefined && !chain.includes(next); next = successors.get(next)) {
    chain.push(next);
    if (next === key) break;
  }
  return chain;
}
