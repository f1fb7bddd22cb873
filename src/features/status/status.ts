import { type Language, languagesOf } from '../../locales/languages.ts';
import { isRequired, pageClassOf } from '../../locales/translations/release.ts';
import { type State, translationsOf } from '../../locales/translations/translation.ts';
import type { Kind } from '../../schemas/collections.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import { tellChanges } from '../../checks/translations/translation-changes.ts';

/** How the text of every entry stands in every language. */
export interface Status {
  languages: Pick<Language, 'key' | 'name'>[];
  entries: EntryStatus[];
}

export interface EntryStatus {
  key: string;
  kind: Kind;
  title: string;
  /** What a release rule in site.yaml calls it. */
  pageClass: string;
  /** One for each language, in the order of site.yaml. */
  texts: TextStatus[];
}

export interface TextStatus {
  language: string;
  state: State;
  /** A missing or stale text here holds the build up. */
  isRequired: boolean;
  /** Day (ISO 8601) on which somebody confirmed the text, and who. */
  confirmedOn?: string;
  confirmedBy?: string;
  /** What changed in the original since, in German. */
  changes: string[];
  /** Sentences of the text that an editor wrote for a derived language, and those nobody has read yet. */
  overrides?: { all: number; unread: number };
}

/** Whether a text holds the build up. */
export const isInTheWay = ({ isRequired, state }: TextStatus) =>
  isRequired && (state === 'stale' || state === 'missing');

const states: readonly State[] = ['original', 'current', 'reviewed', 'authored', 'derived', 'stale', 'missing'];

/** The matrix of entries and languages. Empty where site.yaml cannot be read. */
export function statusOf({ config, entries }: Parts): Status {
  if (!config) return { languages: [], entries: [] };
  const languages = languagesOf(config);
  const translationOf = translationsOf(entries, languages);
  const [original] = languages;

  const textStatus = (entry: Entry, language: Language): TextStatus => {
    const { state, changes, confirmed } = translationOf(entry, language);
    const overrides = language.derivedFrom ? entry.overrides : [];
    return {
      language: language.key,
      state,
      isRequired: isRequired(entry, language.key, config),
      ...(confirmed && { confirmedOn: confirmed.on }),
      ...(confirmed?.by && { confirmedBy: confirmed.by }),
      changes: tellChanges(changes),
      ...(overrides.length > 0 && {
        overrides: { all: overrides.length, unread: overrides.filter(({ reviewedOn }) => !reviewedOn).length },
      }),
    };
  };

  return {
    languages: languages.map(({ key, name }) => ({ key, name })),
    entries: entries.map((entry) => ({
      key: entry.key,
      kind: entry.kind,
      title: entry.texts[original?.key ?? '']?.title ?? entry.id,
      pageClass: pageClassOf(entry),
      texts: languages.map((language) => textStatus(entry, language)),
    })),
  };
}

/** How many texts of a language are in each state; states without any are left out. */
export function countsOf({ entries }: Status, language: string): [state: State, count: number][] {
  const all = entries.flatMap(({ texts }) => texts).filter((text) => text.language === language);
  return states
    .map((state): [State, number] => [state, all.filter((text) => text.state === state).length])
    .filter(([, count]) => count > 0);
}
