import { z } from 'astro/zod';
import type { Document } from './yaml/document.ts';
import { text } from './basics.ts';
import type { Issue } from './issue.ts';

/** The file in which a region adds to the generator's concepts, or changes them. */
export const conceptsFile = 'concepts.yaml';

const word = text.regex(/^[\p{L}\p{N}]+(?:[ ’&-][\p{L}\p{N}]+){0,3}$/u, {
  error: 'Schreiben Sie ein Wort in der Grundform oder eine Wendung aus höchstens vier Wörtern, ohne Satzzeichen.',
});

const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, {
  error: 'Sprachen heißen hier de, en, hsb oder, wo nur ein Land so sagt, de-CH, de-AT.',
});

const group = z.record(
  language,
  z.array(word, { error: 'Schreiben Sie hinter die Sprache eine Liste: de: [Bauland, Grundstück].' }).min(1),
);

/** Words of which a searcher means the same, by their language, or the country that alone says so. */
export type ConceptWords = z.infer<typeof group>;

/** `concepts.yaml`: the generator's, and a region's, whose groups take the place of those they share a word with. */
export const concepts = z.array(group, {
  error: `${conceptsFile} ist eine Liste; jede Zeile beginnt mit „- de: …“ oder einer anderen Sprache.`,
});

/** A word that stands in two groups leads from the words of one to those of the other. */
export function checkConcepts(groups: readonly ConceptWords[], document: Document): Issue[] {
  const places = new Map<string, (string | number)[]>();
  return groups.flatMap((group, index) =>
    Object.entries(group).flatMap(([language, words]) =>
      words.flatMap((word, place): Issue[] => {
        const at = [index, language, place];
        const before = places.get(`${language} ${word.toLowerCase()}`);
        places.set(`${language} ${word.toLowerCase()}`, at);
        if (!before) return [];
        return [
          {
            file: document.file,
            at,
            ...document.locate(at),
            problem: `„${word}“ steht schon in Zeile ${document.locate(before).line}.`,
            hint: 'Lassen Sie das Wort in einer Gruppe, oder legen Sie beide zusammen, wenn sie dasselbe meinen.',
          },
        ];
      }),
    ),
  );
}
