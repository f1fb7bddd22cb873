import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collections, isKind, type Kind, kinds } from './collections.ts';
import { type Document, readDocument } from './yaml/document.ts';
import { refusalOf } from './yaml/validate.ts';
import { type Issue, nearest } from './issue.ts';
import { besides } from './stray-items.ts';
import { ledgerFile } from './codes/ledger.ts';
import { isFolder, isVisible, named } from './yaml/read.ts';

/** Where the folder of an entry lies, from that of its region, and what it holds. */
export interface EntryFolder {
  path: string;
  kind: Kind;
  id: string;
  /** Whether it lies elsewhere than its kind and name say. */
  isDisplaced: boolean;
  /** Its record, where it had to be read to know its kind. */
  record?: Document;
}

export interface EntryFolders {
  entries: EntryFolder[];
  issues: Issue[];
  /** Folders at the root that are no kinds, and reported. */
  reported: string[];
}

/**
 * The folders of all entries. One that lies in the wrong place is reported there, once, and read as what it is:
 * what refers to it does not miss it, and it is not held against the fields of another kind.
 */
export function entryFoldersOf(region: string): EntryFolders {
  const ofKinds = kinds.flatMap((kind) => foldersIn(join(region, kind)).map((id) => inKind(region, kind, id)));
  const atRoot = foldersIn(region).flatMap((name) => {
    const found = isKind(name) || besides.includes(name) ? undefined : outsideKinds(region, name);
    return found ? [{ ...found, name }] : [];
  });
  const all = [...ofKinds, ...atRoot];
  return {
    entries: all.flatMap(({ entries }) => entries),
    issues: all.flatMap(({ issues }) => issues),
    reported: atRoot.map(({ name }) => name),
  };
}

type Finding = Pick<EntryFolders, 'entries' | 'issues'>;

function inKind(region: string, kind: Kind, id: string): Finding {
  const path = `${kind}/${id}`;
  const inner = entriesIn(join(region, path));
  if (inner.length > 0 && filesIn(join(region, path)).length === 0) {
    return displaced(
      region,
      path,
      inner.map((name) => ({ path: `${path}/${name}`, kind, id: name })),
      tooDeep,
    );
  }
  const record = recordIn(region, path);
  const other = record && kindMeant(record, region, path, kind);
  return other === undefined
    ? { entries: [{ path, kind, id, isDisplaced: false, ...(record && { record }) }], issues: [] }
    : displaced(region, path, [{ path, kind: other, id }], otherKind);
}

/** A folder beside those of the kinds: an entry by itself, or a kind by another name. */
function outsideKinds(region: string, name: string): Finding | undefined {
  if (filesIn(join(region, name)).includes(recordFile)) {
    const kind = kindAt(region, name);
    return kind && displaced(region, name, [{ path: name, kind, id: name }], atTheRoot);
  }
  const ids = entriesIn(join(region, name));
  const [only, ...others] = new Set(ids.map((id) => kindAt(region, `${name}/${id}`)));
  const kind = others.length === 0 && only ? only : kinds.find((known) => known === nearest(name, kinds));
  return ids.length > 0 && kind
    ? displaced(
        region,
        name,
        ids.map((id) => ({ path: `${name}/${id}`, kind, id })),
        otherName,
      )
    : undefined;
}

type Place = Omit<EntryFolder, 'isDisplaced'>;

type Wording = (first: Place, path: string, count: number) => Pick<Issue, 'problem' | 'hint'>;

/** Entries that lie elsewhere, told where the slip is. What is in their place already is not read twice. */
function displaced(region: string, path: string, places: Place[], wording: Wording): Finding {
  const isTaken = ({ kind, id, path }: Place) =>
    path !== `${kind}/${id}` && existsSync(join(region, kind, id, recordFile));
  const [first] = places;
  const taken = places.find(isTaken);
  const reported = first && wording(first, path, places.length);
  const hint = taken
    ? `In ${taken.kind}/ gibt es „${taken.id}“ schon: Löschen Sie diesen Ordner, oder legen Sie ihn unter einem anderen Namen dorthin.`
    : reported?.hint;
  return {
    entries: places.filter((place) => !isTaken(place)).map((place) => ({ ...place, isDisplaced: true })),
    issues: reported ? [{ file: named(join(region, path)), problem: reported.problem, hint: hint ?? '' }] : [],
  };
}

