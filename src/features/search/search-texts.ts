import { type CountedText, countedText } from '../../locales/counted.ts';
import type { Language } from '../../locales/languages.ts';
import type { Translate } from '../../locales/ui.ts';

/** Texts of the search, by their key in `search` of the interface texts. */
export type SearchTexts = Record<(typeof texts)[number], string> & {
  results: CountedText;
  /** What a word is to the one that was typed, by the language it belongs to: `englisch für …`. */
  wordIn: Record<string, string>;
};

const texts = [
  'all',
  'answers',
  'best',
  'clear',
  'close',
  'desk',
  'didYouMean',
  'failed',
  'fullText',
  'index',
  'inText',
  'kind',
  'label',
  'loading',
  'missing',
  'more',
  'none',
  'offline',
  'others',
  'partly',
  'partOf',
  'place',
  'placeholder',
  'reset',
  'sameAs',
  'share',
  'source',
  'title',
] as const;

/** Languages a word may come from that are said of it; of others it is another word. */
const namedLanguages = ['de', 'de-CH', 'de-AT', 'en'];

/** The texts of the search in a language. Gaps that a script fills stay as they are written: `{{word}}`. */
export function searchTextsOf({ key }: Language, t: Translate): SearchTexts {
  const gap = { word: '{{word}}', count: '{{count}}', kind: '{{kind}}' };
  return {
    ...(Object.fromEntries(texts.map((name) => [name, t(`search.${name}`, gap)])) as Record<
      (typeof texts)[number],
      string
    >),
    results: countedText('search.results', key, t),
    wordIn: Object.fromEntries(namedLanguages.map((other) => [other, t(`search.wordIn.${other}`, gap)])),
  };
}
