import { type Issue, nearest } from '../issue.ts';
import { languageMeant } from '../messages/language-meant.ts';

interface Report {
  problem: string;
  hint: string;
  /** The name it should have, where it is no copy of a file of that name. */
  meant?: string;
}

/** What a file is that nobody reads, and what to do about it; `wanted` are the names its place has room for. */
export function leftOver(name: string, wanted: readonly string[]): Pick<Issue, 'problem' | 'hint'> | undefined {
  const reported = reportOf(name, wanted);
  return reported && { problem: reported.problem, hint: reported.hint };
}

function reportOf(name: string, wanted: readonly string[]): Report | undefined {
  const plain = name.normalize('NFC');
  return sorts.map((sort) => sort(plain, wanted)).find((reported) => reported !== undefined);
}

type Sort = (name: string, wanted: readonly string[]) => Report | undefined;

/** In this order: a copy of a lock is a copy, and a picture named like a text is a picture. */
const sorts: Sort[] = [
  (name) =>
    /^~\$|^\.~lock/.test(name)
      ? {
          problem: `„${name}“ hat Word oder Excel angelegt, weil jemand die Datei dort offen hat.`,
          hint: 'Schließen Sie das Programm, und löschen Sie sie. Texte bearbeitet man hier in einem Texteditor.',
        }
      : undefined,
  (name) =>
    /~$|\.(?:bak|orig|rej|old|tmp|sw[a-p])$|^#.*#$/i.test(name)
      ? { problem: `„${name}“ ist eine Sicherung, die ein Programm angelegt hat.`, hint: 'Löschen Sie sie.' }
      : undefined,
  copy,
  (name, wanted) => {
    const meant = wanted.find((file) => file !== name && file.toLowerCase() === name.toLowerCase());
    return meant === undefined
      ? undefined
      : {
          problem: `„${name}“ wird nicht gelesen: Auf Groß- und Kleinbuchstaben kommt es an.`,
          hint: `Benennen Sie die Datei um in „${meant}“; gibt es die schon, löschen Sie diese.`,
          meant,
        };
  },
  (name) => (/\.(?:png|jpe?g|gif|webp|avif|svg|heic|tiff?|bmp|eps|ai|psd)$/i.test(name) ? picture(name) : undefined),
  (name) => (/\.(?:docx?|odt|rtf|pages|pptx?|odp|pdf)$/i.test(name) ? office(name) : undefined),
  (name) => (/\.(?:csv|tsv|xlsx?|xlsm|ods|numbers|json)$/i.test(name) ? table(name) : undefined),
  otherEnding,
];

/** As Windows, macOS, clouds and Git name a second one. */
const copyMarks = [
  String.raw` ?-? ?(?:Kopie|Copy|copy|Kopia)(?: ?\(?\d+\)?)?`,
  String.raw` ?\(\d+\)`,
  String.raw` \d+`,
  String.raw`[-_ ]?\([^)]*(?:[Kk]onflikt|[Cc]onflict)[^)]*\)`,
  String.raw`\.sync-conflict-[^.]*`,
  String.raw`[-_. ](?:[Kk]opie|copy|alt|old|neu|backup|BACKUP|BASE|LOCAL|REMOTE)(?:[-_]\d+)*`,
];
const copied = new RegExp(`^(.+?)(?:${copyMarks.join('|')})(\\.\\w+)?$`);
const copiedInFront = /^(?:Kopie von |Copy of )(.+)$/;

/** The name of the file that one is a copy of, by its own name. */
function copiedFrom(name: string): string {
  const [, stem = '', ending = ''] = copied.exec(name) ?? [];
  return copiedInFront.exec(name)?.[1] ?? `${stem}${ending}`;
}

function copy(name: string, wanted: readonly string[]): Report | undefined {
  const original = copiedFrom(name);
  const meant = wanted.find((file) => file.toLowerCase() === original.toLowerCase());
  if (meant === undefined) return undefined;
  return {
    problem: `„${name}“ ist eine Kopie von „${meant}“; sie wird nicht gelesen.`,
    hint: `Übernehmen Sie in „${meant}“, was in ihr richtig ist, und löschen Sie sie.`,
  };
}

const picture = (name: string): Report => ({
  problem: `Das Bild „${name}“ wird nicht gelesen und erscheint nirgends.`,
  hint: 'Legen Sie es außerhalb dieses Ordners ab: Bilder brauchen Urheber, Lizenz und Beschreibung.',
});

const office = (name: string): Report => ({
  problem: `„${name}“ wird nicht gelesen: Texte stehen hier in Dateien wie „de.mdx“.`,
  hint: 'Fügen Sie den Text dort ohne Formatierung ein, und legen Sie diese Datei außerhalb dieses Ordners ab.',
});

const table = (name: string): Report => ({
  problem: `Die Tabelle „${name}“ wird nicht gelesen; was in ihr steht, erscheint nirgends.`,
  hint: 'Tragen Sie die Werte mit Stand und Quelle in ein record.yaml ein, und legen Sie die Tabelle woanders ab.',
});

/** `de.md`, `de.mdx.txt`, `record.yml`. */
function otherEnding(name: string, wanted: readonly string[]): Report | undefined {
  const stem = /^[^.]+/.exec(name)?.[0].toLowerCase();
  const meant = wanted.find((file) => stem !== undefined && /^[^.]+/.exec(file)?.[0].toLowerCase() === stem);
  if (meant === undefined || meant === name) return undefined;
  return {
    problem: `„${name}“ wird nicht gelesen: Die Datei muss „${meant}“ heißen.`,
    hint: `Benennen Sie sie um. ${endings}`,
    meant,
  };
}

/**
 * A file that has the place of one that is missing: its name differs in case, ending or a letter, or it is a
 * copy whose original is gone. It is reported instead of that one.
 */
export function misnamed(
  name: string,
  missing: readonly string[],
  folder: string,
): (Pick<Issue, 'problem' | 'hint'> & { insteadOf: string }) | undefined {
  const reported = reportOf(name, missing);
  const original = copiedFrom(name);
  const meant =
    reported?.meant ??
    missing.find((file) => file === original) ??
    languageFile(name, missing) ??
    nearestFile(name, missing);
  if (meant === undefined) return undefined;
  return {
    problem: `„${meant}“ fehlt; die Datei ist da, heißt aber „${name}“ und wird so nicht gelesen.`,
    hint: `Benennen Sie sie um in „${meant}“.${isEnding(name, meant) ? ` ${endings}` : ''}`,
    insteadOf: `${folder}/${meant}`,
  };
}

const endings = 'Windows zeigt die Endung erst, wenn „Dateinamenerweiterungen“ eingeschaltet ist.';

const isEnding = (name: string, meant: string) => name.split('.')[0] === meant.split('.')[0];

/** `eng.mdx`, `english.mdx`. */
const languageFile = (name: string, missing: readonly string[]) => {
  const stem = /^([\w-]+)\.mdx$/.exec(name)?.[1];
  const key = stem === undefined ? undefined : languageMeant(stem);
  return missing.find((file) => key !== undefined && file === `${key}.mdx`);
};

/** `recrod.yaml`; the name of a language is too short to be guessed. */
const nearestFile = (name: string, missing: readonly string[]) =>
  /\.ya?ml$/i.test(name)
    ? nearest(
        name,
        missing.filter((file) => file.endsWith('.yaml')),
      )
    : undefined;