const otherKind: Wording = ({ kind, id }, path) => ({
  problem: `Der Eintrag „${id}“ liegt in ${path.split('/')[0]}/, seine Angaben gehören nach ${kind}/.`,
  hint: `Verschieben Sie den Ordner nach ${kind}/${id}/.`,
});

const tooDeep: Wording = ({ kind, id }, path, count) => ({
  problem:
    count === 1
      ? `Der Eintrag „${id}“ liegt eine Stufe zu tief, in ${path}/.`
      : `${count} Einträge liegen eine Stufe zu tief, in ${path}/; der erste ist „${id}“.`,
  hint:
    path === `${kind}/${id}`
      ? `Legen Sie, was in ${path}/${id}/ liegt, eine Stufe höher, nach ${path}/, und löschen Sie den leeren Ordner.`
      : `Verschieben Sie ${count === 1 ? 'den Ordner' : 'jeden'} eine Stufe höher, z. B. nach ${kind}/${id}/, und löschen Sie „${path.split('/')[1]}“.`,
});

const atTheRoot: Wording = ({ kind, id }) => ({
  problem: `Der Eintrag „${id}“ liegt neben den Ordnern der Arten; seine Angaben gehören nach ${kind}/.`,
  hint: `Verschieben Sie den Ordner nach ${kind}/${id}/.`,
});

const otherName: Wording = ({ kind }, path) => ({
  problem: `Den Ordner „${path}“ kennt der Generator nicht.`,
  hint: `Meinten Sie „${kind}“? Nennen Sie ihn so; gibt es den schon, legen Sie die Einträge dorthin.`,
});

const recordFile = 'record.yaml';

/**
 * The kind an entry was written for: its translations say where it lay, or its fields fit one kind alone. In
 * the folder of a kind it must have fields that this one does not know; one that lacks some is unfinished.
 */
function kindMeant(record: Document, region: string, path: string, own?: Kind): Kind | undefined {
  const { data, issues } = record;
  if (issues.length > 0) return undefined;
  const refused = own && refusalOf(record, collections[own]);
  if (own && !refused) return undefined;
  const formerly = formerKind(region, path);
  if (formerly && formerly !== own) return formerly;
  if (refused && !refused.issues.some(({ code }) => code === 'unrecognized_keys')) return undefined;
  const [only, ...others] = kinds.filter((kind) => collections[kind].safeParse(data).success);
  return others.length === 0 ? only : undefined;
}

/** The same of a folder that lies in none of the kinds. */
function kindAt(region: string, path: string): Kind | undefined {
  const record = recordIn(region, path);
  return record && kindMeant(record, region, path);
}

function recordIn(region: string, path: string): Document | undefined {
  const file = join(region, path, recordFile);
  return existsSync(file) ? readDocument(file, named(file)) : undefined;
}

/** The kind its translations were confirmed for, where nothing else lies there now. */
function formerKind(region: string, path: string): Kind | undefined {
  const file = join(region, path, ledgerFile);
  if (!existsSync(file)) return undefined;
  const { data, issues } = readDocument(file, named(file));
  if (issues.length > 0 || typeof data !== 'object' || data === null) return undefined;
  const entries = Object.values(data).flatMap((confirmed: unknown) =>
    typeof confirmed === 'object' && confirmed !== null && 'entry' in confirmed ? [String(confirmed.entry)] : [],
  );
  const gone = entries.find((entry) => !existsSync(join(region, entry)))?.split('/')[0] ?? '';
  return isKind(gone) ? gone : undefined;
}

const entriesIn = (path: string): string[] =>
  foldersIn(path).filter((name) => filesIn(join(path, name)).includes(recordFile));

const itemsIn = (path: string) => (isFolder(path) ? readdirSync(path, { withFileTypes: true }) : []);

const filesIn = (path: string): string[] =>
  itemsIn(path)
    .filter((item) => !item.isDirectory() && isVisible(item.name))
    .map(({ name }) => name);

const foldersIn = (path: string): string[] =>
  itemsIn(path)
    .filter((item) => item.isDirectory() && isVisible(item.name))
    .map(({ name }) => name)
    .sort();
