import { join } from 'node:path';
import type { Issue } from '../schemas/issue.ts';
import { codesFile } from '../schemas/codes/printed-codes.ts';
import { named } from '../schemas/yaml/read.ts';
import type { Parts } from '../schemas/region.ts';
import { slugPattern } from '../schemas/slug.ts';
import { missedByImpossibleKeys } from './impossible-keys.ts';
import { renamedEntries } from './renamed.ts';

/** So many places that miss the same thing, and it is the thing that is wrong. */
const many = 3;

/**
 * What an editor reads of a region: each slip once, at the culprit. What is found on a line with a stray sign
 * comes of that sign; what many places miss is told once, where it should be; a file that is there by another name
 * is not missing besides.
 */
export function culpritsOf<T extends Issue>(issues: readonly T[], parts: Parts, folder: string): (T | Issue)[] {
  const signs = new Set(issues.filter(({ coversLine }) => coversLine).map(placeOf));
  const misnamed = new Set(issues.flatMap(({ insteadOf }) => insteadOf ?? []));
  const isToldAtKey = missedByImpossibleKeys(parts);
  const left = issues.filter(
    (issue) =>
      ((issue.coversLine ?? false) || !signs.has(placeOf(issue))) && !misnamed.has(issue.file) && !isToldAtKey(issue),
  );
  const renamed = renamedEntries(left, parts);
  // A printed code says itself what it loses (QR-11), unless its target is there by another name.
  const missedBy = ({ file, lacks = '' }: Issue) =>
    file.endsWith(codesFile) && !renamed.get(lacks)?.isSure ? '' : lacks;
  const missing = Map.groupBy(left, missedBy);
  const gathered = [...missing].filter(
    ([lacks, found]) => lacks !== '' && (found.length >= many || renamed.has(lacks)),
  );
  const languages = gathered.filter(([lacks]) => lacks.startsWith('language '));
  const wanting = [...missing.keys()].flatMap((lacks) => (lacks.startsWith('texts ') ? [lacks.slice(6)] : []));
  const told = new Set(gathered.map(([lacks]) => lacks));
  return [
    ...left.filter(
      (issue) => !told.has(missedBy(issue)) && !(languages.length > 0 && issue.lacks?.startsWith('texts ')),
    ),
    ...gathered
      .filter(([lacks]) => languages.length === 0 || !lacks.startsWith('texts '))
      .flatMap(([lacks, found]) => gather(lacks, found, { parts, folder, wanting, renamed: renamed.get(lacks) })),
  ];
}

const placeOf = ({ file, line }: Issue) => `${file}:${line ?? ''}`;

interface Context {
  parts: Parts;
  folder: string;
  /** Languages of the region that lack texts. */
  wanting: readonly string[];
  /** What the entry is called now. */
  renamed: { now: string; isSure: boolean } | undefined;
}

function gather(lacks: string, found: Issue[], { parts, folder, wanting, renamed }: Context): Issue[] {
  const [first] = found;
  const [sort = '', name = ''] = lacks.split(/[ ](.*)/s);
  const level = found.some(({ level = 'error' }) => level === 'error') ? 'error' : first?.level;
  const places = placesOf(found);
  const { config, sources } = parts.files;
  switch (sort) {
    case 'texts':
      // A language that is still growing lacks many, and each of them is work of its own.
      return found;
    case 'language': {
      const at = languageWithoutTexts(parts, wanting);
      return [
        {
          file: config?.file ?? folder,
          at,
          ...config?.locate(at),
          problem: `Die Sprache „${name}“ steht nicht in site.yaml, und ${found.length} Stellen sind in ihr geschrieben: ${places}.`,
          hint: first?.hint ?? '',
        },
      ];
    }
    case 'source':
      return [
        {
          file: sources?.file ?? folder,
          problem: `Die Quelle „${name}“ gibt es nicht, und ${found.length} Stellen nennen sie: ${places}.`,
          hint: `${first?.hint ?? ''} Heißt sie jetzt anders, geben Sie ihr den alten Namen zurück.`,
          ...(level && { level }),
        },
      ];
    case 'term':
      return [
        {
          ...first,
          file: first?.file ?? folder,
          problem: `Den Begriff „${name}“ gibt es im Glossar nicht.`,
          hint: `${first?.hint ?? ''} Ihn nennen: ${places}.`,
        },
      ];
    case 'figure': {
      const [holder = '', id = ''] = name.split('#');
      const record = parts.files.entries.find(({ key }) => key === holder)?.record;
      return [
        {
          file: record?.file ?? named(join(folder, holder)),
          ...record?.locate(['figures']),
          problem: `Die Angabe „${id}“ gibt es hier nicht, und ${found.length} Stellen nennen sie: ${places}.`,
          hint: first?.hint ?? '',
        },
      ];
    }
    default:
      return [renamed ? renamedEntry(name, found, renamed, folder) : missingEntry(name, found, folder)];
  }
}

