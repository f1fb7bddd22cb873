import type { z } from 'astro/zod';
import { collections, type Kind } from './collections.ts';
import { exchangeRates } from './exchange-rates.ts';
import { glossary as glossarySchema } from './glossary.ts';
import type { Issue } from './issue.ts';
import { kept } from './kept.ts';
import { isLanguage, languageMeant } from './messages/language-meant.ts';
import { brokenReference, targetsIn } from './reference-targets.ts';
import { type PrintedCode, printedCodes } from './codes/printed-codes.ts';
import type { Entry, Parts } from './region.ts';
import { siteConfig, type SiteConfig } from './site-config.ts';

/**
 * Follows every reference of what could be read, and looks that every text per language has all
 * languages. `folder` is the region's folder as the editor knows it.
 */
export function checkReferences(parts: Parts, folder: string): Issue[] {
  const { config, glossary, exchangeRates: rates, codes, entries, files } = parts;
  const known = targetsIn(parts);
  const walkers = [
    ...(config && files.config ? [{ leaves: configLeaves(config), document: files.config }] : []),
    ...(glossary && files.glossary ? [{ leaves: leavesOf(glossarySchema, glossary), document: files.glossary }] : []),
    ...(rates && files.exchangeRates
      ? [{ leaves: leavesOf(exchangeRates, rates), document: files.exchangeRates }]
      : []),
    ...(codes && files.codes ? [{ leaves: codeLeaves(codes), document: files.codes }] : []),
    ...entries.map((entry) => ({ leaves: recordLeaves(entry), document: entry.documents.record })),
  ];
  return walkers.flatMap(({ leaves, document }) =>
    [...leaves].flatMap((leaf) => {
      const place = { file: document.file, at: leaf.at.map(String), ...document.locate(leaf.at) };
      const problems = leaf.meta.ref
        ? brokenReference(String(leaf.value), leaf.meta.ref, known, folder)
        : languageProblems(leaf, config?.languages ?? []);
      return problems.map((problem) => ({ ...place, ...problem }));
    }),
  );
}

/** The values of an entry's record that are references or texts per language. */
export const recordLeaves = ({ kind, record }: Pick<Entry, 'kind' | 'record'>): readonly Leaf[] =>
  leavesIn(record, kind);

const leavesIn = kept((record: Entry['record'], kind: Kind): readonly Leaf[] => [
  ...leavesOf(collections[kind], record),
]);

/** The same of `site.yaml`. */
export function configLeaves(config: SiteConfig): Iterable<Leaf> {
  return leavesOf(siteConfig, config);
}

/** The texts per language of an entry's record, and where they stand. They are the record's own: what changes them changes it. */
export function localisedTexts(entry: Pick<Entry, 'kind' | 'record'>): LocalisedTexts[] {
  return recordLeaves(entry)
    .filter(({ meta }) => meta.localised)
    .map(({ value, at }) => ({ texts: value as LocalisedTexts['texts'], at }));
}

export interface LocalisedTexts {
  texts: Partial<Record<string, string>>;
  at: (string | number)[];
}

/** Where a code leads is told with its print run, in `check-codes.ts`. */
const codeLeaves = (codes: PrintedCode[]) => [...leavesOf(printedCodes, codes)].filter(({ meta }) => meta.ref !== '*');

type Problem = Pick<Issue, 'problem' | 'hint' | 'lacks' | 'isBare'>;

function languageProblems({ value, at }: Leaf, languages: SiteConfig['languages']): Problem[] {
  if (languages.length === 0) return [];
  const written = Object.keys(value as object);
  const field = String(at.findLast((part) => typeof part === 'string'));
  const missing = languages.filter(({ key, derivedFrom }) => !derivedFrom && !written.includes(key));
  const extra = written.filter((key) => !languages.some((language) => language.key === key));
  const misspelt = new Map(
    extra.map((key) => [key, missing.find((language) => isMeant(key, language.key, missing.length))?.key]),
  );
  const found = new Set(misspelt.values());
  return [
    ...missing
      .filter(({ key }) => !found.has(key))
      .map(({ key }) => ({
        lacks: `texts ${key}`,
        problem: `Der Text „${field}“ fehlt in der Sprache „${key}“.`,
        hint: `Ergänzen Sie „${key}: …“.`,
      })),
    ...extra.map((key) => ({
      lacks: `language ${key}`,
      problem: `Die Sprache „${key}“ steht nicht in site.yaml.`,
      hint: misspelt.get(key)
        ? `Meinten Sie „${misspelt.get(key)}“?`
        : `Vorhanden sind: ${languages.map((language) => language.key).join(', ')}.`,
    })),
  ];
}

/** Whether a key is another spelling of a language that is missing, or no language at all where one alone is missing. */
const isMeant = (written: string, key: string, missing: number) =>
  languageMeant(written) === key || (missing === 1 && !isLanguage(written) && languageMeant(written) === undefined);

export interface Leaf {
  meta: { ref?: string; localised?: boolean };
  value: unknown;
  at: (string | number)[];
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** The values of a record that are references or texts per language, found by walking the schema. */
function* leavesOf(schema: z.ZodType, value: unknown, at: (string | number)[] = []): Generator<Leaf> {
  if (value === undefined || value === null) return;
  const ref = schema.meta()?.ref;
  if (typeof ref === 'string') {
    yield { meta: { ref }, value, at };
    return;
  }
  const def = schema.def as unknown as Definition;
  if (def.innerType) {
    yield* leavesOf(def.innerType, value, at);
    return;
  }
  if (def.options) {
    const fits = def.options.find((option) => option.safeParse(value).success);
    if (fits) yield* leavesOf(fits, value, at);
    return;
  }
  if (def.shape) {
    for (const [key, inner] of Object.entries(def.shape)) {
      yield* leavesOf(inner, (value as Record<string, unknown>)[key], [...at, key]);
    }
  } else if (def.element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(def.element, item, [...at, index]);
  } else if (def.valueType) {
    if (schema.meta()?.localised) yield { meta: { localised: true }, value, at };
    for (const [key, item] of Object.entries(value)) {
      yield* leavesOf(def.valueType, item, [...at, key]);
    }
  }
}
