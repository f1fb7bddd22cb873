import { collections } from './collections.ts';
import { type Issue, mayCompare, nearest } from './issue.ts';
import type { Parts } from './region.ts';
import { namesIn } from './shape.ts';
import { slugOf, slugPattern } from './slug.ts';

/** What references may lead to, by kind; `*` is any entry or overview. */
export interface Targets {
  ids: Map<string, Set<string>>;
  /** What else people call them: names, short names, titles, addresses, each as a slug. */
  names: Map<string, Map<string, string>>;
}

/** Everything a reference may lead to. A record with a mistake in it still exists: references to it are not broken. */
export function knownTargets({ files, entries, sources }: Parts): Targets {
  const ids = new Map<string, Set<string>>([
    ['*', new Set(files.entries.flatMap(({ key, kind }) => [key, `overview/${kind}`]))],
    ['sources', new Set(namesIn(files.sources?.data))],
  ]);
  for (const kind of Object.keys(collections)) ids.set(kind, new Set());
  for (const { kind, key } of files.entries) ids.get(kind)?.add(key.slice(kind.length + 1));

  const named = entries.map(({ kind, id, key, record, texts }) => {
    const titles = Object.values(texts).flatMap(({ title, navTitle = title }) => [title, navTitle]);
    const ownName = 'name' in record ? [record.name] : [];
    const shortName = 'shortName' in record && record.shortName ? [record.shortName] : [];
    return { kind, id, key, names: [id, ...ownName, ...shortName, ...titles] };
  });
  const names = new Map<string, Map<string, string>>([
    ['*', namesOf(named.map(({ key, names }) => ({ id: key, names })))],
    [
      'sources',
      namesOf(Object.entries(sources ?? {}).map(([id, { title, url }]) => ({ id, names: [id, title, url] }))),
    ],
  ]);
  for (const kind of Object.keys(collections)) names.set(kind, namesOf(named.filter((entry) => entry.kind === kind)));
  return { ids, names };
}

const namesOf = (named: { id: string; names: string[] }[]) =>
  new Map(named.flatMap(({ id, names }) => names.map((name) => [slugOf(name), id] as const)));

type Problem = Pick<Issue, 'problem' | 'hint' | 'lacks'>;

/** What is wrong with a reference that leads nowhere, and what was meant. `folder` is the region's. */
export function brokenReference(value: string, kind: string, { ids, names }: Targets, folder: string): Problem[] {
  const known = ids.get(kind) ?? new Set();
  // Where sources.yaml cannot be read at all, that is said already.
  if (known.has(value) || (kind === 'sources' && known.size === 0)) return [];
  const near = named(slugOf(value), names.get(kind)) ?? nearest(value, known) ?? nearest(slugOf(value), known);
  const where = `${folder}/${kind === 'sources' ? 'sources.yaml' : kind === '*' ? '' : `${kind}/`}`;
  return [
    {
      lacks: kind === 'sources' ? `source ${value}` : `entry ${kind === '*' ? value : `${kind}/${value}`}`,
      problem: kind === 'sources' ? `Die Quelle „${value}“ gibt es nicht.` : `Den Eintrag „${value}“ gibt es nicht.`,
      hint: near ? `Meinten Sie „${near}“? Alle stehen in ${where}.` : wayOut(value, kind, where),
    },
  ];
}

/** The one that is called so, or the only one whose name holds these words. */
function named(slug: string, names = new Map<string, string>()): string | undefined {
  const exact = names.get(slug);
  if (exact !== undefined || slug.length < 4 || !mayCompare(names.size)) return exact;
  const [holder, ...others] = new Set(
    [...names].filter(([name]) => `-${name}`.includes(`-${slug}`)).map(([, id]) => id),
  );
  return others.length === 0 ? holder : undefined;
}

function wayOut(value: string, kind: string, where: string): string {
  const all = `Alle stehen in ${where}.`;
  const id = slugOf(value);
  if (kind === 'sources' && !slugPattern.test(value)) {
    return `Eine Quelle steht in ${where}: Tragen Sie sie dort ein, z. B. unter „${id.slice(0, 50).replace(/-$/, '')}“, und schreiben Sie hier diesen Schlüssel.`;
  }
  if (kind === '*' && !value.includes('/')) return `Verweise haben die Form Art/Kennung, z. B. „sites/am-seegraben“.`;
  return all;
}
