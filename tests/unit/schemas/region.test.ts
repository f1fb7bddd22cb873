import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/schemas/region.ts';
import { type Change, errorsOf, issuesOf, messagesOn } from '../../fixtures/mistakes/region-with.ts';

describe('a region', () => {
  it('is read whole when nothing is wrong', () => {
    const { region } = readRegion('tests/fixtures/region');
    expect(region?.entries.map(({ key }) => key)).toContain('sites/hafen');
  });

  it('has a text in the language it is written in first', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': undefined })).toContain(
      [
        'region/sites/hafen/de.mdx',
        '    Der Text in der Sprache „de“ fehlt; aus ihm entstehen alle anderen.',
        '    → Legen Sie region/sites/hafen/de.mdx an.',
      ].join('\n'),
    );
  });

  it('has no text in a language it does not know', () => {
    expect(messagesOn({ 'sites/hafen/fr.mdx': 'Port' })).toContain('Die Sprache „fr“ steht nicht in site.yaml.');
  });

  it('has no other folders, and no other files in them', () => {
    const text = messagesOn({ 'sits/x/record.yaml': '', 'sites/hafen/notiz.txt': '' });
    expect(text).toContain('Den Ordner „sits“ kennt der Generator nicht.\n    → Meinten Sie „sites“?');
    expect(text).toContain('Die Datei „notiz.txt“ gehört nicht in einen Eintrag.');
  });

  it('may hold what an operating system leaves behind', () => {
    expect(messagesOn({ 'sites/hafen/.DS_Store': '', '.obsidian/app.json': '{}' })).toBe('');
  });

  it('names its entries so that they can stand in addresses', () => {
    expect(messagesOn({ 'sites/Am Hafen/record.yaml': '' })).toContain(
      'Der Ordner „Am Hafen“ kann nicht in Adressen stehen.',
    );
  });

  it('tells all its mistakes at once', () => {
    const files = issuesOf({
      'site.yaml': ['contact: wfg', 'contact: wgf'],
      'sites/hafen/record.yaml': ['name: Gewerbepark', 'name: Gewerbepark: '],
      'sites/hafen/de.mdx': ['Frei sind', 'Frei sind 24 ha und'],
      'locations/musterstadt/record.yaml': ['unit: inhabitants', 'unit: Leute'],
      'locations/musterstadt/en.mdx': ['id="population"', 'id="people"'],
      'strengths/holz/record.yaml': ['[musterstadt]', '[musterdorf]'],
    });
    expect(
      new Set(files.filter(({ level }) => level !== 'open').map(({ file }) => file.split('/').slice(-3).join('/'))),
    ).toEqual(
      new Set([
        expect.stringMatching(/site\.yaml$/),
        'sites/hafen/record.yaml',
        'sites/hafen/de.mdx',
        'locations/musterstadt/record.yaml',
        'locations/musterstadt/en.mdx',
        'strengths/holz/record.yaml',
      ]),
    );
  });
});

describe('references', () => {
  it.each<[string, Record<string, Change>, string[]]>([
    [
      'a source',
      {
        'sites/hafen/record.yaml': [
          'source: stadt-musterstadt, class: listing',
          'source: stadt-mustrstadt, class: listing',
        ],
      },
      [
        'region/sites/hafen/record.yaml:12:57',
        '    figures.areaFree.source   Die Quelle „stadt-mustrstadt“ gibt es nicht.',
        '    → Meinten Sie „stadt-musterstadt“? Alle stehen in region/sources.yaml.',
      ],
    ],
    [
      'one of several sources',
      {
        'sites/hafen/record.yaml': [
          'source: stadt-musterstadt, class: listing',
          'source: [stadt-musterstadt, amt], class: listing',
        ],
      },
      [
        'region/sites/hafen/record.yaml:12:85',
        '    figures.areaFree.source.1   Die Quelle „amt“ gibt es nicht.',
        '    → Alle stehen in region/sources.yaml.',
      ],
    ],
    [
      'an entry of a kind',
      { 'sites/hafen/record.yaml': ['locations: [musterstadt]', 'locations: [musterstad]'] },
      [
        'region/sites/hafen/record.yaml:5:13',
        '    locations.0   Den Eintrag „musterstad“ gibt es nicht.',
        '    → Meinten Sie „musterstadt“? Alle stehen in region/locations/.',
      ],
    ],
    [
      'an entry of any kind',
      { 'sites/hafen/record.yaml': ['kind: land', 'kind: land\nrelated: [strength/holz]'] },
      [
        'region/sites/hafen/record.yaml:4:11',
        '    related.0   Den Eintrag „strength/holz“ gibt es nicht.',
        '    → Meinten Sie „strengths/holz“? Alle stehen in region/.',
      ],
    ],
    [
      'a text in a language',
      { 'sites/hafen/record.yaml': ['{ de: Musterstadt, en: Musterstadt }', '{ de: Musterstadt }'] },
      [
        'region/sites/hafen/record.yaml:6:1',
        '    municipality   Der Text „municipality“ fehlt in der Sprache „en“.',
        '    → Ergänzen Sie „en: …“.',
      ],
    ],
  ])('miss %s', (_, changes, lines) => {
    expect(messagesOn(changes)).toBe(lines.join('\n'));
  });

  it('to a record with a mistake in it are not broken', () => {
    expect(errorsOf({ 'organisations/wfg/record.yaml': ['kind: developer', 'kind: developr'] })).toHaveLength(1);
  });

  it('to sources are not broken where sources.yaml cannot be read', () => {
    expect(errorsOf({ 'sources.yaml': ['title: Zahlen und Fakten', 'title: Zahlen: Fakten'] })).toHaveLength(1);
  });
});
