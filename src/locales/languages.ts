import type { SiteConfig } from '../schemas/site-config.ts';
import type { Localised } from '../schemas/basics.ts';
import { kept } from '../schemas/kept.ts';
import type { Override } from '../schemas/overrides.ts';
import type { RegionWords } from '../schemas/swiss-words.ts';
import { applyOverrides } from './swiss/overrides.ts';
import type { Translate } from './ui.ts';
import { deriveMarks, deriveText, type Span } from './swiss/swiss-text.ts';
import { deriveTree, type Origin } from './swiss/swiss-tree.ts';
import { type SwissWords, swissWordsOf } from './swiss/swiss-words.ts';
import type { TextTree } from '../markup/text-tree.ts';

/** A language edition of the site, as everything behind the schemas knows it. */
export interface Language {
  /** Our key and the HTML `lang`: a BCP 47 tag such as `de-CH`. */
  key: string;
  /** Name in the language itself. */
  name: string;
  /** First part of every address, in lower case (LOC-66). */
  path: string;
  /** Open Graph form with territory (LOC-65). */
  ogLocale: string;
  derivedFrom: string | undefined;
  /** What its readers count in, where that is not the euro: an ISO 4217 code such as `CHF`. */
  currency: string | undefined;
  /** How it is derived, with the words of its region; `undefined` where a text is taken as it is. */
  derivation: Derivation | undefined;
}

export interface Derivation {
  words: SwissWords;
  /** A text without mark-up, but for what of it was written for the derived language. */
  text: (text: string, kept?: readonly Span[]) => string;
  /** The tree of a text: words and spoken attributes change, addresses and ids do not. */
  tree: (tree: TextTree, origin: Origin) => void;
  /** An official name, of which only the quotation marks change. */
  name: (text: string) => string;
}

interface Variant {
  /** The language whose texts it is derived from. */
  from: string;
  derive: (words: SwissWords) => Derivation;
}

/** The regional variants that are derived from another language, and how. Nothing else compares with their keys. */
const variants: Record<string, Variant> = {
  'de-CH': {
    from: 'de',
    derive: (words) => ({
      words,
      text: (text, kept = []) => deriveText(text, words, { official: kept }).text,
      tree: (tree, origin) => deriveTree(tree, words, origin),
      name: (text) => deriveMarks(text, words),
    }),
  },
};

/** Each language the generator can derive, and the one it derives it from. */
export const derivableFrom: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(variants).map(([key, { from }]) => [key, from]),
);

/** Where a language has no territory of its own in its key, the one its publisher means. */
const territories: Record<string, string> = { en: 'GB' };

/** The languages of a region; `words` is what its `swiss-words.yaml` says. */
export const languagesOf = (config: SiteConfig, words?: RegionWords): Language[] =>
  languagesIn(words ?? noWords, JSON.stringify(config.languages));

const noWords = {};

/** The same languages for as long as a region says the same of them: what is made in one is kept with it. */
const languagesIn = kept((of: object, written: string): Language[] => {
  const words = of === noWords ? undefined : (of as RegionWords);
  return (JSON.parse(written) as SiteConfig['languages']).map(({ key, name, derivedFrom, currency }) => {
    const { language, region } = new Intl.Locale(key);
    const territory = region ?? territories[key] ?? new Intl.Locale(key).maximize().region ?? '';
    const derivation = derivedFrom ? variants[key]?.derive(swissWordsOf(words)) : undefined;
    return {
      key,
      name,
      path: key.toLowerCase(),
      ogLocale: `${language}_${territory}`,
      derivedFrom,
      currency,
      derivation,
    };
  });
});

/**
 * Derives a text written in the parent language, but for the sentences an editor wrote for the derived
 * one; the identity for a language that is not derived.
 */
export function derive(text: string, language: Language, overrides: readonly Override[] = []): string {
  if (!language.derivation) return text;
  const { text: own, kept } = applyOverrides(text, overrides);
  return language.derivation.text(own, kept);
}

/** An official name in a language: as its authority spells it, in the quotation marks of the language. */
export function localiseName(value: Localised, language: Language): string {
  const name = typeof value === 'string' ? value : language.derivedFrom && value[language.derivedFrom];
  return name && language.derivation ? language.derivation.name(name) : localise(value, language);
}

/** The text in a language: its own, else the derived one. Throws rather than show a wrong language. */
export function localise(value: Localised, language: Language): string {
  if (typeof value === 'string') return value;
  const own = value[language.key];
  if (own !== undefined) return own;
  const parent = language.derivedFrom && value[language.derivedFrom];
  if (parent) return derive(parent, language);
  throw new Error(`No text in ${language.key} for ${JSON.stringify(value)}.`);
}

/** The name of a country, where it is another one than the readers': nobody in Switzerland reads "Bern, Schweiz". */
export const countryAbroad = (country: string, { language, t }: { language: Language; t: Translate }) =>
  new Intl.Locale(language.key).region === country ? undefined : t(`countries.${country}`);
