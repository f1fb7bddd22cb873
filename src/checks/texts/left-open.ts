import type { Issue } from '../../schemas/issue.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import type { CheckContext } from '../check-context.ts';

/** Fields that hold a word for what nobody knows yet: it would be published as if it were an answer. */
export function checkLeftOpen({ parts: { files } }: CheckContext): Issue[] {
  const documents = [files.config, files.sources, ...files.entries.flatMap(({ record }) => record ?? [])];
  return documents.flatMap((document) => {
    if (!document || document.issues.length > 0) return [];
    const instead =
      document === files.config
        ? 'schreiben Sie null ohne Anführungszeichen, oder lassen Sie ein Feld weg, das fehlen darf'
        : 'lassen Sie das Feld weg; dann steht überall, dass es noch nicht angegeben ist';
    return stringsOf(document.data)
      .filter(({ at, text }) => standsForNothing.test(text.trim()) && !isName(at, text))
      .map(({ at, text }) => ({
        file: document.file,
        at,
        ...document.locate(at),
        problem: `„${text.trim()}“ ist keine Angabe und erschiene so auf der Seite.`,
        hint: `Schreiben Sie, was dort stehen soll; solange es niemand weiß, ${instead}.`,
        level: 'error' as const,
      }));
  });
}

const standsForNothing =
  /^(?:(?:angabe )?folgt(?: noch| in kürze)?|wird (?:noch )?(?:nachgereicht|ergänzt|nachgetragen)|noch offen|n\.[ \u00A0]?n\.|k\.[ \u00A0]?a\.|tbd|t\.b\.d\.|to be (?:added|announced|confirmed|determined)|todo|n\/a|x{3,}|\?+|-+|–+|\.{3}|…|platzhalter|placeholder)\.?$/i;

/** A short name may be any letters. */
const isName = (at: readonly (string | number)[], text: string) =>
  ['name', 'shortName'].some((field) => at.includes(field)) && /^\p{L}{3,4}$/u.test(text.trim());
