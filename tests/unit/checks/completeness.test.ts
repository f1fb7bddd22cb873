import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Completeness, completenessOf, shareOf } from '../../../src/features/status/completeness.ts';
import { completenessTable, missingTable } from '../../../src/features/status/completeness-table.ts';
import { wantedOfCentres, wantedOfLand, wantedOfLocations } from '../../../src/features/status/wanted-facts.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { type Change, regionWith } from '../../fixtures/mistakes/region-with.ts';

function profilesOf(changes: Record<string, Change> = {}, asOf = '2026-11-23'): Completeness[] {
  const folder = regionWith(changes);
  try {
    return completenessOf(readRegion(folder).parts, asOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const profileIn = (profiles: Completeness[], key: string) => profiles.find((profile) => profile.key === key)!;
const lacks = (profile: Completeness) => profile.missing.map(({ name }) => name);

describe('completenessOf', () => {
  it('counts what investors ask of locations and sites, and of nothing else', () => {
    const profiles = profilesOf();
    expect(profiles.map(({ key }) => key)).toEqual(['locations/musterstadt', 'sites/hafen']);
    for (const { stated, wanted, missing } of profiles) expect(stated + missing.length).toBe(wanted);
  });

  it('names what is missing in the order in which it is wanted, and what to write', () => {
    const { missing } = profileIn(profilesOf(), 'sites/hafen');
    const order = wantedOfLand.map(({ name }) => name);
    expect(missing.map(({ name }) => order.indexOf(name))).toEqual(
      missing.map(({ name }) => order.indexOf(name)).sort((a, b) => a - b),
    );
    expect(missing[0]).toMatchObject({ name: 'Preis', write: 'figures.price oder price' });
  });

  it('does not count what is overdue or has lapsed', () => {
    const before = lacks(profileIn(profilesOf(), 'sites/hafen'));
    const after = lacks(profileIn(profilesOf({}, '2027-02-02'), 'sites/hafen'));
    expect(after.filter((name) => !before.includes(name))).toEqual([
      'Bestätigte Verfügbarkeit',
      'Freie oder geplante Fläche',
    ]);
  });

  it('finds what a place has by its sites and its guides', () => {
    const missing = lacks(profileIn(profilesOf(), 'locations/musterstadt'));
    expect(missing).not.toContain('Gewerbeflächen am Ort');
    expect(missing).toContain('Schritte der Ansiedlung');
    const without = profilesOf({ 'sites/hafen/record.yaml': ['locations: [musterstadt]', 'locations: []'] });
    expect(lacks(profileIn(without, 'locations/musterstadt'))).toContain('Gewerbeflächen am Ort');
  });

  it('finds a programme for a place until it has ended', () => {
    const changes = { 'programmes/gruenderdarlehen': undefined };
    const lackedOn = (day: string) => lacks(profileIn(profilesOf(changes, day), 'locations/musterstadt'));
    expect(lackedOn('2027-06-30')).not.toContain('Förderprogramme');
    expect(lackedOn('2027-07-01')).toContain('Förderprogramme');
  });

  it('finds a mailbox at the entry’s own desk, else at the region’s', () => {
    const desk = 'organisations/wfg/record.yaml';
    const own = { 'sites/hafen/record.yaml': ['owner: wfg', 'owner: wfg\ncontact: amt'] as Change };
    expect(lacks(profileIn(profilesOf(), 'sites/hafen'))).not.toContain('Kontakt mit E-Mail');
    for (const without of [{ [desk]: ['email: kontakt@nordmark.example\n', ''] as Change }, own]) {
      expect(lacks(profileIn(profilesOf(without), 'sites/hafen'))).toContain('Kontakt mit E-Mail');
    }
  });

  it('takes the funding area of a site from its location', () => {
    const area = 'fundingArea: { value: C-Gebiet, asOf: undated, source: stadt-musterstadt, class: durable }\n';
    const told = profilesOf({ 'locations/musterstadt/record.yaml': ['figures:\n', `${area}figures:\n`] });
    expect(lacks(profileIn(profilesOf(), 'sites/hafen'))).toContain('Fördergebiet');
    expect(lacks(profileIn(told, 'sites/hafen'))).not.toContain('Fördergebiet');
  });

  it('does not ask a region for taxes of its own', () => {
    const region = profilesOf({
      'locations/musterstadt/record.yaml': ['type: town', 'type: region'],
    });
    expect(lacks(profileIn(region, 'locations/musterstadt'))).not.toContain('Hebesatz der Gewerbesteuer');
  });

  it.each([
    ['locations', wantedOfLocations],
    ['land', wantedOfLand],
    ['centres', wantedOfCentres],
  ])('asks each thing of %s once, and knows who wants it', (_, wanted) => {
    expect(new Set(wanted.map(({ name }) => name)).size).toBe(wanted.length);
    expect(wanted.filter(({ asked }) => asked.length === 0)).toEqual([]);
  });
});

describe('what an editor reads', () => {
  const profile: Completeness = {
    key: 'sites/hafen',
    stated: 20,
    wanted: 24,
    missing: ['Preis', 'Eigentum', 'Altlasten', 'Betreiber'].map((name) => ({
      name,
      group: 'Angebot',
      write: name.toLowerCase(),
      asked: ['IEDC'],
    })),
  };

  it('is a line for each profile, with the first three', () => {
    expect(completenessTable([profile])).toBe(
      [
        'Wonach Investoren fragen, und was die Profile davon sagen',
        '  sites/hafen  20 von 24   83 %  es fehlt: Preis, Eigentum, Altlasten und 1 weitere',
      ].join('\n'),
    );
  });

  it('is all of one profile, numbered, with what to write', () => {
    expect(missingTable(profile)).toBe(
      [
        'sites/hafen: 20 von 24 gefragten Angaben, 83 %. Es fehlt oder ist überfällig, das am meisten Gefragte zuerst:',
        '  1  Preis      preis',
        '  2  Eigentum   eigentum',
        '  3  Altlasten  altlasten',
        '  4  Betreiber  betreiber',
      ].join('\n'),
    );
    expect(missingTable({ ...profile, stated: 24, missing: [] })).toBe(
      'sites/hafen: 24 von 24 gefragten Angaben, 100 %. Es fehlt nichts.',
    );
  });

  it('is never 100 % while something is missing', () => {
    expect(shareOf({ ...profile, stated: 999, wanted: 1000 })).toBe(99);
  });
});
