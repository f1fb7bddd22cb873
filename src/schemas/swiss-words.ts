import { z } from 'astro/zod';
import { day, text } from './basics.ts';

/** The file in which a region adds to the generator's Swiss words, or changes them. */
export const swissWordsFile = 'swiss-words.yaml';

const forms = 'alle gebeugten Formen, auch die weiblichen';

/** A word, or a phrase of words: what a replacement can find again. */
const germanWord = text.regex(/^[\p{L}\p{M}]+( [\p{L}\p{M}]+)*$/u, {
  error: 'Klasse A besteht aus Wörtern ohne Bindestrich, Ziffern und Satzzeichen; andere Wendungen gehören zu H.',
});

/** As it is read in Switzerland. */
const swissText = text.regex(/^[^ßẞ]*$/, { error: 'In der Schweiz steht „ss“ statt „ß“.' });

/** What takes the place of a word on a page: words too, also with a hyphen or an apostrophe in them. */
const swissWord = swissText.regex(/^[\p{L}\p{M}]+([ ’-][\p{L}\p{M}]+)*$/u, {
  error: 'Eine Schweizer Form besteht aus Wörtern ohne Ziffern und Satzzeichen; andere Wendungen gehören zu H.',
});

/** The same as a German word where only a hint is given: anything that begins with a word, with one gap at most. */
const germanPhrase = text.regex(/^\p{L}[^{}]*(?: \{(?:Datum|Zeitraum|Name)\}(?: [^{}]*)?)?$/u, {
  error: 'Eine Wendung beginnt mit einem Wort und hat höchstens eine Lücke: {Datum}, {Zeitraum} oder {Name}.',
});

const german = z
  .array(germanPhrase)
  .min(1)
  .meta({
    description: `Das deutsche Wort und ${forms}. In Wendungen steht {Datum} für einen Tag, {Zeitraum} für eine Dauer, {Name} für ein Hauptwort.`,
  });
const proposals = z.array(swissText).meta({
  description: 'Was man in der Schweiz sagt. Steht das deutsche Wort mit darunter, ist der Hinweis unverbindlich.',
});
const note = text.meta({ description: 'Wann der Vorschlag passt, und wann nicht.' });

const replacement = z.strictObject({
  german: z
    .array(germanWord)
    .min(1)
    .meta({ description: `Das deutsche Wort und ${forms}.` }),
  swiss: z
    .array(swissWord)
    .min(1)
    .meta({ description: 'Die Schweizer Formen, eine für jede deutsche und in derselben Reihenfolge.' }),
  genitive: z.record(germanWord, swissWord).optional().meta({
    description:
      'Deutsche Formen, denen man den Genitiv nicht ansieht, mit ihrer Schweizer Form nach „des“ oder „eines“.',
  }),
  plural: z.record(germanWord, swissWord).optional().meta({
    description: 'Deutsche Formen, die in Einzahl und Mehrzahl gleich sind, mit ihrer Schweizer Mehrzahl.',
  }),
  neverCapital: z.array(germanWord).optional().meta({
    description: 'Kleingeschriebene Formen, die großgeschrieben ein anderes Wort sind, z. B. parke (mehrere Parke).',
  }),
  asNoun: z.array(germanWord).optional().meta({
    description: 'Verbformen, die großgeschrieben auch ein anderes Hauptwort sein können, z. B. parken (in Parken).',
  }),
  note: note.optional(),
});

const hint = z.strictObject({
  german,
  proposals,
  notAfter: z.array(germanWord).optional().meta({
    description: 'Wörter, hinter denen der Hinweis nicht gilt, z. B. bis vor „zum 1. Januar“.',
  }),
  note: note.optional(),
});

const collision = hint.extend({
  notCompounds: z.array(germanWord).optional().meta({
    description: 'Zusammensetzungen, die ohne ß kein anderes Wort werden, z. B. Ausmaße.',
  }),
});

const germanLaw = z.strictObject({
  german,
  near: z.array(swissText).meta({
    description: 'Was in der Schweiz ungefähr dasselbe ist; es erklärt das Wort und steht nie an seiner Stelle.',
  }),
  nearForms: z.array(swissText).optional().meta({ description: 'Gebeugte Formen der Wörter unter near.' }),
  note,
});

const chosen = z.strictObject({
  word: swissText.meta({ description: 'Das Wort, das die Schweizer Fassung für diese Sache immer benutzt.' }),
  insteadOf: z
    .array(germanPhrase)
    .min(1)
    .meta({ description: `Andere Wörter für dieselbe Sache, ${forms}; sie werden gemeldet.` }),
  note: note.optional(),
});

const rows = {
  A: z
    .array(replacement)
    .default([])
    .meta({ description: 'Wörter, die ersetzt werden: gleiche Bedeutung, gleiches Geschlecht.' }),
  H: z.array(hint).default([]).meta({ description: 'Wörter, auf die nur hingewiesen wird; ein Mensch entscheidet.' }),
  F: z.array(hint).default([]).meta({ description: 'Falsche Freunde: Wörter, die in der Schweiz anderes bedeuten.' }),
  N: z.array(germanLaw).default([]).meta({ description: 'Deutsche Begriffe ohne Gegenstück: erklären, nie ersetzen.' }),
  collisions: z.array(collision).default([]).meta({
    description: 'Wörter, die ohne ß ein anderes Wort werden, z. B. Maße, auch in Zusammensetzungen.',
  }),
};

/** The generator's `words.yaml`. */
export const wordRows = z.strictObject(rows);

export type WordRows = z.infer<typeof wordRows>;
export type ReplacementRow = z.infer<typeof replacement>;
export type HintRow = z.infer<typeof hint>;
export type CollisionRow = z.infer<typeof collision>;

/** A region's `swiss-words.yaml`: its rows take the place of those with the same German word. */
export const regionWords = z.strictObject({
  signedOff: z.strictObject({ by: text, on: day }).nullable().default(null).meta({
    description: 'Wer aus der Schweiz die Wörter der Klasse A gelesen und freigegeben hat, und wann; sonst null.',
  }),
  chosen: z.array(chosen).default([]).meta({
    description: 'Ein Wort für jede Sache: Was die Schweizer Fassung sonst dafür sagt, ist eine Warnung.',
  }),
  keep: z.array(text).default([]).meta({ description: 'Deutsche Wörter, deren Zeile hier nicht gilt.' }),
  ...rows,
});

export type ChosenWord = z.infer<typeof chosen>;
export type RegionWords = z.infer<typeof regionWords>;
