import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../src/locales/languages.ts';
import { profileOf } from '../../../src/facts/profile-rows.ts';
import { statedText } from '../../../src/facts/stated-text.ts';
import { entriesOf } from '../../../src/routes/site.ts';
import { siteProfile } from '../../../src/schemas/profile.ts';
import { fixturePage } from '../region.ts';

const rowsOf = (key: string, asOf?: string) => {
  const page = fixturePage(key, 'de', asOf);
  return profileOf(page.route.entry!, page)!.flatMap(({ rows }) => rows);
};

describe('profileOf', () => {
  test('shows the same fields in the same order for every entry of a kind', () => {
    const fields = siteProfile.flatMap(({ fields }) => fields).map((field) => field.replace(/^@|^to:/, ''));
    const wanted = fields.filter((field, index) => fields.indexOf(field) === index);
    expect(rowsOf('sites/hafen').map(({ field }) => field)).toEqual(wanted);
  });

  test('leaves open what the record does not state, instead of hiding it', () => {
    const rows = rowsOf('sites/hafen');
    expect(rows.find(({ field }) => field === 'largestPlot')).toMatchObject({ value: undefined, dating: undefined });
    expect(rows.find(({ field }) => field === 'zoning')).toMatchObject({ value: 'Gewerbegebiet (GE)' });
  });

  test('P1: withdraws a listing after 90 days, a durable value not', () => {
    const rows = rowsOf('sites/hafen', '2027-02-02');
    expect(rows.find(({ field }) => field === 'areaFree')?.value).toBe('wird geprüft');
    expect(rows.find(({ field }) => field === 'areaGross')?.value).toBe('24\u00a0ha');
  });

  test('LOC-22: keeps ß in the official name of a plan, as the text beside it does', () => {
    const { site } = fixturePage('sites/hafen');
    const [german] = site.languages;
    const swiss = languagesOf({
      ...site.region.config,
      languages: [...site.region.config.languages, { key: 'de-CH', name: 'CH', derivedFrom: 'de', release: 'must' }],
    }).find(({ key }) => key === 'de-CH')!;
    const value = { stage: 'draft', name: { de: 'Bebauungsplan „Straße am Spital“', en: 'Bebauungsplan' } };
    const textIn = (language: typeof swiss) => statedText('plan', value, { ...fixturePage('sites/hafen'), language });
    expect(textIn(german!)).toBe('Entwurf des Bebauungsplans: Bebauungsplan „Straße am Spital“');
    expect(textIn(swiss)).toBe('Entwurf des Bebauungsplans: Bebauungsplan «Straße am Spital»');
    expect(rowsOf('sites/hafen').find(({ field }) => field === 'plan')).toMatchObject({ isOfficial: true });
  });

  test('shows a borrowed figure with the name of the entry it stands in', () => {
    const page = fixturePage('locations/musterstadt');
    const [location] = entriesOf(page.site, 'locations');
    const borrowing = {
      ...location!,
      record: { ...location!.record, figures: {}, borrows: { population: 'locations/musterstadt' } },
    };
    const row = profileOf(borrowing, page)!
      .flatMap(({ rows }) => rows)
      .find(({ field }) => field === 'population');
    expect(row).toMatchObject({ value: '41.250\u00a0Einwohner', dating: { scope: 'gilt für: Musterstadt' } });
  });

  test('has none for kinds without a fixed profile', () => {
    const page = fixturePage('stories/eroeffnung');
    expect(profileOf(page.route.entry!, page)).toBeUndefined();
  });
});

describe('the tax burden in a profile', () => {
  const taxOf = (asOf?: string) =>
    rowsOf('locations/musterstadt', asOf).filter(({ field }) => ['tradeTax', 'taxBurden'].includes(field));

  test('follows the multiplier, with date, sources and caveat', () => {
    const fields = rowsOf('locations/musterstadt').map(({ field }) => field);
    const at = fields.indexOf('tradeTaxRate');
    expect(fields.slice(at, at + 3)).toEqual(['tradeTaxRate', 'tradeTax', 'taxBurden']);
    expect(taxOf()).toMatchObject([
      { value: '12,25\u00a0%', dating: { short: '1/2026–2026' } },
      { label: 'Steuern auf den Gewinn, berechnet', value: '28,075\u00a0%', dating: { short: '7/2025–2026' } },
    ]);
    expect(taxOf().map(({ dating }) => dating?.scope)).toEqual([
      'Aus: Hebesatz der Gewerbesteuer (2026) und Steuermesszahl (1/2026).',
      'Aus: Hebesatz der Gewerbesteuer (2026), Steuermesszahl (1/2026) und Steuern auf den Gewinn bis 2027 (7/2025).',
    ]);
    expect(taxOf()[1]!.dating?.note).toContain('Keine Steuerberatung');
    expect(taxOf()[1]!.dating?.sources).toHaveLength(2);
  });

  test('P1: is withdrawn with what it is computed from', () => {
    expect(taxOf('2027-11-02').map(({ value }) => value)).toEqual(['wird geprüft', 'wird geprüft']);
  });
});
