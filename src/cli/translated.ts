import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../locales/languages.ts';
import { isReadable } from '../locales/translations/fingerprints.ts';
import { translationsOf } from '../locales/translations/translation.ts';
import { contentFolder } from '../routes/site.ts';
import { readRegion } from '../schemas/read-region.ts';
import type { Parts } from '../schemas/region.ts';
import { referenceDateOf } from '../schemas/days/reference-date.ts';
import { confirmTexts, nameConfirmations, staleTexts, type Text } from './confirm-translations.ts';
import { answering, entryNamed, languagesIn, UserError } from '../reports/user-error.ts';

const usage =
  'So wird bestätigt: npm run translated -- locations/cottbus en, auf Wunsch mit --by Stelle.\n' +
  'Alles Veraltete einer Sprache auf einmal: npm run translated -- --all en';

/**
 * `npm run translated -- locations/cottbus en`: somebody has compared the text with its original; in a
 * derived language, somebody has read it. `--by` says who; `--all` confirms whatever is stale.
 */
answering(() => {
  const { positionals, values } = options();
  const folder = contentFolder();
  const { parts } = readRegion(folder);
  if (positionals.length > (values.all ? 1 : 2) || values.by?.trim() === '') throw new UserError(usage);
  const texts = values.all ? allStale(parts, positionals[0]) : [textNamed(parts, folder, positionals)];
  refuseUnreadable(texts, languagesIn(parts)[0]?.key ?? '');
  const on = referenceDateOf(folder);
  confirmTexts(parts, texts, { on, by: values.by?.trim() });
  const [all] = values.all ? positionals : [];
  const named = all === undefined ? [] : nameConfirmations(readRegion(folder).parts, all);
  if (named.length > 0) console.log(`${named.length} ältere Bestätigungen nennen jetzt ihren Eintrag.`);
  for (const { entry, language } of texts) console.log(`${entry.key} ${language.key}: bestätigt am ${on}.`);
  if (texts.length === 0) console.log('Nichts zu bestätigen: Alle Texte sind auf dem Stand ihres Originals.');
});

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { all: { type: 'boolean', default: false }, by: { type: 'string' } },
    });
  } catch {
    throw new UserError(usage);
  }
}

function allStale(parts: Parts, key: string | undefined): Text[] {
  const languages = languagesIn(parts);
  const wanted = languageOf(key, languages);
  if (wanted === languages[0]) throw originalRefused(wanted);
  return staleTexts(parts).filter(({ language }) => language.key === wanted.key);
}

function textNamed(parts: Parts, folder: string, [name, key]: string[]): Text {
  const languages = languagesIn(parts);
  const entry = entryNamed(name, parts.entries, folder, usage);
  const language = languageOf(key, languages);
  const { state } = translationsOf(parts.entries, languages)(entry, language);
  if (state === 'original') throw originalRefused(language);
  if (state === 'missing') {
    const file = join(dirname(entry.documents.record.file), `${language.key}.mdx`);
    throw new UserError(`${entry.key} hat keinen Text in „${language.key}“.\n→ Legen Sie zuerst ${file} an.`);
  }
  return { entry, language };
}

/** What cannot be read whole cannot have been compared. */
function refuseUnreadable(texts: readonly Text[], original: string) {
  const files = texts.flatMap(({ entry: { documents }, language }) =>
    [original, language.key]
      .map((key) => documents.texts[key])
      .filter((document) => document !== undefined && !isReadable(document))
      .map((document) => document?.file),
  );
  const [file] = files;
  if (file) throw new UserError(`${file} lässt sich nicht lesen; bestätigt ist nichts.\n→ npm run check sagt, warum.`);
}

function languageOf(key: string | undefined, languages: readonly Language[]): Language {
  const language = languages.find((language) => language.key === key);
  if (language) return language;
  const all = languages.map(({ key }) => key).join(', ');
  throw new UserError(key ? `Die Sprache „${key}“ steht nicht in site.yaml.\n→ Vorhanden sind: ${all}.` : usage);
}

function originalRefused({ key }: Language): UserError {
  return new UserError(`„${key}“ ist die Sprache der Originale; sie wird nicht bestätigt.\n→ ${usage}`);
}