/** Where site.yaml names a language that nothing is written in: most likely it is the one misspelt. */
function languageWithoutTexts({ config }: Parts, wanting: readonly string[]): (string | number)[] {
  const index = config?.languages.findIndex(({ key }) => wanting.includes(key)) ?? -1;
  return index < 0 ? ['languages'] : ['languages', index];
}

function renamedEntry(
  name: string,
  found: Issue[],
  { now, isSure }: { now: string; isSure: boolean },
  folder: string,
): Issue {
  const id = (key: string) => key.split('/').at(-1);
  const ways = found.length === 1 ? 'ein Verweis führt' : `${found.length} Verweise führen`;
  return {
    file: named(join(folder, now)),
    problem: isSure
      ? `Dieser Ordner hieß „${id(name)}“, und ${ways} noch dorthin: ${placesOf(found)}.`
      : `Den Eintrag „${name}“ gibt es nicht, und ${ways} dorthin: ${placesOf(found)}. Heißt er jetzt „${id(now)}“?`,
    hint: slugPattern.test(id(now) ?? '')
      ? `Nennen Sie den Ordner wieder „${id(name)}“, oder schreiben Sie ${newNames(name, now, found)}.`
      : `Nennen Sie den Ordner wieder „${id(name)}“.`,
  };
}

/** What is to be written where, once an entry is called otherwise: some fields name its kind as well, some do not. */
function newNames(name: string, now: string, found: readonly Issue[]): string {
  const [bare, whole] = [true, false].map((isBare) => found.filter((issue) => (issue.isBare ?? false) === isBare));
  const id = (key: string) => key.split('/').at(-1) ?? '';
  return [
    ...(bare?.length ? [`„${id(now)}“ statt „${id(name)}“ (${fieldsOf(bare)})`] : []),
    ...(whole?.length ? [`„${now}“ statt „${name}“ (${fieldsOf(whole)})`] : []),
  ].join(' und ');
}

/** The fields in which something is found, by their names alone; a text has none. */
function fieldsOf(found: readonly Issue[]): string {
  const names = found.map(({ at }) => at?.findLast((part) => !/^\d+$/.test(String(part))) ?? 'Text');
  return [...new Set(names.map(String))].sort((a, b) => a.localeCompare(b, 'de')).join(', ');
}

const missingEntry = (name: string, found: Issue[], folder: string): Issue => ({
  file: named(join(folder, name)),
  problem: `Den Eintrag „${name}“ gibt es nicht, und ${found.length} Verweise führen dorthin: ${placesOf(found)}.`,
  hint: `Holen Sie den Ordner zurück, oder ändern Sie die Verweise. ${/^Meinten Sie[^?]*\?/.exec(found[0]?.hint ?? '')?.[0] ?? ''}`.trim(),
});

/** The first of the places, as an editor finds them. */
function placesOf(found: readonly Issue[]): string {
  const places = found
    .map(({ file, line }) => (line ? `${file}:${line}` : file))
    .sort((a, b) => a.localeCompare(b, 'de', { numeric: true }));
  const told = [...new Set(places)];
  return told.length > maxNamed
    ? `${told.slice(0, maxNamed).join(', ')} und ${told.length - maxNamed} weitere`
    : told.join(', ');
}

const maxNamed = 5;
