import { join } from 'node:path';
import { z } from 'astro/zod';
import { id as entryId } from './basics.ts';
import { emptyFile } from './yaml/validate.ts';
import { entryFoldersOf } from './entry-folders.ts';
import { readEntry } from './entry-files.ts';
import { checkAmounts } from './figures/check-amounts.ts';
import { checkCounts } from './figures/check-counts.ts';
import { checkCopies } from './copies.ts';
import { checkCodes } from './codes/check-codes.ts';
import { byCommand, codeLock } from './codes/code-lock.ts';
import { figureLog, figuresLogFile } from './figures/figure-log.ts';
import { checkConcepts, concepts as conceptsSchema, conceptsFile } from './concepts.ts';
import { exchangeRates } from './exchange-rates.ts';
import { checkGlosses, glossary as glossarySchema } from './glossary.ts';
import { checkHyphenation, hyphenation as hyphenationSchema } from './hyphenation.ts';
import { guessAnew, isError, type Issue, withoutRepeats } from './issue.ts';
import { codesFile, codesLockFile, printedCodes } from './codes/printed-codes.ts';
import { rememberedEntry } from './known-entries.ts';
import { named, read, readIfThere } from './yaml/read.ts';
import { checkPublicFiles } from './public/check-public.ts';
import { publicFilesIn } from './public/public-files.ts';
import { checkReferences, recordLeaves } from './references.ts';
import { siteConfig, type SiteConfig, source } from './site-config.ts';
import { strayItems } from './stray-items.ts';
import { regionWords, swissWordsFile } from './swiss-words.ts';
import type { Entry, EntryFiles, Parts, Region } from './region.ts';
import { refusedIn } from './texts/text-gate.ts';

export interface Reading {
  /** Present only when nothing stands in the way of building it. */
  region: Region | undefined;
  parts: Parts;
  issues: Issue[];
}

/** Looks at the files of one entry of a region that is being read. */
export type LookAlong = (parts: Parts) => (files: EntryFiles) => void;

/**
 * Reads a region's folder: `site.yaml`, `sources.yaml`, the files a region may have besides, and every
 * `<kind>/<id>/record.yaml` with its texts. Collects every problem before it gives up, so that an editor
 * mends ten at once. `lookAlong` is asked of each entry while the trees of its texts are at hand.
 */
export function readRegion(folder: string, lookAlong: LookAlong = () => () => undefined): Reading {
  guessAnew();
  const issues: Issue[] = [];
  const config = read(join(folder, 'site.yaml'), siteConfig, issues);
  const sources = read(join(folder, 'sources.yaml'), z.record(entryId, source), issues);
  const languages = config.data?.languages ?? [];
  const glossary = readGlossary(join(folder, 'glossary.yaml'), languages, issues);
  const rates = readIfThere(join(folder, 'exchange-rates.yaml'), exchangeRates, issues);
  const swissWords = readIfThere(join(folder, swissWordsFile), regionWords, issues);
  const hyphenation = readHyphenation(join(folder, 'hyphenation.yaml'), languages, issues);
  const concepts = readConcepts(join(folder, conceptsFile), issues);
  const codes = readIfThere(join(folder, codesFile), printedCodes, issues);
  const lock = readLock(join(folder, codesLockFile), codeLock, issues);
  const figureChanges = readLock(join(folder, figuresLogFile), figureLog, issues);
  const { entries, files, displaced, reported } = readEntries(folder, languages, issues);
  issues.push(
    ...strayItems(folder, reported),
    ...checkPublicFiles(
      folder,
      languages.map(({ key }) => key),
    ),
  );

  const parts: Parts = {
    config: config.data,
    sources: sources.data,
    glossary: glossary.data,
    exchangeRates: rates.data,
    swissWords: swissWords.data,
    hyphenation,
    concepts,
    codes: codes.data,
    codeLock: lock.data,
    figureLog: figureChanges.data,
    entries,
    files: {
      config: config.document,
      sources: sources.document,
      glossary: glossary.document,
      exchangeRates: rates.document,
      swissWords: swissWords.document,
      codes: codes.document,
      codeLock: lock.document,
      entries: files,
    },
  };
  issues.push(
    ...refusedTexts(parts, displaced, lookAlong(parts)),
    ...noSources(parts),
    ...checkCopies(parts),
    ...checkReferences(parts, named(folder)),
    ...checkCodes(parts, named(folder)),
    ...checkAmounts(parts),
    ...checkCounts(parts),
  );
  return { region: wholeRegion(folder, parts, issues), parts, issues: withoutRepeats(issues) };
}

