import { defaultWords, type SwissWords } from './swiss-words.ts';
import { phrasePattern } from './word-patterns.ts';

/** A Swiss term that stands where a German one of class N belongs. */
export interface NWordFault {
  /** Index in the Swiss text. */
  at: number;
  /** What stands there: `Steuerfuss`, `Kanton Brandenburg`. */
  word: string;
  /** The German term: `Hebesatz`, `Bundesland`. */
  term: string;
  note: string;
}

/** What else the rule knows: the region's words, and the names of its districts (Landkreise). */
interface RegionWords {
  words?: SwissWords;
  districts?: readonly string[];
}

/**
 * L10: class N is explained, never replaced. Where the German text says "Hebesatz", the Swiss one may say
 * "Hebesatz (etwa Steuerfuss)", not "Steuerfuss" alone; and no text ever says "Kanton Brandenburg" or
 * "Bezirk Spree-Neisse". Compare whole texts, since an explanation counts wherever it stands; `german` is
 * `undefined` where there is none to compare with.
 */
export function nWordFaults(german: string | undefined, swiss: string, known: RegionWords = {}): NWordFault[] {
  const { words = defaultWords(), districts = [] } = known;
  const faults = [
    ...foundIn(swiss, namesAfter('Kanton(?:s|e|en)?', states), 'Bundesland', stateNote),
    ...foundIn(swiss, namesAfter('Bezirk(?:s|es|e|en)?', districts), 'Landkreis', districtNote),
    ...(german === undefined ? [] : replacedTerms(german, swiss, words)),
  ];
  return faults
    .filter(({ at }, index) => faults.findIndex((fault) => fault.at === at) === index)
    .sort((a, b) => a.at - b.at);
}

const states = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
];

const stateNote = 'Ein Bundesland ist kein Kanton.';
const districtNote = 'Ein deutscher Landkreis ist kein Bezirk.';

/** A title and one of the names, also as one of several: "die Kantone Zürich und Sachsen". */
function namesAfter(title: string, names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const either = names.flatMap((name) => [name, inSwiss(name)]).sort((a, b) => b.length - a.length);
  const others = String.raw`(?:\p{Lu}[\p{L}-]+(?:,\s+|\s+(?:und|oder|sowie)\s+(?:im\s+)?))*`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${title}\s+(?:[Vv]on\s+)?${others}(?:${either.map((name) => RegExp.escape(name)).join('|')})(?![\p{L}\p{N}-])`,
    'gu',
  );
}

function foundIn(text: string, pattern: RegExp | undefined, term: string, note: string): NWordFault[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: word, index: at }) => ({ at, word, term, note }));
}

/** Terms the German text uses and the Swiss one does not, where it says more often what comes near. */
function replacedTerms(german: string, swiss: string, { rows }: SwissWords): NWordFault[] {
  return rows.N.flatMap(({ german: forms, near, nearForms = [], note }) => {
    if (occurrences(german, forms).length === 0) return [];
    if (occurrences(swiss, [...forms, ...forms.map(inSwiss)]).length > 0) return [];
    const nearWords = [...near, ...nearForms];
    const found = occurrences(swiss, nearWords);
    const first = found[0];
    if (!first || found.length <= occurrences(german, nearWords).length) return [];
    return [{ ...first, term: forms[0] ?? '', note }];
  });
}

function occurrences(text: string, forms: readonly string[]): { at: number; word: string }[] {
  return forms
    .flatMap((form) => [...text.matchAll(phrasePattern(form, 'gu'))].map(({ 0: word, index: at }) => ({ at, word })))
    .sort((a, b) => a.at - b.at);
}

const inSwiss = (word: string) => word.replaceAll('ß', 'ss');
