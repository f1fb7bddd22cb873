import { languagesOf } from '../../locales/languages.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import { type Passage, passagesOf, textOfPassage } from '../../schemas/texts/passages.ts';
import { byEntry } from '../entry-by-entry.ts';

/** Sentences of a translation that are word for word those of the original: somebody copied the file, and went no further. */
export const untranslatedByEntry = byEntry<Issue>(({ parts: { config } }) => {
  const languages = config ? languagesOf(config) : [];
  const [original, ...others] = languages;
  const translated = others.filter(
    ({ key, derivedFrom }) => !derivedFrom && baseOf(key) !== baseOf(original?.key ?? 'und'),
  );
  return {
    by: [languages],
    findingsOf: ({ texts }) => {
      const source = texts[original?.key ?? ''];
      if (!source) return [];
      const written = Map.groupBy(passagesOf(source), textOfPassage);
      return translated.flatMap(({ key, name }) => {
        const own = texts[key];
        const same = (own ? passagesOf(own) : []).filter(
          (passage) => written.get(textOfPassage(passage))?.some(isSentence) && isSentence(passage),
        );
        return own && same[0] ? [copied(own, same[0], { count: same.length, name })] : [];
      });
    },
  };
});

/** Two spellings of one language may share a sentence. */
const baseOf = (key: string) => new Intl.Locale(key).language;

/** Whether a passage is a sentence: names and addresses are the same in every language, and end with no full stop. */
function isSentence(passage: Passage): boolean {
  const text = textOfPassage(passage).trim();
  const isNoName = (text.match(/(?<![\p{L}.-])\p{Ll}{2,}(?![\p{L}.-]*\.\p{L})/gu) ?? []).length > 1;
  const isHidden = passage.pieces.some(({ isOfficial, element }) => isOfficial && !element);
  return isNoName && !isHidden && text.split(/\s+/).length > 3 && /(?<![\s\u00A0.]\p{L})[.!?]$/u.test(text);
}

function copied({ file }: Document, { at, line, column, ...passage }: Passage, { count, name }: Repeats): Issue {
  const text = textOfPassage({ at, line, column, ...passage }).trim();
  const quoted = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const others = count > 2 ? `, und ${count - 1} weitere Stellen` : count > 1 ? ', und eine weitere Stelle' : '';
  return {
    file,
    ...(at.length > 0 && { at }),
    line,
    column,
    problem: `„${quoted}“ steht hier Wort für Wort wie im Original${others}.`,
    hint: `Schreiben Sie es in der Sprache „${name}“. Gibt es noch keine Übersetzung, löschen Sie die Datei; wo sie fehlen darf, lesen alle das Original mit einem Hinweis.`,
    level: 'warning',
  };
}

interface Repeats {
  count: number;
  name: string;
}
