import { expect, test } from 'vitest';
import { searchPlacesOf } from '../../../src/facts/search-places.ts';
import { pageOf } from '../../../src/routes/page.ts';
import { entryOf, routeOf } from '../../../src/routes/site.ts';
import { harbourSite } from '../region.ts';

const site = harbourSite(({ entries }) => {
  const { texts } = entries.find(({ key }) => key === 'locations/musterstadt')!;
  Object.assign(texts.de!, { title: 'Die schöne Musterstadt', navTitle: 'Musterstadt' });
});
const [german] = site.languages;
const placesOf = (key: string) => {
  const page = pageOf(site, routeOf(site, key, german!), german!);
  return searchPlacesOf(entryOf(site, key), page);
};

test.each(['locations/musterstadt', 'sites/hafen', 'strengths/holz', 'programmes/hafenzuschuss', 'organisations/wfg'])(
  'the search knows the place of %s by its short name, whatever its page is called',
  (key) => expect(placesOf(key)).toEqual(['Musterstadt']),
);

test('an entry without a place has none', () => {
  expect(placesOf('programmes/gruenderdarlehen')).toEqual([]);
  expect(placesOf('services/beratung')).toEqual([]);
});
