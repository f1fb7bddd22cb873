import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Language, languagesOf } from '../../locales/languages.ts';
import { defaultLanguages, defaultTexts } from '../../locales/ui.ts';
import { countryNames } from '../../schemas/places/countries.ts';
import { type Document, readDocument } from '../../schemas/yaml/document.ts';
import { type Issue, nearest } from '../../schemas/issue.ts';
import { kept } from '../../schemas/kept.ts';
import { causeOf, isFolder, isVisible } from '../../schemas/yaml/read.ts';
import { insteadOfGroup, isGroup } from '../../schemas/messages/shape.ts';
import type { CheckContext } from '../check-context.ts';
import { wordingProblems } from './interface-wording.ts';

/** Every language has every text of the interface, and a region overrides only what exists. */
export function checkInterfaceTexts({ parts, folder }: CheckContext): Issue[] {
  if (!parts.config) return [];
  const languages = languagesOf(parts.config, parts.swissWords);
  const uiFolder = join(folder, 'ui');
  const documents = interfaceDocuments(folder);
  const { defaults, known, overridable } = shipped(countryNames('de'));
  const damaged = new Set(documents.filter(({ issues }) => issues.length > 0).map(({ file }) => languageOfFile(file)));
  return [
    ...documents.flatMap((document) => {
      const found = [...document.issues, ...overrideIssues(document, languages, overridable)];
      return [...found, ...document.warnings.map((warning) => causeOf(found, warning))];
    }),
    ...languages
      .filter(({ derivedFrom, key }) => !derivedFrom && !damaged.has(key))
      .flatMap((language) => {
        const file = relative(process.cwd(), join(uiFolder, `${language.key}.yaml`));
        const overrides = textsIn(documents.find((document) => document.file === file)?.data);
        const own = new Set([...(defaults.get(language.key)?.keys() ?? []), ...overrides.keys()]);
        return missingTexts(language, own, known, file);
      }),
  ];
}

/** The texts the generator comes with, all their keys, and what a region may say in its own words; gathered once. */
const shipped = kept((countries: Readonly<Record<string, string>>) => {
  const defaults = new Map(defaultLanguages().map((key) => [key, textsIn(defaultTexts(key))]));
  const known = new Map([...defaults.values()].flatMap((texts) => [...texts]));
  return { defaults, known, overridable: new Map([...known, ...textsIn({ countries })]) };
});

/** The texts of the interface that a region has of its own, a file for each language. */
export function interfaceDocuments(regionFolder: string): Document[] {
  const folder = join(regionFolder, 'ui');
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml') && isVisible(file))
    .sort()
    .map((file) => readDocument(join(folder, file), relative(process.cwd(), join(folder, file))));
}

/** The language of `ui/de-CH.yaml`. */
export const languageOfFile = (file: string) => /([^/\\]+)\.yaml$/.exec(file)?.[1] ?? '';

/** The texts of a tree by their dotted keys; what is no text, or empty, does not count. */
function textsIn(tree: unknown): Map<string, string> {
  const texts = [...leavesOf(tree)].filter(
    (leaf): leaf is [string[], string] => typeof leaf[1] === 'string' && leaf[1] !== '',
  );
  return new Map(texts.map(([path, text]) => [path.join('.'), text]));
}

function* leavesOf(value: unknown, path: string[] = []): Generator<[string[], unknown]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (path.length > 0) yield [path, value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, key]);
}

