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
    leaves.flatMap((leaf) => {
      const problems = leaf.meta.ref
        ? brokenReference(String(leaf.value), leaf.meta.ref, known, folder)
        : languageProblems(leaf, config?.languages ?? []);
      if (problems.length === 0) return [];
      const place = { file: document.file, at: leaf.at.map(String), ...document.locate(leaf.at) };
      return problems.map((problem) => ({ ...place, ...problem }));
    }),
  );
}

/** The values of an entry's record that are references or texts per language. */
export const recordLeaves = ({ kind, record }: Pick<Entry, 'kind' | 'record'>): readonly Leaf[] =>
  leavesOfRecord(record, kind);

const leavesOfRecord = kept((record: Entry['record'], kind: Kind): readonly Leaf[] =>
  leavesOf(collections[kind], record),
);

/** The same of `site.yaml`. */
export function configLeaves(config: SiteConfig): Leaf[] {
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
const codeLeaves = (codes: PrintedCode[]) => leavesOf(printedCodes, codes).filter(({ meta }) => meta.ref !== '*');

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

/** Gathers the leaves of a value of one schema. */
type Walk = (value: unknown, at: (string | number)[], into: Leaf[]) => void;

const walks = new WeakMap<z.ZodType, Walk | 'none'>();

/** The values of a record that are references or texts per language, found by walking the schema. */
function leavesOf(schema: z.ZodType, value: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  walkOf(schema)?.(value, [], leaves);
  return leaves;
}

/** How a schema is walked; undefined where none of its values is a leaf. A schema is looked at once. */
function walkOf(schema: z.ZodType): Walk | undefined {
  const known = walks.get(schema);
  if (known) return known === 'none' ? undefined : known;
  const walk = newWalk(schema);
  const present: Walk | undefined =
    walk && ((value, at, into) => (value === undefined || value === null ? undefined : walk(value, at, into)));
  walks.set(schema, present ?? 'none');
  return present;
}

function newWalk(schema: z.ZodType): Walk | undefined {
  const { ref, localised } = schema.meta() ?? {};
  if (typeof ref === 'string') return (value, at, into) => into.push({ meta: { ref }, value, at });
  const { innerType, options, shape, element, valueType } = schema.def as unknown as Definition;
  if (innerType) return walkOf(innerType);
  if (options) return walkOfOptions(options);
  if (shape) return walkOfShape(shape);
  if (element) {
    const walk = walkOf(element);
    return walk && ((value, at, into) => walkItems(Array.isArray(value) ? value : [], walk, at, into));
  }
  return valueType && walkOfValues(valueType, localised === true);
}

function walkOfOptions(options: z.ZodType[]): Walk | undefined {
  if (!options.some(walkOf)) return undefined;
  return (value, at, into) => {
    const fits = options.find((option) => option.safeParse(value).success);
    if (fits) walkOf(fits)?.(value, at, into);
  };
}

function walkOfShape(shape: Record<string, z.ZodType>): Walk | undefined {
  const fields = Object.entries(shape).flatMap(([key, inner]) => {
    const walk = walkOf(inner);
    return walk ? [{ key, walk }] : [];
  });
  if (fields.length === 0) return undefined;
  return (value, at, into) => {
    for (const { key, walk } of fields) walk((value as Record<string, unknown>)[key], [...at, key], into);
  };
}

function walkItems(items: unknown[], walk: Walk, at: (string | number)[], into: Leaf[]): void {
  for (const [index, item] of items.entries()) walk(item, [...at, index], into);
}

function walkOfValues(valueType: z.ZodType, isLocalised: boolean): Walk | undefined {
  const walk = walkOf(valueType);
  if (!walk && !isLocalised) return undefined;
  return (value, at, into) => {
    if (isLocalised) into.push({ meta: { localised: true }, value, at });
    if (walk) for (const [key, item] of Object.entries(value as object)) walk(item, [...at, key], into);
  };
}
