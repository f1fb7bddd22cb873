import type { Issue } from '../schemas/issue.ts';
import type { Entry } from '../schemas/region.ts';
import type { CheckContext } from './check-context.ts';

/** A site that is part of itself, directly or by others, would stand in no list: each would wait for its whole. */
export function checkParts({ parts: { entries } }: CheckContext): Issue[] {
  const sites = entries.filter((entry): entry is Entry<'sites'> => entry.kind === 'sites');
  const wholes = new Map(sites.map(({ id, record: { partOf } }) => [id, partOf]));
  return sites.flatMap(({ id, record: { partOf }, documents: { record: document } }) => {
    const ring = ringFrom(id, wholes);
    if (!ring) return [];
    const at = ['partOf'];
    return [
      {
        file: document.file,
        at,
        ...document.locate(at),
        problem: `„${partOf}“ ist selbst ein Teil dieser Fläche: ${ring.join(' → ')}.`,
        hint: 'Lassen Sie partOf bei der Fläche weg, die das Ganze ist.',
      },
    ];
  });
}

/** The way from a site along its wholes back to itself; undefined where it ends. */
function ringFrom(id: string, wholes: ReadonlyMap<string, string | undefined>): string[] | undefined {
  const way = [id];
  for (let whole = wholes.get(id); whole !== undefined; whole = wholes.get(whole)) {
    const isKnown = way.includes(whole);
    way.push(whole);
    if (isKnown) return whole === id ? way : undefined;
  }
  return undefined;
}
