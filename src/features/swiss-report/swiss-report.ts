import { type Language, languagesOf, localise } from '../../locales/languages.ts';
import { type Translation, translationsOf } from '../../locales/translations/translation.ts';
import { translatorFor } from '../../locales/ui.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import { stateNames } from '../../reports/state-names.ts';
import { elementTexts } from './element-texts.ts';
import { pairsOf } from './entry-pairs.ts';
import type { Pair } from './pair.ts';
import { type Rule, ruleNames } from './rules.ts';

/** What a proof-reader of the Swiss edition reads: both texts side by side, each change with its rule. */
export interface SwissReport {
  region: string;
  /** The day of the report (ISO 8601). */
  date: string;
  german: Language;
  swiss: Language;
  entries: EntryReport[];
}

export interface EntryReport {
  key: string;
  title: string;
  /** How the Swiss text stands: „gelesen am 2026-11-22 von EGC“. */
  state: string;
  /** Somebody wrote a `de-CH.mdx`. */
  isOwn: boolean;
  pairs: Pair[];
}

/** The report on these entries; undefined where no language of the region is derived. */
export function swissReportOf(
  { config, glossary, swissWords, entries: all }: Parts,
  entries: readonly Entry[],
  { folder, date }: { folder: string; date: string },
): SwissReport | undefined {
  const languages = config ? languagesOf(config, swissWords) : [];
  const swiss = languages.find(({ derivedFrom }) => derivedFrom);
  const german = languages.find(({ key }) => key === swiss?.derivedFrom);
  if (!config || !swiss || !german) return undefined;
  const say = elementTexts({ entries: all, glossary }, { german, swiss }, (language) =>
    translatorFor(language, languages, folder),
  );
  const translationOf = translationsOf(all, languages);
  return {
    region: localise(config.name, german),
    date,
    german,
    swiss,
    entries: entries.map((entry) => ({
      key: entry.key,
      title: entry.texts[german.key]?.title ?? entry.id,
      state: stateText(translationOf(entry, swiss)),
      isOwn: entry.documents.texts[swiss.key] !== undefined,
      pairs: pairsOf(entry, { german, swiss }, (element) => say(entry, element)),
    })),
  };
}

function stateText({ state, confirmed }: Translation): string {
  const name = stateNames[state];
  if (!confirmed) return name;
  const reader = confirmed.by ? ` von ${confirmed.by}` : '';
  return state === 'reviewed' ? `${name} am ${confirmed.on}${reader}` : `${name}; gelesen am ${confirmed.on}${reader}`;
}

/** How often each rule changed the Swiss text of these entries; rules that never did are left out. */
export function countsOfRules(entries: readonly EntryReport[]): [rule: Rule, count: number][] {
  const labels = entries
    .flatMap(({ pairs }) => pairs.flatMap(({ swiss }) => swiss?.marks ?? []))
    .map(({ label }) => label);
  return ruleNames
    .map((rule): [Rule, number] => [rule, labels.filter((label) => label === rule).length])
    .filter(([, count]) => count > 0);
}
