import { type CountedText, countedText } from '../locales/counted.ts';
import type { Language } from '../locales/languages.ts';
import type { Translate } from '../locales/ui.ts';

/** Texts of the search dialog, which fetches them when it is first opened. */
export interface SearchWords {
  title: string;
  label: string;
  placeholder: string;
  close: string;
  results: CountedText;
  none: string;
  failed: string;
  all: string;
  kind: string;
  place: string;
  index: string;
}

/** Where the dialog finds its texts, from a language's path. */
export const searchWordsPath = (languagePath: string) => `/${languagePath}/search.json`;

export const searchWordsOf = ({ key }: Language, t: Translate): SearchWords => ({
  title: t('search.title'),
  label: t('search.label'),
  placeholder: t('search.placeholder'),
  close: t('search.close'),
  results: countedText('search.results', key, t),
  none: t('search.none'),
  failed: t('search.failed'),
  all: t('search.all'),
  kind: t('search.kind'),
  place: t('search.place'),
  index: t('index.navTitle'),
});
