import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../../locales/languages.ts';
import { entriesOf, type Site } from '../../../routes/site.ts';
import { concepts as conceptsSchema, type ConceptWords } from '../../../schemas/concepts.ts';
import type { ChosenWord } from '../../../schemas/swiss-words.ts';
import { normalForm, tokensOf } from './normal-form.ts';
import { baseOf, type ConceptGroup, type Concepts, keyOf } from './query-terms.ts';
import { stemOf, stemOfWord } from './stem.ts';

/**
 * What the pages of a language are asked for besides the words that are typed: the generator's concepts, the region's
 * with the names of its places and their spellings, and what the languages it derives say otherwise (LOC-82). `forms` are
 * the normal forms of all words the pages are found by, the parts of compounds among them; a concept none of whose words
 * is there is left out.
 */
export function conceptsOf(site: Site, language: Language, forms: ReadonlySet<string>): Concepts {
  const { region, languages } = site;
  const own = region.concepts.map(groupOf);
  const written = [...own, ...defaultGroups().filter((group) => !own.some((other) => shareWord(group, other)))];
  const derived = languages.flatMap((language) => derivedWords(language, region.swissWords?.chosen ?? []));
  const groups = [...placeNames(site), ...spellings(site), ...derived].map(groupOf).reduce(withGroup, written);
  const stands = standsIn(language, forms, groups);
  return {
    language: language.key,
    groups: groups.map((group) => inLanguage(group, language, stands)).filter((group) => group.length > 0),
  };
}

interface Word {
  word: string;
  /** Who says so: a language, or one with its country. */
  from: string;
}

/** The words of a concept by what each is looked up by. */
type Group = ReadonlyMap<string, Word>;

/** Of two words that are looked up alike, the first one stays. German is one language here, whoever speaks it. */
function groupOf(words: ConceptWords): Group {
  const group = new Map<string, Word>();
  for (const [from, written] of Object.entries(words)) {
    for (const word of written) {
      const key = keyIn(from, word);
      if (!group.has(key)) group.set(key, { word, from });
    }
  }
  return group;
}

const keyIn = (language: string, word: string) => `${baseOf(language)} ${keyOf(word, language)}`;

// From the project's root, since Astro bundles this module elsewhere.
export const defaultConceptsFile = join('src', 'features', 'search', 'concepts.yaml');

let defaults: Group[] | undefined;

const defaultGroups = () =>
  (defaults ??= conceptsSchema.parse(parse(readFileSync(defaultConceptsFile, 'utf8'))).map(groupOf));

const shareWord = (one: Group, other: Group) => [...one.keys()].some((key) => other.has(key));

/** The names of places in Sorbian; in all other languages they stay what they are (LOC-81). */
const placeNames = (site: Site): ConceptWords[] =>
  entriesOf(site, 'locations').flatMap(({ record: { name, sorbian } }) =>
    sorbian ? [{ [site.region.config.languages[0]!.key]: [name], [sorbian.lang]: [sorbian.name] }] : [],
  );

/** Spellings of names that somebody types instead of the region's (LOC-81). */
const spellings = ({ region: { config } }: Site): ConceptWords[] =>
  Object.entries(config.search.aliases).map(([name, others]) => ({ [config.languages[0]!.key]: [name, ...others] }));

/** What a derived language says, and what it says that instead of; the forms of a word are looked up alike. */
function derivedWords({ key, derivedFrom, derivation }: Language, chosen: readonly ChosenWord[]): ConceptWords[] {
  if (!derivation || !derivedFrom) return [];
  return [
    ...chosen.map(({ word, insteadOf }) => ({ [key]: [word], [derivedFrom]: insteadOf })),
    ...derivation.words.rows.A.map(({ german, swiss }) => ({
      [key]: swiss.slice(0, 1),
      [derivedFrom]: german.slice(0, 1),
    })),
  ];
}

/** A group joins the first one it shares a word with. */
function withGroup(groups: Group[], group: Group): Group[] {
  const at = groups.findIndex((other) => shareWord(other, group));
  const known = groups[at];
  if (!known) return [...groups, group];
  return groups.with(at, new Map([...known, ...[...group].filter(([key]) => !known.has(key))]));
}

/**
 * Whether pages say a word: in any inflection where it is of their language, else as it is, if it means nothing else to
 * their readers (German `Land`).
 */
function standsIn(language: Language, forms: ReadonlySet<string>, groups: readonly Group[]) {
  const stems = new Set(Array.from(forms, (form) => stemOf(form, language.key)));
  const spoken = new Set(groups.flatMap((group) => [...group.keys()]));
  return ({ word: phrase, from }: Word) => {
    const isOwn = baseOf(from) === baseOf(language.key);
    if (!isOwn && spoken.has(keyIn(language.key, phrase))) return false;
    const has = (word: string) => (isOwn ? stems.has(stemOfWord(word, language.key)) : forms.has(normalForm(word)));
    return tokensOf(phrase).every(({ word, parts }) => has(word) || (parts.length > 0 && parts.every(has)));
  };
}

/** A group by language, the pages' own first; empty where none of its words stands in them, or no other is typed. */
function inLanguage(group: Group, { key, derivedFrom }: Language, stands: (word: Word) => boolean): ConceptGroup {
  const words = [...group.values()];
  if (words.length < 2 || !words.some(stands)) return [];
  const inOrder = new Set([key, ...(derivedFrom ? [derivedFrom] : []), ...words.map(({ from }) => from)]);
  return [...inOrder].flatMap((from): ConceptGroup => {
    const own = words.filter((word) => word.from === from);
    const isFound = (word: Word) => stands(word) && !words.some((other) => stands(other) && isWithin(other, word));
    const found = own.filter(isFound).map(({ word }) => word);
    const others = own.filter((word) => !isFound(word)).map(({ word }) => word);
    if (own.length === 0) return [];
    return [others.length > 0 ? [from, found, others] : [from, found]];
  });
}

/** Whether who finds a phrase has found a word of it before: "siding" and "rail siding". */
const isWithin = ({ word }: Word, { word: phrase }: Word) => phrase !== word && ` ${phrase} `.includes(` ${word} `);
