import { languagesOf } from '../locales/languages.ts';
import { reopenedOf } from '../locales/swiss/overrides.ts';
import type { Issue } from '../schemas/issue.ts';
import { clip } from '../schemas/mdx.ts';
import { overridesFile } from '../schemas/overrides.ts';
import { fieldPassage, type Passage, passagesOf } from '../schemas/passages.ts';
import { recordLeaves } from '../schemas/references.ts';
import type { Entry } from '../schemas/region.ts';
import type { Examined } from './check-region.ts';
import { nearestSentence } from './nearest-sentence.ts';

/**
 * Sentences of `swiss.yaml` whose German text does not occur any more: they are open again, since nobody
 * knows whether they fit what stands there now.
 */
export function checkOverrides({ parts: { config, swissWords, entries } }: Examined): Issue[] {
  const derived = config ? languagesOf(config, swissWords).find(({ derivedFrom }) => derivedFrom) : undefined;
  return entries.flatMap((entry) => {
    const { document, overrides } = { document: entry.documents.overrides, overrides: entry.overrides };
    if (!document || overrides.length === 0) return [];
    if (!derived?.derivedFrom) return [{ file: document.file, ...withoutDerivation }];
    const passages = originalPassages(entry, derived.derivedFrom, derived.key);
    return reopenedOf(overrides, passages).map((override): Issue => {
      const at = [overrides.indexOf(override), 'german'];
      const near = nearestSentence(override.german, passages);
      return {
        file: document.file,
        at,
        ...document.locate(at),
        level: 'warning',
        problem: `Wieder offen: Der deutsche Satz „${clip(override.german)}“ kommt im Eintrag nicht mehr vor.`,
        hint: near
          ? `Am nächsten kommt ${near.file}:${near.line}: „${near.sentence}“. Passen Sie german und swiss an, oder entfernen Sie beide.`
          : 'Entfernen Sie ihn, oder schreiben Sie unter german den Satz, wie er jetzt in de.mdx oder record.yaml steht.',
      };
    });
  });
}

/** What an override may replace: the text, unless the derived language has one of its own, and the record. */
function originalPassages(entry: Entry, language: string, derived: string): Passage[] {
  const { record, texts } = entry.documents;
  const text = texts[derived] ? undefined : texts[language];
  const fields = [...recordLeaves(entry)].flatMap(({ meta, value, at }) => {
    const written = meta.localised ? (value as Record<string, string>)[language] : undefined;
    return written === undefined ? [] : [fieldPassage(record, [...at, language], written)];
  });
  return [...(text ? passagesOf(text) : []), ...fields];
}

const withoutDerivation: Pick<Issue, 'problem' | 'hint' | 'level'> = {
  problem: `${overridesFile} wird nicht gebraucht: Keine Sprache in site.yaml wird abgeleitet.`,
  hint: 'Entfernen Sie die Datei, oder ergänzen Sie in site.yaml eine Sprache mit derivedFrom.',
  level: 'warning',
};
