import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issue.ts';
import { noFile, symbolicLink } from '../yaml/encoding.ts';
import { isVisible, named } from '../yaml/read.ts';
import { actionIn } from './active-content.ts';
import { isPublished, itemsIn, publicFilesIn, publicFolder, type PublicItem, wellKnown } from './public-files.ts';
import { holderOf } from './taken-addresses.ts';

/** What a region may not publish as it is, the first fault of each file. `languages` are the keys of its languages. */
export function checkPublicFiles(region: string, languages: readonly string[]): Issue[] {
  const folder = join(region, publicFolder);
  const taken = holderOf(languages, publicFilesIn('.'));
  const names = new Set<string>();
  return itemsIn(folder).flatMap((found): Issue[] => {
    const file = { path: found.path, place: join(folder, found.path), taken, names };
    const fault = faultOf(found, file);
    names.add(found.path.toLowerCase());
    return fault ? [{ file: named(file.place), ...fault }] : [];
  });
}

type Fault = Pick<Issue, 'problem' | 'hint' | 'level'>;

interface PublicFile {
  path: string;
  /** Where it lies. */
  place: string;
  taken: (path: string) => string | undefined;
  /** What lay before it, in lower-case letters. */
  names: ReadonlySet<string>;
}

function faultOf({ path, item }: PublicItem, file: PublicFile): Fault | undefined {
  if (item.isSymbolicLink()) return symbolicLink(file.place);
  if (!item.isFile()) return noFile(file.place);
  if (!isPublished(path)) return isLitter(path) ? undefined : hidden(path);
  for (const judge of judges) {
    const fault = judge(file);
    if (fault) return fault;
  }
  return undefined;
}

/** What operating systems leave needs no word; what somebody wrote may be missed. */
const isLitter = (path: string) =>
  path
    .split('/')
    .some((name) => /^\._|^\.DS_Store$|^\.gitkeep$/i.test(name) || (!name.startsWith('.') && !isVisible(name)));

const hidden = (path: string): Fault => ({
  problem: `„${path}“ ist versteckt (Punkt am Anfang) und wird nicht veröffentlicht.`,
  hint: 'Entfernen Sie die Datei. Was Server unter /.well-known/ suchen, legen Sie in den Ordner .well-known.',
  level: 'warning',
});

type Judge = (file: PublicFile) => Fault | undefined;

const judges: Judge[] = [badName, badEnding, tooLarge, collision, action];

function badName({ path }: PublicFile): Fault | undefined {
  const name = path
    .replace(wellKnown, '')
    .split('/')
    .find((name) => !/^[A-Za-z0-9][\w.-]*$/.test(name));
  return name === undefined
    ? undefined
    : {
        problem: `Der Name „${name}“ taugt nicht als Adresse.`,
        hint: 'Er besteht aus Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Unterstrich und beginnt mit Buchstabe oder Ziffer: „broschuere-2027.pdf“.',
      };
}

/** Each with a media type every server knows. */
export const publicEndings = 'pdf png jpg webp avif svg ico txt csv json geojson xml ics vcf zip'.split(' ');

/** What a server of somebody else asks for by an address of its own may be without one. */
function badEnding({ path }: PublicFile): Fault | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  if (publicEndings.includes(ending) || ending === 'html' || (!ending && wellKnown.test(path))) return undefined;
  return {
    problem: `„${path}“ wird so nicht veröffentlicht: ${ending ? `Dateien mit der Endung „.${ending}“` : 'Dateien ohne Endung'} gehören nicht in ${publicFolder}/.`,
    hint: `Möglich sind: ${publicEndings.join(', ')}. Programme, Stile und Schriften bringt nur der Generator mit.`,
  };
}

const largest = 10_000_000;

function tooLarge({ place }: PublicFile): Fault | undefined {
  const { size } = statSync(place);
  return size <= largest
    ? undefined
    : {
        problem: `Die Datei ist zu groß: Sie hat ${megabytes(size)} MB, und veröffentlicht werden höchstens ${megabytes(largest)} MB.`,
        hint: 'Verkleinern Sie sie; Bilder in einem PDF machen das meiste aus. Filme gehören auf einen eigenen Server.',
      };
}

const megabytes = (bytes: number) => (Math.ceil(bytes / 100_000) / 10).toLocaleString('de');

function collision({ path, taken, names }: PublicFile): Fault | undefined {
  const holder = taken(path);
  if (holder) {
    return {
      problem: `Die Adresse „/${path}“ hat schon ${holder}.`,
      hint: 'Geben Sie der Datei einen anderen Namen oder Ordner.',
    };
  }
  return names.has(path.toLowerCase())
    ? {
        problem: `„${path}“ gibt es zweimal, einmal mit anderen Groß- und Kleinbuchstaben; Windows und macOS halten beide für eine Datei.`,
        hint: 'Benennen Sie eine der beiden um, oder löschen Sie sie.',
      }
    : undefined;
}

function action({ path, place }: PublicFile): Fault | undefined {
  if (!/\.(svg|xml|html)$/.test(path)) return undefined;
  const text = readFileSync(place, 'utf8');
  // A file that proves to a search engine whose site it is: a line of text, whatever its name says.
  if (path.endsWith('.html')) return text.includes('<') ? page : undefined;
  const found = actionIn(text);
  return found === undefined
    ? undefined
    : {
        problem: `Die Datei führt etwas aus oder lädt etwas nach: „${found.slice(0, 80)}“.`,
        hint: 'Speichern Sie sie ohne Skripte, Verknüpfungen und fremde Schriften, oder als PNG oder PDF.',
      };
}

const page: Fault = {
  problem: 'Eine HTML-Seite stünde hier ohne Kopf, Sprachen und Schutz der Website.',
  hint: 'Legen Sie die Seite als Eintrag in pages/ an. Möglich ist nur die Datei, mit der eine Suchmaschine prüft, wem die Website gehört: eine Zeile ohne HTML.',
};