function overrideIssues(document: Document, languages: Language[], known: ReadonlyMap<string, string>): Issue[] {
  const { file, data, locate } = document;
  const key = languageOfFile(file);
  if (!languages.some((language) => language.key === key)) {
    return [
      {
        file,
        lacks: `language ${key}`,
        problem: `Die Sprache „${key}“ steht nicht in site.yaml.`,
        hint: `Vorhanden sind: ${languages.map((language) => language.key).join(', ')}. Benennen Sie die Datei um oder ergänzen Sie die Sprache.`,
      },
    ];
  }
  if (!isGroup(data)) return [{ file, line: 1, column: 1, ...noTexts(data) }];
  const examples = new Map([...known].map(([key, text]) => [withoutForm(key), text]));
  return [...leavesOf(data)].flatMap(([at, value]): Issue[] => {
    const name = at.join('.');
    const place = { file, at, ...locate(at) };
    const example = examples.get(withoutForm(name));
    const inner = [...examples.keys()].find((key) => key.startsWith(`${name}.`));
    if (inner !== undefined) return [{ ...place, ...noGroup(name, value, inner) }];
    const outer = at.map((_, index) => at.slice(0, index).join('.')).find((key) => examples.has(key));
    if (outer !== undefined) return [{ ...place, ...noText(outer) }];
    if (example === undefined) {
      const near = nearest(name, known.keys());
      return [
        {
          ...place,
          problem: `Einen Text der Oberfläche „${name}“ gibt es nicht; er erscheint nirgends.`,
          hint: near ? `Meinten Sie „${near}“?` : `Löschen Sie die Zeile. ${possibleKeys(at[0] ?? '', known)}`,
          level: 'warning',
        },
      ];
    }
    if (typeof value === 'string' && value !== '') {
      return wordingProblems(name, value, example).map((problem) => ({ ...place, ...problem }));
    }
    return [
      {
        ...place,
        problem: `„${name}“ ist kein Text, sondern „${JSON.stringify(value)}“.`,
        hint: 'Setzen Sie den Text in Anführungszeichen, oder entfernen Sie die Zeile.',
      },
    ];
  });
}

const noTexts = (data: unknown): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `Die Datei besteht aus Texten unter ihren Schlüsseln, und hier steht ${insteadOfGroup(data)}.`,
  hint: 'Schreiben Sie z. B. „nav:“ und eingerückt darunter die Texte, oder löschen Sie die Datei.',
});

const maxListed = 8;

/** The texts of a group, or the groups where there is none of this name. */
function possibleKeys(group: string, known: ReadonlyMap<string, string>): string {
  const inGroup = [...known.keys()].filter((key) => key.startsWith(`${group}.`));
  const all = inGroup.length > 0 ? inGroup : [...new Set([...known.keys()].map((key) => key.split('.')[0] ?? ''))];
  return `Möglich sind: ${all.slice(0, maxListed).join(', ')}${all.length > maxListed ? ' …' : ''}.`;
}

const noGroup = (name: string, value: unknown, inner: string): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `„${name}“ ist eine Gruppe von Texten, und hier steht „${JSON.stringify(value)}“.`,
  hint: `Schreiben Sie die Texte darunter, z. B. „${inner}“, oder entfernen Sie die Zeile.`,
});

const noText = (name: string): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `„${name}“ ist ein Text und keine Gruppe von Texten.`,
  hint: 'Schreiben Sie den Text in Anführungszeichen hinter den Doppelpunkt, oder entfernen Sie die Zeilen.',
});

function missingTexts(
  language: Language,
  own: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
  file: string,
): Issue[] {
  if (own.size === 0) {
    return [
      {
        file,
        lacks: `texts ${language.key}`,
        problem: `Für die Sprache „${language.key}“ fehlen alle ${known.size} Texte der Oberfläche.`,
        hint: 'Legen Sie die Datei an; docs/languages.md sagt, woraus sie übersetzt wird.',
      },
    ];
  }
  return neededKeys(language, known)
    .filter(({ key }) => !own.has(key))
    .map(({ key, example }) => ({
      file,
      at: key.split('.'),
      lacks: `texts ${language.key}`,
      problem: `Der Text der Oberfläche „${key}“ fehlt in der Sprache „${language.key}“.`,
      hint: `Ergänzen Sie ihn in ${file}; in einer anderen Sprache heißt er „${example}“.`,
    }));
}

const form = /_(zero|one|two|few|many|other)$/;
const withoutForm = (key: string) => key.replace(form, '');

/** The keys a language needs; a counted text once for each of its own plural forms. */
function neededKeys(language: Language, known: ReadonlyMap<string, string>): { key: string; example: string }[] {
  const forms = new Intl.PluralRules(language.key).resolvedOptions().pluralCategories;
  const needed = new Map<string, string>();
  for (const [key, example] of known) {
    if (!form.test(key)) needed.set(key, example);
    else for (const category of forms) needed.set(`${withoutForm(key)}_${category}`, example);
  }
  return [...needed].map(([key, example]) => ({ key, example }));
}
