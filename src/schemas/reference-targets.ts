import { collections, isKind } from './collections.ts';
import { type Issue, mayCompare, nearest } from './issue.ts';
import type { Parts } from './region.ts';
import { keyMeant } from './messages/key-meant.ts';
import { namesIn } from './messages/shape.ts';
import { slugOf, slugPattern } from './slug.ts';

/** What references may lead to, by kind; `*` is any entry or overview. */
export interface Targets {
  ids: Map<string, Set<string>>;
  /** What else people call them: names, short names, titles, addresses, each as a slug. */
  names: Map<string, Map<string, string>>;
}

/** Everything a reference may lead to. A record with a mistake in it still exists: references to it are not broken. */
export function targetsIn({ files, entries, sources }: Parts): Targets {
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

type Problem = Pick<Issue, 'problem' | 'hint' | 'lacks' | 'isBare'>;

/** What is wrong with a reference that leads nowhere, and what was meant. `folder` is the region's. */
export function brokenReference(value: string, kind: string, { ids, names }: Targets, folder: string): Problem[] {
  const known = ids.get(kind) ?? new Set();
  // Where sources.yaml cannot be read at all, that is said already.
  if (known.has(value) || (kind === 'sources' && known.size === 0)) return [];
  const where = `${folder}/${kind === 'sources' ? 'sources.yaml' : kind === '*' ? '' : `${kind}/`}`;
  const prefixed = kind === '*' ? undefined : withKind(value, kind, { ids, names }, where);
  if (prefixed) return [prefixed];
  const near = nearTo(value, kind, { ids, names });
  return [
    {
      ...(kind !== '*' && { isBare: true }),
      lacks: lackOf(value, kind),
      problem: kind === 'sources' ? `Die Quelle „${value}“ gibt es nicht.` : `Den Eintrag „${value}“ gibt es nicht.`,
      hint: near ? `Meinten Sie „${near}“? Alle stehen in ${where}.` : wayOut(value, kind, where),
    },
  ];
}

const lackOf = (value: string, kind: string) =>
  kind === 'sources' ? `source ${value}` : `entry ${kind === '*' ? value : `${kind}/${value}`}`;

const nearTo = (value: string, kind: string, { ids, names }: Targets): string | undefined =>
  (kind === '*' && value.includes('/') ? keyMeant(value, ids.get('*') ?? []) : undefined) ??
  named(slugOf(value), names.get(kind)) ??
  nearest(value, ids.get(kind) ?? []) ??
  nearest(slugOf(value), ids.get(kind) ?? []);

/** A field that names entries of one kind, or sources, by their keys alone, with a kind in front. */
function withKind(value: string, kind: string, targets: Targets, where: string): Problem | undefined {
  const [prefix = '', id = '', ...more] = value.replace(/^content\//, '').split('/');
  if (more.length > 0 || !(prefix === 'sources' || isKind(prefix))) return undefined;
  if (prefix !== kind) {
    return {
      problem: `„${value}“ steht in einem Feld für ${kind === 'sources' ? 'Quellen' : 'Einträge'} aus ${where}; dorthin führt es nicht.`,
      hint: `Schreiben Sie eine Kennung von dort, ohne Art davor: ${listOf(targets.ids.get(kind) ?? [])}.`,
    };
  }
  const isThere = targets.ids.get(kind)?.has(id) ?? false;
  const near = isThere ? id : nearTo(id, kind, targets);
  if (!isThere && near === undefined) {
    return {
      isBare: true,
      lacks: lackOf(id, kind),
      problem: `Den Eintrag „${value}“ gibt es nicht.`,
      hint: `Alle stehen in ${where}.`,
    };
  }
  return {
    problem: `„${value}“ nennt die Art mit; in diesem Feld steht die Kennung allein.`,
    hint: `Schreiben Sie „${near}“.`,
  };
}

const maxListed = 8;

function listOf(ids: Iterable<string>): string {
  const all = [...ids].sort();
  return all.length > maxListed ? `${all.slice(0, maxListed).join(', ')} …` : all.join(', ');
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
