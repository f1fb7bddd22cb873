import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { siteOf } from '../../src/features/house.ts';
import type { Language } from '../../src/locales/languages.ts';
import { findRoute, routeOf } from '../../src/routes/site.ts';
import { readRegion } from '../../src/schemas/read-region.ts';
import { frozenDay, frozenFolder } from '../fixtures/frozen.ts';

const queriesFile = 'tests/search/queries.yaml';

export const queryTypes = [
  'part',
  'synonym',
  'otherLanguage',
  'typo',
  'spelling',
  'inflected',
  'abbreviation',
  'question',
  'figure',
  'name',
  'organisation',
  'task',
  'legal',
  'glossary',
  'nothing',
] as const;

const keys = z.array(z.string()).min(1);

const judgedQuery = z
  .strictObject({
    type: z.enum(queryTypes),
    query: z.string().trim().min(1),
    top3: keys.max(3).optional(),
    anyOf: keys.optional(),
    not: keys.optional(),
    nothing: z.literal(true).optional(),
    heldOut: z.literal(true).optional(),
  })
  .refine(({ top3, anyOf, nothing }) => (top3 ?? anyOf ?? nothing) !== undefined, {
    error: 'Say what is wanted: "top3", "anyOf" or "nothing".',
  })
  .refine(({ type, nothing }) => (type === 'nothing') === (nothing ?? false), {
    error: '"nothing" and its type go together.',
  })
  .refine(({ top3, anyOf, not, nothing }) => !nothing || !(top3 ?? anyOf ?? not), {
    error: 'Where nothing may be found, no page is named.',
  });

/** What each field says stands at the head of `queries.yaml`. */
export type JudgedQuery = z.infer<typeof judgedQuery>;

const judgements = z.strictObject({
  de: z.array(judgedQuery),
  'de-CH': z.array(judgedQuery),
  en: z.array(judgedQuery),
});

/** By language, in the order of the file. Throws at a field that is not known and at a page that is not there. */
export function judgedQueries(text = readFileSync(queriesFile, 'utf8')): Record<'de' | 'de-CH' | 'en', JudgedQuery[]> {
  const judged = judgements.parse(parse(text));
  const missing = missingKeys(judged);
  if (missing.length) throw new Error(`${queriesFile} names pages that are not there:\n${missing.join('\n')}`);
  return judged;
}

/** The region the queries are judged on. */
export const judgedSite = siteOf(readRegion(frozenFolder).region!, frozenFolder, frozenDay);

function missingKeys(judged: z.infer<typeof judgements>): string[] {
  return judgedSite.languages.flatMap((language) =>
    judged[language.key as keyof typeof judged].flatMap(({ query, top3 = [], anyOf = [], not = [] }) =>
      [...top3, ...anyOf, ...not]
        .filter((key) => !leadsSomewhere(key, language))
        .map((key) => `${language.key}, "${query}": ${key}`),
    ),
  );
}

/** A page of the language, or a term's definition in the glossary. */
function leadsSomewhere(key: string, language: Language): boolean {
  const term = termIn(key);
  return term ? Object.hasOwn(judgedSite.region.glossary, term) : findRoute(judgedSite, key, language) !== undefined;
}

/** The address of a page that a judgement names, or of the place where a term is defined. */
export function addressIn(language: Language): (key: string) => string {
  return (key) => {
    const term = termIn(key);
    const { href } = routeOf(judgedSite, term ? 'glossary' : key, language);
    return term ? `${href}#${term}` : href;
  };
}

const termIn = (key: string) => /^glossary\/(.+)$/.exec(key)?.[1];
