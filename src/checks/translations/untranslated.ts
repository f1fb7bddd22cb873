import { languagesOf } from '../../locales/languages.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import { type Passage, passagesOf, textOfPassage } from '../../schemas/texts/passages.ts';
import type { CheckContext } from '../check-context.ts';

/** Sentences of a translation that are word for word those of the original: somebody copied the file, and went no further. */
export function checkUntranslated({ parts: { config, files } }: CheckContext): Issue[] {
  if (!config) return [];
  const [original, ...others] = languagesOf(config);
  const translated = others.filter(
    ({ key, derivedFrom }) => !derivedFrom && baseOf(key) !== baseOf(original?.key ?? 'und'),
  );
  return files.entries.flatMap(({ texts }) => {
    const source = texts[original?.key ?? ''];
    if (!source) return [];
    const written = new Set(sentencesIn(source).map(textOfPassage));
    return translated.flatMap(({ key, name }) => {
      const own = texts[key];
      const same = own ? sentencesIn(own).filter((passage) => written.has(textOfPassage(passage))) : [];
      return own && same[0] ? [copied(own, same[0], { count: same.length, name })] : [];
    });
  });
}

/** Two spellings of one language may share a sentence. */
const baseOf = (key: string) => new Intl.Locale(key).language;

/** Passages that are sentences: names and addresses are the same in every language, and end with no full stop. */
const sentencesIn = (document: Document): Passage[] =>
  passagesOf(document).filter((passage) => {
    const text = textOfPassage(passage).trim();
    const isNoName = (text.match(/(?<![\p{L}.-])\p{Ll}{2,}(?![\p{L}.-]*\.\p{L})/gu) ?? []).length > 1;
    const isHidden = passage.pieces.some(({ isOfficial, element }) => isOfficial && !element);
    return isNoName && !isHidden && text.split(/\s+/).length > 3 && /(?<![\s\u00A0.]\p{L})[.!?]$/u.test(text);
  });

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