/** A file of sources that names none, where others draw on them. */
function noSources({ sources, files, entries }: Parts): Issue[] {
  const document = files.sources;
  if (!document || !sources || Object.keys(sources).length > 0) return [];
  const isDrawnOn = entries.some((entry) => recordLeaves(entry).some(({ meta }) => meta.ref === 'sources'));
  return isDrawnOn ? [emptyFile(document)] : [];
}

/** A region to build. A file it may do without and has not is empty. */
function wholeRegion(folder: string, parts: Parts, issues: Issue[]): Region | undefined {
  const { config, sources, glossary = {}, exchangeRates = {}, hyphenation = {}, concepts = [], codes = [] } = parts;
  if (!config || !sources || issues.some(isError)) return undefined;
  const { swissWords, codeLock, figureLog = [], entries } = parts;
  const publicFiles = publicFilesIn(folder);
  return {
    config,
    sources,
    glossary,
    exchangeRates,
    swissWords,
    hyphenation,
    concepts,
    codes,
    codeLock,
    figureLog,
    entries,
    publicFiles,
  };
}

function readEntries(folder: string, languages: SiteConfig['languages'], issues: Issue[]) {
  const entries: Entry[] = [];
  const files: EntryFiles[] = [];
  const displaced = new Set<EntryFiles>();
  const found = entryFoldersOf(folder);
  issues.push(...found.issues);
  for (const place of found.entries) {
    // What else is wrong with one that lies elsewhere is told once it lies where it belongs.
    const read = readEntry(folder, place, languages, place.isDisplaced ? [] : issues);
    const { entry, file } = rememberedEntry(place.path, languages, read);
    files.push(file);
    if (place.isDisplaced) displaced.add(file);
    if (entry) entries.push(entry);
  }
  return { entries, files, displaced, reported: found.reported };
}

/** What the texts of entries may not hold. One that lies elsewhere is told that alone. */
function refusedTexts(
  { files }: Parts,
  displaced: ReadonlySet<EntryFiles>,
  look: (files: EntryFiles) => void,
): Issue[] {
  return files.entries.flatMap((entry) => {
    const refused = displaced.has(entry) ? [] : Object.values(entry.texts).flatMap(refusedIn);
    look(entry);
    return refused;
  });
}

function readGlossary(path: string, languages: SiteConfig['languages'], issues: Issue[]) {
  const glossary = readIfThere(path, glossarySchema, issues);
  const { data, document } = glossary;
  // Where site.yaml cannot be read, that is said already.
  if (data && document && languages.length > 0) issues.push(...checkGlosses(data, document, languages));
  return glossary;
}

/** Nobody writes this file by hand, so there is one way out of whatever is wrong with it. */
function readLock<T extends z.ZodType>(path: string, schema: T, issues: Issue[]) {
  const found: Issue[] = [];
  const lock = readIfThere(path, schema, found);
  issues.push(...found.map((issue) => ({ ...issue, hint: byCommand })));
  return lock;
}

function readHyphenation(path: string, languages: SiteConfig['languages'], issues: Issue[]) {
  const { data, document } = readIfThere(path, hyphenationSchema, issues);
  if (data && document && languages.length > 0) issues.push(...checkHyphenation(data, document, languages));
  return data;
}

function readConcepts(path: string, issues: Issue[]) {
  const { data, document } = readIfThere(path, conceptsSchema, issues);
  if (data && document) issues.push(...checkConcepts(data, document));
  return data;
}
