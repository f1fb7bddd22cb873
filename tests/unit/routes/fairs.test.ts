import { describe, expect, it } from 'vitest';
import { countryAbroad, languagesOf } from '../../../src/locales/languages.ts';
import { townOf } from '../../../src/routes/fairs.ts';
import { entryOf } from '../../../src/routes/site.ts';
import { fixtureSite } from '../region.ts';

const { region } = fixtureSite();
const [german, english, swiss] = languagesOf({
  ...region.config,
  languages: [
    { key: 'de', name: 'Deutsch', release: 'must' },
    { key: 'en', name: 'English', release: 'must' },
    { key: 'de-CH', name: 'Deutsch (Schweiz)', derivedFrom: 'de', release: 'must' },
  ],
});
const { record } = entryOf<'fairs'>(fixtureSite(), 'fairs/hafenschau');
const readIn = (language: typeof german) => ({ language: language!, t: (key: string) => key, say: String });

describe('the country of a fair', () => {
  it.each([
    ['CH', swiss, 'Bern'],
    ['CH', german, 'Bern (countries.CH)'],
    ['CH', english, 'Bern (countries.CH)'],
    ['AT', swiss, 'Bern (countries.AT)'],
    ['DE', german, 'Bern (countries.DE)'],
  ])('%s is not said to its own readers', (country, language, town) => {
    expect(townOf({ ...record, city: 'Bern', country }, readIn(language))).toBe(town);
    expect(countryAbroad(country, readIn(language)) === undefined).toBe(town === 'Bern');
  });
});
