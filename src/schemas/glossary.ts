import { z } from 'astro/zod';
import { anyRef, id, sourceRef, text } from './basics.ts';
import type { Document } from './yaml/document.ts';
import type { Issue } from './issue.ts';
import type { SiteConfig } from './site-config.ts';

/** Letters that a gloss may have, since it interrupts a sentence. */
const longestGloss = 90;

const gloss = text
  .max(longestGloss, { error: `Höchstens ${longestGloss} Zeichen: Die kurze Erklärung steht mitten im Satz.` })
  .regex(/^[^()]*[^().!?]$/, {
    error: 'Schreiben Sie sie ohne Klammern und ohne Satzzeichen am Ende: Sie steht selbst in Klammern mitten im Satz.',
  });

const entry = z.strictObject({
  term: text.meta({ description: 'Das Wort; es bleibt in allen Sprachen dasselbe (LOC, Klasse N).' }),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'Sprachen heißen nach BCP 47, z. B. de, en.' })
    .default('de')
    .meta({ description: 'Sprache des Wortes.' }),
  full: text.optional().meta({ description: 'Was eine Abkürzung heißt, in der Sprache des Wortes.' }),
  plain: z
    .record(z.string(), gloss)
    .default({})
    .meta({ description: 'Kurze Erklärung je Sprache; steht in Klammern hinter der ersten Nennung auf einer Seite.' }),
  text: z
    .record(z.string(), text, { error: 'Schreiben Sie die Erklärung je Sprache: de: …, en: ….' })
    .meta({ localised: true, description: 'Erklärung für das Glossar je Sprache, ein bis drei Sätze.' }),
  aliases: z
    .array(text)
    .default([])
    .meta({ description: 'Andere Formen, die in Texten vorkommen: Mehrzahl, Genitiv, Abkürzung.' }),
  sources: z.array(sourceRef).default([]).meta({ description: 'Quellen aus sources.yaml.' }),
  related: z.array(anyRef).default([]).meta({ description: 'Einträge, die weiterführen, als Art/Kennung.' }),
});

/** `content/glossary.yaml`: words that are not translated but explained, by their places on the glossary's page. */
export const glossary = z.record(id, entry);

export type GlossaryEntry = z.infer<typeof entry>;
export type Glossary = Record<string, GlossaryEntry>;

/** A word needs a gloss in every language but its own; a derived language may have one of its own. */
export function checkGlosses(terms: Glossary, document: Document, languages: SiteConfig['languages']): Issue[] {
  return Object.entries(terms).flatMap(([id, { lang, plain }]) => {
    const missing = languages.filter(({ key, derivedFrom }) => !derivedFrom && key !== lang && !plain[key]);
    const extra = Object.keys(plain).filter((key) => !languages.some((language) => language.key === key));
    const at = [id, 'plain'];
    return [
      ...missing.map(({ key }) => ({
        file: document.file,
        at,
        ...document.locate(at),
        lacks: `texts ${key}`,
        problem: `Die kurze Erklärung „plain“ fehlt in der Sprache „${key}“.`,
        hint: `Ergänzen Sie unter plain „${key}: …“, höchstens ${longestGloss} Zeichen.`,
      })),
      ...extra.map((key) => ({
        file: document.file,
        at: [...at, key],
        ...document.locate([...at, key]),
        lacks: `language ${key}`,
        problem: `Die Sprache „${key}“ steht nicht in site.yaml.`,
        hint: `Vorhanden sind: ${languages.map((language) => language.key).join(', ')}.`,
      })),
    ];
  });
}
