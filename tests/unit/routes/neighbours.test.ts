import { describe, expect, it } from 'vitest';
import { relatedOf } from '../../../src/routes/navigation.ts';
import { neighboursOf } from '../../../src/routes/neighbours.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { fixtureSite } from '../region.ts';

type Changes = Partial<Entry<'sites'>['record']>;

/** The fixture region with the harbour and further sites like it, each with changes of its own. */
function siteWith(others: Record<string, Changes>, own: Changes = {}) {
  const written = fixtureSite();
  const { region } = written;
  const harbour = region.entries.find(({ key }) => key === 'sites/hafen') as Entry<'sites'>;
  const alike = Object.entries(others).map(([id, changes]) => ({
    ...harbour,
    id,
    key: `sites/${id}`,
    record: { ...harbour.record, ...changes },
  }));
  const first = { ...harbour, record: { ...harbour.record, ...own } };
  const rest = region.entries.filter(({ key }) => key !== harbour.key);
  const site = { ...written, region: { ...region, entries: [...rest, first, ...alike] as Entry[] } };
  return { site, harbour: first, ids: neighboursOf(site, first).map(({ id }) => id) };
}

describe('neighboursOf', () => {
  it('lists what belongs to the same whole, then what the editors name, then the same municipality', () => {
    const { ids } = siteWith(
      {
        'a-hier': {},
        'b-genannt': {},
        'c-geschwister': { partOf: 'd-ganzes', locations: [] },
        'd-ganzes': { locations: [] },
        'e-teil': { partOf: 'hafen', locations: [] },
        'f-fern': { locations: [], municipality: 'Anderswo' },
      },
      { partOf: 'd-ganzes', related: ['sites/b-genannt'] },
    );
    expect(ids).toEqual(['c-geschwister', 'd-ganzes', 'e-teil', 'b-genannt', 'a-hier']);
  });

  it('tells places outside the locations by their municipality', () => {
    const { ids } = siteWith(
      {
        drinnen: {},
        nebenan: { locations: [], municipality: { de: 'Anderswo, Nordteil', en: 'Anderswo, north' } },
      },
      { locations: [], municipality: 'Anderswo' },
    );
    expect(ids).toEqual(['nebenan']);
  });

  it('lists no more than eight of a large town', () => {
    const { ids } = siteWith(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`site-${index}`, {}])));
    expect(ids).toHaveLength(8);
  });

  it('leaves nothing for "related" to repeat', () => {
    const { site, harbour } = siteWith({ nebenan: {} }, { related: ['sites/nebenan', 'locations/musterstadt'] });
    expect(relatedOf(site, harbour).map(({ kind }) => kind)).not.toContain('sites');
    expect(relatedOf(site, harbour).map(({ kind }) => kind)).toContain('locations');
  });
});
