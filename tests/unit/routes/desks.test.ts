import { describe, expect, it } from 'vitest';
import { deskFor, firstDesk, isDesk, responsibleFor } from '../../../src/routes/desks.ts';
import { entryOf, type Site } from '../../../src/routes/site.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { harbourSite } from '../region.ts';

/** The harbour's region with a second organisation, its harbour kept by that one and asked there. */
function harbourOfAnother(partner: boolean): Site {
  return harbourSite((region) => {
    const wfg = region.entries.find(({ key }) => key === 'organisations/wfg')!;
    region.entries.push({ ...wfg, id: 'hafenamt', key: 'organisations/hafenamt', texts: textsOf(wfg) });
    const hafen = region.entries.find(({ key }) => key === 'sites/hafen')!;
    hafen.record = { ...hafen.record, owner: 'hafenamt', contact: 'hafenamt' };
    if (partner) region.config.provider.partners = [{ organisation: 'hafenamt', part: 'Hafen' }];
  });
}

/** The same words at an address of its own. */
const textsOf = ({ texts }: Entry) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { ...text, slug: 'hafenamt' }]));

const hafenOf = (site: Site) => entryOf(site, 'sites/hafen');

describe('deskFor', () => {
  it('C-16: is the desk an entry names, else that of the region', () => {
    const site = harbourOfAnother(false);
    expect(deskFor(site, hafenOf(site)).id).toBe('hafenamt');
    expect(deskFor(site, entryOf(site, 'locations/musterstadt')).id).toBe('wfg');
    expect(deskFor(site).id).toBe('wfg');
  });
});

describe('responsibleFor', () => {
  it('C-02: is the partner that keeps the entry, else the provider', () => {
    const site = harbourOfAnother(true);
    expect(responsibleFor(site, hafenOf(site)).id).toBe('hafenamt');
    expect(responsibleFor(site, entryOf(site, 'locations/musterstadt')).id).toBe('wfg');
    expect(responsibleFor(site).id).toBe('wfg');
  });

  it('is the provider, where who keeps the entry is no partner', () => {
    const site = harbourOfAnother(false);
    expect(responsibleFor(site, hafenOf(site)).id).toBe('wfg');
  });
});

describe('firstDesk', () => {
  it('P13: is the first that has an address to write to', () => {
    const site = harbourSite((region) => {
      const wfg = region.entries.find(({ key }) => key === 'organisations/wfg') as Entry<'organisations'>;
      const amt = { ...wfg, id: 'hafenamt', key: 'organisations/hafenamt', texts: textsOf(wfg) };
      region.entries.push({ ...amt, record: { ...wfg.record, email: undefined } });
      region.config.contact = 'hafenamt';
    });
    expect(deskFor(site).id).toBe('hafenamt');
    expect(firstDesk(site).id).toBe('wfg');
  });
});

describe('isDesk', () => {
  it('is whoever somebody is sent to with a question', () => {
    const site = harbourOfAnother(false);
    expect(isDesk(site, entryOf(site, 'organisations/hafenamt'))).toBe(true);
    expect(isDesk(site, entryOf(site, 'locations/musterstadt'))).toBe(false);
  });
});
