import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languagesOf } from '../locales/languages.ts';
import { translationsOf } from '../locales/translations/translation.ts';
import { contentFolder } from '../routes/site.ts';
import { nearest } from '../schemas/issue.ts';
import { type Entry, type Parts, readRegion } from '../schemas/region.ts';
import { referenceDate } from '../schemas/review.ts';
import { confirmTexts, staleTexts, type Text } from './confirm-translations.ts';

const usage =
  'So wird bestätigt: npm run translated -- locations/cottbus en, auf Wunsch mit --by Stelle.\n' +
  'Alles Veraltete einer Sprache auf einmal: npm run translated -- --all en';

/** Something the editor has to say otherwise; shown without a stack trace. */
class Refusal extends Error {}

/**
 * `npm run translated -- locations/cottbus en`: somebody has compared the text with its original; in a
 * derived language, somebody has read it. `--by` says who; `--all` confirms whatever is stale.
 */
try {
  const { positionals, values } = options();
  const folder = contentFolder();
  const { parts } = readRegion(folder);
  const texts = values.all ? allStale(parts, positionals[0]) : [textNamed(parts, folder, positionals)];
  const on = referenceDate();
  confirmTexts(folder, parts, texts, { on, by: values.by?.trim() });
  for (const { entry, language } of texts) console.log(`${entry.key} ${language.key}: bestätigt am ${on}.`);
  if (texts.length === 0) console.log('Nichts zu bestätigen: Alle Texte sind auf dem Stand ihres Originals.');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { all: { type: 'boolean', default: false }, by: { type: 'string' } },
    });
  } catch {
    throw new Refusal(usage);
  }
}

function allStale(parts: Parts, key: string | undefined): Text[] {
  const wanted = languageOf(key, languagesIn(parts));
  return staleTexts(parts).filter(({ language }) => language.key === wanted.key);
}

function textNamed(parts: Parts, folder: string, [name, key]: string[]): Text {
  const languages = languagesIn(parts);
  const entry = entryOf(name, parts.entries, folder);
  const language = languageOf(key, languages);
  const { state } = translationsOf(parts.entries, languages)(entry, language);
  if (state === 'original') {
    throw new Refusal(`„${language.key}“ ist die Sprache der Originale; sie wird nicht bestätigt.\n→ ${usage}`);
  }
  if (state === 'missing') {
    const file = join(dirname(entry.documents.record.file), `${language.key}.mdx`);
    throw new Refusal(`${entry.key} hat keinen Text in „${language.key}“.\n→ Legen Sie zuerst ${file} an.`);
  }
  return { entry, language };
}

function languagesIn({ config }: Parts): Language[] {
  if (!config) throw new Refusal('site.yaml lässt sich nicht lesen.\n→ npm run check sagt, warum.');
  return languagesOf(config);
}

/** Entries are named as in references; the path of their folder is understood too. */
function entryOf(name: string | undefined, entries: readonly Entry[], folder: string): Entry {
  if (!name) throw new Refusal(usage);
  const key = name.replace(/\/$/, '').replace(`${folder}/`, '');
  const entry = entries.find((entry) => entry.key === key);
  if (entry) return entry;
  const near = nearest(
    key,
    entries.map(({ key }) => key),
  );
  throw new Refusal(`Den Eintrag „${name}“ gibt es nicht.\n→ ${near ? `Meinten Sie „${near}“?` : usage}`);
}

function languageOf(key: string | undefined, languages: readonly Language[]): Language {
  const language = languages.find((language) => language.key === key);
  if (language) return language;
  const all = languages.map(({ key }) => key).join(', ');
  throw new Refusal(key ? `Die Sprache „${key}“ steht nicht in site.yaml.\n→ Vorhanden sind: ${all}.` : usage);
}
