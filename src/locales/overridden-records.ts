import type { Override } from '../schemas/overrides.ts';
import { type LocalisedTexts, localisedTexts } from '../schemas/references.ts';
import type { Entry, Region } from '../schemas/region.ts';
import { derive, type Language } from './languages.ts';
import { applyOverrides } from './swiss/overrides.ts';

/**
 * The region with the sentences of `swiss.yaml` in its records too: a text per language gets one of its
 * own in a derived language where an override concerns it. What an editor wrote there himself stays.
 */
export function withOverriddenRecords(region: Region, languages: readonly Language[]): Region {
  const derived = languages.filter(({ derivation }) => derivation);
  const entries = region.entries.map((entry) =>
    entry.overrides.length > 0 ? derived.reduce(withOverriddenRecord, entry) : entry,
  );
  return { ...region, entries };
}

function withOverriddenRecord(entry: Entry, language: Language): Entry {
  const record = structuredClone(entry.record);
  for (const { texts } of localisedTexts({ ...entry, record })) addOwnText(texts, language, entry.overrides);
  return { ...entry, record };
}

function addOwnText(texts: LocalisedTexts['texts'], language: Language, overrides: readonly Override[]) {
  const parent = texts[language.derivedFrom ?? ''];
  if (parent === undefined || texts[language.key] !== undefined) return;
  if (applyOverrides(parent, overrides).kept.length > 0) texts[language.key] = derive(parent, language, overrides);
}
