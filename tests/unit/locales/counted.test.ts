import { expect, test } from 'vitest';
import { countedText, withCount } from '../../../src/locales/counted.ts';
import { languagesOf } from '../../../src/locales/languages.ts';
import { translatorFor } from '../../../src/locales/ui.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';

// Polish is content alone: src/ has no word of it.
const folder = 'tests/fixtures/growing';
const languages = languagesOf(readRegion(folder).parts.config!);

const textIn = (key: string) => {
  const language = languages.find((language) => language.key === key)!;
  return countedText('search.results', key, translatorFor(language, languages, folder));
};

test('gives a script each plural form of the language, the number left open', () => {
  expect(textIn('en')).toEqual({ one: '# result', other: '# results' });
  expect(textIn('pl')).toEqual({ one: '# wynik', few: '# wyniki', many: '# wyników', other: '# wyniku' });
});

test.each([
  ['en', 1, '1 result'],
  ['en', 0, '0 results'],
  ['pl', 1, '1 wynik'],
  ['pl', 3, '3 wyniki'],
  ['pl', 5, '5 wyników'],
  ['pl', 22, '22 wyniki'],
])('counts in %s: %d', (key, count, text) => {
  expect(withCount(textIn(key), count, key)).toBe(text);
});

test('takes the form for all others where a browser knows fewer languages than the build', () => {
  expect(withCount({ one: '# teren', other: '# terenu' }, 3, 'pl')).toBe('3 terenu');
});

test('is silent rather than wrong where it has no form at all', () => {
  expect(withCount({ one: '# teren' }, 3, 'pl')).toBe('');
});
