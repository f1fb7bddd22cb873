import { keptByText } from '../../../schemas/kept.ts';
import { syllablesOf } from '../../../output/hyphenation/syllables.ts';
import { germanLexicon, isNoun, leastOwnLetters, type Lexicon } from './lexicon.ts';

/** The parts of a word as it is spelled, which joined are the word; none where it is whole. */
export type Splitter = (word: string) => string[];

/**
 * Splits German compounds by the words we know, those of the texts, and the letters that join others: `Gewerbe`,
 * `flächen`. `vocabulary` is each word of the texts as often as it stands there; `names` are never split. In other
 * languages hyphens alone divide.
 */
export function splitterOf(vocabulary: Iterable<string>, language: string, names: Iterable<string> = []): Splitter {
  const isGerman = /^de\b/.test(language);
  const lexicon = isGerman ? germanLexicon(vocabulary, names) : undefined;
  const split = (word: string) => (lexicon ? partsOf(word, lexicon) : [word]);
  return keptByText((word) => {
    const parts = word.split(/(?<=-)/).flatMap((piece) => {
      const [, letters = '', hyphen = ''] = /^(.*?)(-?)$/.exec(piece) ?? [];
      const parts = split(letters);
      return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${hyphen}`];
    });
    return parts.length > 1 ? parts : [];
  });
}

const leastLetters = 3;

/** A way to split the end of a word; the less it costs, the better its parts are known. */
interface Split {
  cost: number;
  parts: string[];
  begins: 'known' | 'unknown' | 'nothing';
}

/** The parts of a word, each from syllable to syllable; itself where there is no way to split it. */
function partsOf(word: string, lexicon: Lexicon): string[] {
  if (!isNoun(word) || lexicon.isWhole(word)) return [word];
  const mayGuess = !lexicon.isAlsoSmall(word);
  /** The cheapest split of what follows an index. */
  const ends = new Map<number, Split>([[word.length, { cost: 0, parts: [], begins: 'nothing' }]]);
  for (const start of [0, ...syllablesOf(word.toLowerCase(), 'de')].reverse()) {
    const splits = [...ends].flatMap(([end, rest]) => {
      if (end - start < leastLetters || end - start === word.length) return [];
      const part = word.slice(start, end);
      return withKnown(part, rest, lexicon) ?? (mayGuess ? withGuessed(part, rest, lexicon) : undefined) ?? [];
    });
    const [cheapest] = splits.sort((a, b) => a.cost - b.cost);
    if (cheapest) ends.set(start, cheapest);
  }
  const parts = ends.get(0)?.parts ?? [];
  return parts.length > 0 ? parts.flatMap((part) => partsOfPart(part, lexicon)) : [word];
}

/** Our own words come before those of the texts, which are not to be names of places (Spreewald). */
function withKnown(part: string, rest: Split, lexicon: Lexicon): Split | undefined {
  const parts = [part, ...rest.parts];
  const isJoined = joint.test(part);
  if (lexicon.isOurs(part, rest.begins === 'nothing' ? 'last' : 'first')) {
    const mayPrecede = rest.begins !== 'unknown' || isJoined || lexicon.isNounOfOurs(part);
    return mayPrecede ? { cost: rest.cost + 1, parts, begins: 'known' } : undefined;
  }
  if (part.length < leastOwnLetters || isPlace(rest, lexicon)) return undefined;
  if (lexicon.isOwn(part) && rest.begins !== 'unknown') return { cost: rest.cost + 1.1, parts, begins: 'known' };
  return isJoined ? { cost: rest.cost + 1.5, parts, begins: 'known' } : undefined;
}

const isPlace = ({ parts: [next, ...others] }: Split, lexicon: Lexicon) =>
  next !== undefined && others.length === 0 && lexicon.endsPlaces(next);

/** A part nobody knows, beside one of our nouns; the shorter it is, the better, since it may hold what is known. */
function withGuessed(part: string, rest: Split, lexicon: Lexicon): Split | undefined {
  const [next] = rest.parts;
  if (part.length < leastOwnLetters || isPlace(rest, lexicon)) return undefined;
  const isLikely = next === undefined ? !noHead.test(part) : !noModifier.test(part) && lexicon.isNounOfOurs(next);
  return isLikely
    ? { cost: rest.cost + 2 + part.length / 5, parts: [part, ...rest.parts], begins: 'unknown' }
    : undefined;
}

/** What ends like this is joined to another word, whatever it is: "Handlungsfähigkeit". */
const joint = /.{3}(?:heit|ion|keit|schaft|tum|tät|ung)s$/;

/** An ending, or an adjective, is no last part: "Netz-werker", "Bundes-deutsche". */
const noHead = new RegExp(
  [
    /^(?:al[ie]|bar|deutsche|e[nr]|haft|heit|i[ges]|keit|l[eio][cirs]|nung|r?innen|schaft|ung|werker)/,
    /(?:bar|frei|haft|ig|isch|lich|los|sam)(?:e[mnrs]?)?$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** A prefix is no first part, and no first part ends with one: "heraus-", "Betriebsbe-". */
const noModifier = new RegExp(
  [
    /^(?:durch|gegen|heran|heraus|hinter|nieder|über|unter|voraus|weiter|wider|wieder|zurück|zusammen)$/,
    /(?:auf|aus|ent|ia|neu|ver|[ns]ab|s(?:an|be|er|ge|un))$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** A noun of the texts may be a compound itself. */
function partsOfPart(part: string, lexicon: Lexicon): string[] {
  const [first = '', ...others] = partsOf(part.charAt(0).toUpperCase() + part.slice(1), lexicon);
  return [part.charAt(0) + first.slice(1), ...others];
}
