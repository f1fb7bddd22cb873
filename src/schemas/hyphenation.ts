import { z } from 'astro/zod';
import type { Document } from './yaml/document.ts';
import type { Issue } from './issue.ts';
import type { SiteConfig } from './site-config.ts';

const part = z.string().regex(/^-?\p{L}{2,}(-\p{L}{2,})*-?$/u, {
  error:
    'Schreiben Sie ein Wort mit Bindestrichen, wo es getrennt werden darf, z. B. „Industrie-park“ oder „-gesellschaft“.',
});

/**
 * `hyphenation.yaml`: parts of long words, per language, with a hyphen where they may be divided, which
 * inside a part is nowhere else. A hyphen at its edge prefers a break between it and what it is joined to.
 */
export const hyphenation = z.record(
  z.string().regex(/^[a-z]{2,3}$/, { error: 'Sprachen stehen hier ohne Land: „de“ gilt auch für de-CH.' }),
  z.array(part, { error: 'Schreiben Sie unter die Sprache eine Liste, jedes Wort in eine Zeile mit „- “.' }),
);

export type Hyphenation = z.infer<typeof hyphenation>;

/** Words stand under a language of the site, which its regional variants share. */
export function checkHyphenation(words: Hyphenation, document: Document, languages: SiteConfig['languages']): Issue[] {
  const known = [...new Set(languages.map(({ key }) => key.replace(/-.*/, '')))];
  return Object.keys(words)
    .filter((language) => !known.includes(language))
    .map((language) => ({
      file: document.file,
      at: [language],
      ...document.locate([language]),
      lacks: `language ${language}`,
      problem: `Die Sprache „${language}“ steht nicht in site.yaml.`,
      hint: `Möglich sind: ${known.join(', ')}. Varianten wie de-CH trennen wie ihre Sprache.`,
    }));
}
