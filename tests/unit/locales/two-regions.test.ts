import { openSite } from '../../../src/features/house.ts';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { routeOf, type Site } from '../../../src/routes/site.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { changeIn, regionWith } from '../../fixtures/mistakes/region-with.ts';

const texts = (locations: string, site: string) => `paths:\n  locations: ${locations}\nkinds:\n  locations: ${site}\n`;
const named = (name: string): [string, string] => ['name: Nordmark', `name: ${name}`];

const north = regionWith({ 'ui/de.yaml': texts('im-norden', 'Orte des Nordens'), 'site.yaml': named('Nord') });
const south = regionWith({ 'ui/de.yaml': texts('im-sueden', 'Orte des Südens'), 'site.yaml': named('Süd') });
const plain = regionWith({});

afterAll(() => {
  for (const folder of [north, south, plain]) rmSync(folder, { recursive: true });
});

/** What a region says in its own words, at its own address, under its own name. */
function wordsOf(site: Site) {
  const german = site.languages[0]!;
  const { path } = routeOf(site, 'locations/musterstadt', german);
  return [site.region.config.name, site.translator(german)('kinds.locations'), path];
}

const ofNorth = ['Nord', 'Orte des Nordens', 'de/im-norden/musterstadt'];
const ofSouth = ['Süd', 'Orte des Südens', 'de/im-sueden/musterstadt'];

describe('SLIP-D6: regions open in one process', () => {
  it('keep their names, addresses and texts of the interface apart, in whatever order they are asked', () => {
    const sites = [north, south, plain].map((folder) => openSite(folder));
    const words = [ofNorth, ofSouth, ['Nordmark', 'Standorte', 'de/standorte/musterstadt']];
    expect(sites.map(wordsOf)).toEqual(words);
    expect(sites.toReversed().map(wordsOf)).toEqual(words.toReversed());
    expect(wordsOf(openSite(north))).toEqual(ofNorth);
    // Each is opened once.
    expect(openSite(south)).toBe(sites[1]);
  });

  it('change with their files where they are opened anew, and the other does not', () => {
    const before = openSite(north);
    changeIn(north, { 'ui/de.yaml': texts('im-norden', 'Städte des Nordens') });
    expect(wordsOf(openSite(north, readRegion(north)))[1]).toBe('Städte des Nordens');
    expect(wordsOf(openSite(north))[1]).toBe('Städte des Nordens');
    expect(wordsOf(openSite(south))).toEqual(ofSouth);
    expect(wordsOf(before)[1]).toBe('Orte des Nordens');
  });
});
