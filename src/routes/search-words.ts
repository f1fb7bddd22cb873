import type { Translate } from '../locales/ui.ts';

/** Texts of the search dialog, which fetches them when it is first opened. `#` stands for a number. */
export interface SearchWords {
  title: string;
  label: string;
  placeholder: string;
  close: string;
  one: string;
  other: string;
  none: string;
  failed: string;
  all: string;
  kind: string;
  place: string;
  index: string;
}

/** Where the dialog finds its texts, from a language's path. */
export const searchWordsPath = (languagePath: string) => `/${languagePath}/search.json`;

export const searchWordsOf = (t: Translate): SearchWords => ({
  title: t('search.title'),
  label: t('search.label'),
  placeholder: t('search.placeholder'),
  close: t('search.close'),
  one: t('search.results', { count: 1 }),
  other: t('search.results', { count: 2 }).replace('2', '#'),
  none: t('search.none'),
  failed: t('search.failed'),
  all: t('search.all'),
  kind: t('search.kind'),
  place: t('search.place'),
  index: t('index.navTitle'),
});
