import { normalForm } from './normal-form.ts';

/**
 * What a word's inflected forms have in common, of its normal form (`normalForm`): `standort` of `standorten`,
 * `company` of `companies`. Light on purpose: nouns and adjectives alone, and never from one word to another
 * (`Gründer` is no `Grund`). A language without rules keeps its words.
 */
export function stemOf(form: string, lang: string): string {
  const language = languages[lang.replace(/-.*/, '')];
  if (!language || language.kept.test(form)) return form;
  return language.steps.reduce((word, rules) => {
    const rule = rules.find(([ending]) => ending.test(word));
    return rule ? word.replace(...rule) : word;
  }, form);
}

/** What words are compared by: the stem of one as it is written. */
export const stemOfWord = (word: string, lang: string): string => stemOf(normalForm(word), lang);

interface Inflection {
  /** What only looks inflected. */
  kept: RegExp;
  /** One after the other; of each, the first rule that fits. */
  steps: [RegExp, string][][];
}

const languages: Record<string, Inflection> = {
  de: {
    kept: /^(?:baden|bayern|bern|chaos|essen|grunden|kern|kosmos|luzern|news|ostern|polen|stern|wien)$|(?:ee|fels|hals|hausen|(?<!^fre)ie|kurs|los|puls|zins|extern|intern|konzern|modern|stadtkern|ortskern)$/,
    steps: [
      [
        // Adjectives: technischer, freien.
        [/(^frei|^gross|^klein|^neu|.{3}(?:al|bar|haft|ierend|ig|isch|iv|lich|sam))e[mnrs]?$/, '$1'],
        // Zentren, Zentrums; Firmen; Ministerien, Ministerium; Ideen.
        [/(zentr|muse|for)(?:ums?|en)$/, '$1um'],
        [/(firm|them|kit)(?:as?|en)$/, '$1a'],
        [/i(?:ums?|en)$/, 'ie'],
        [/een$/, 'ee'],
        // Länder, Ländern: only where the ending is no profession or tool.
        [
          /((?:(?<!aus|in)land|amt|band|bild|blatt|buch|dach|dorf|feld|gehalt|geld|glied|gut|haus|kind|rad|wald))ern?$/,
          '$1',
        ],
        // Unternehmerin, Absolventinnen.
        [/(.{2}(?:er|eur|ist|log|or)|absolvent|student)in(?:nen)?$/, '$1'],
        [/(.{2}[ae]nt)innen$/, '$1'],
        // Ergebnisse; Vorhabens; Standorten, Standortes, Fläche.
        [/(nis|bus)se[ns]?$/, '$1'],
        [/(.{3})(?:ens|e[ns]?)$/, '$1'],
        // Partnern, Mitteln; Parks, Büros.
        [/(.{2}e[lr])n$/, '$1'],
        [/(.{2}[bdfghklmnoprtwy])s$/, '$1'],
      ],
    ],
  },
  en: {
    kept: /^(?:means|news|series|species)$|(?:is|ss|us)$/,
    steps: [
      [
        [/(.{2})ies$/, '$1y'],
        [/(ss|x|sh|ch)es$/, '$1'],
        [/(.{3})s$/, '$1'],
        [/^(wo)?men$/, '$1man'],
        [/^(child)ren$/, '$1'],
      ],
      // As it is spelt in America.
      [
        [/^(cent|fib|met)er$/, '$1re'],
        [/^(col|harb|lab|neighb)or$/, '$1our'],
        [/^programme$/, 'program'],
        [/^licence$/, 'license'],
        [/(.{3})iz(ations?|e|ed|ing)$/, '$1is$2'],
      ],
    ],
  },
};
