import { type Language, languagesOf } from '../../locales/languages.ts';
import { isReadable } from '../../locales/translations/fingerprints.ts';
import { isRequired } from '../../locales/translations/release.ts';
import { type Translation, translationsOf } from '../../locales/translations/translation.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Entry } from '../../schemas/region.ts';
import { slugPattern } from '../../schemas/slug.ts';
import type { CheckContext } from '../check-context.ts';
import { sumUpChanges } from './translation-changes.ts';

/**
 * Translations that are missing or older than their original. `release` in site.yaml says for which pages
 * that is an error, which holds the build up, and for which a warning.
 */
export function checkTranslations({ parts: { config, entries } }: CheckContext): Issue[] {
  if (!config) return [];
  const languages = languagesOf(config);
  const translationOf = translationsOf(entries, languages);
  const [original] = languages;
  // What cannot be read is told as such, and nothing can be compared with it; what has no possible name is confirmed under no name.
  const readable = entries.filter(
    ({ id, documents: { texts, ledger } }) =>
      slugPattern.test(id) && isReadable(texts[original?.key ?? '']) && !ledger?.issues.length,
  );
  return readable.flatMap((entry) =>
    languages.flatMap((language) => {
      const problem = problemOf(entry, language, translationOf(entry, language));
      if (!problem) return [];
      return [
        { ...problem, level: isRequired(entry, language.key, config) ? ('error' as const) : ('warning' as const) },
      ];
    }),
  );
}

function problemOf({ key, documents }: Entry, language: Language, { state, changes }: Translation): Issue | undefined {
  const folder = documents.record.file.replace(/record\.yaml$/, '');
  const file = `${folder}${language.key}.mdx`;
  if (state === 'missing') {
    return {
      file,
      lacks: `texts ${language.key}`,
      problem: `Der Text in der Sprache „${language.key}“ fehlt; seine Leser bekommen das Original mit einem Hinweis.`,
      hint: `Legen Sie ${file} an, und bestätigen Sie ihn mit: ${confirmingCommand(key, language)}`,
    };
  }
  if (state !== 'stale') return undefined;
  return {
    file,
    problem: `Der Text in der Sprache „${language.key}“ ist nicht auf dem Stand des Originals: ${sumUpChanges(changes)}.`,
    hint:
      `Vergleichen Sie ihn mit dem Original, und bestätigen Sie ihn mit: ${confirmingCommand(key, language)}` +
      (changes.some(({ what }) => what === 'unconfirmed') ? `; alle auf einmal mit -- --all ${language.key}` : ''),
  };
}

const confirmingCommand = (key: string, language: Language) => `npm run translated -- ${key} ${language.key}`;
