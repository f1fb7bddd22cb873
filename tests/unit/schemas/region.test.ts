import { checkRegion } from '../../../src/features/house.ts';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/schemas/read-region.ts';
import {
  type Change,
  errorsOf,
  issuesOf,
  messagesAfter,
  messagesOn,
  regionWith,
} from '../../fixtures/mistakes/region-with.ts';

const ledger = 'sites/hafen/translations.yaml';
const withSwiss: Change = [
  '  - { key: en',
  '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en',
];

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

  it.each([
    ['glosary.yaml', 'Meinten Sie „glossary.yaml“?'],
    ['exchange-rate.yaml', 'Meinten Sie „exchange-rates.yaml“?'],
    ['swiss-words.yml', 'Meinten Sie „swiss-words.yaml“?'],
    [
      'notizen.yaml',
      'Möglich sind: site.yaml, sources.yaml, glossary.yaml, exchange-rates.yaml, swiss-words.yaml, hyphenation.yaml, concepts.yaml, codes.yaml.',
    ],
    [
      'swiss.yaml',
      'Sie gehört in den Ordner eines Eintrags, neben dessen record.yaml. Wörter für die ganze Region stehen in swiss-words.yaml.',
    ],
    ['en.mdx', 'Sie gehört in den Ordner eines Eintrags, neben dessen record.yaml.'],
  ])('warns of %s at its root', (file, hint) => {
    expect(messagesOn({ [file]: '' })).toBe(
      [`region/${file}`, `    Die Datei „${file}“ kennt der Generator nicht.`, `    → ${hint}`].join('\n'),
    );
    expect(errorsOf({ [file]: '' })).toEqual([]);
  });

  it('may hold what is for people at its root, such as a guide or a licence', () => {
    expect(messagesOn({ 'LIESMICH.md': '# Leitfaden', 'README.md': '', LICENSE: '', 'notizen.md': '' })).toBe('');
  });

  it.each(['sites/hafen/swiss.yaml', 'glossary.yaml', 'exchange-rates.yaml', 'hyphenation.yaml', 'concepts.yaml'])(
    'may have an empty %s, or one with comments alone',
    (file) => {
      const region = { 'site.yaml': withSwiss, [file]: '' };
      expect(errorsOf(region).filter((issue) => issue.file.endsWith(file))).toEqual([]);
      expect(errorsOf({ ...region, [file]: '# noch nichts\n' }).filter((issue) => issue.file.endsWith(file))).toEqual(
        [],
      );
    },
  );

  it.each(['', '# noch nichts\n'])('may have a translations.yaml that says nothing: %j', (text) => {
    expect(messagesAfter({ [ledger]: text })).not.toContain(`${ledger}:`);
  });

  it.each([
    [
      'a bracket that is never closed',
      '[1,2',
      1,
      'Die Datei „translations.yaml“ ist beschädigt und lässt sich nicht lesen.',
    ],
    [
      'a conflict of Git',
      '# Kopf\nen:\n<<<<<<< HEAD\n  on: 2026-11-23\n=======\n  on: 2026-11-24\n>>>>>>> main\n  fields: {}\n',
      3,
      'Ein Konflikt der Versionsverwaltung steht noch in der Datei: Zeilen 3, 5 und 7 („<<<<<<< HEAD“ …).',
    ],
  ])('tells once of a translations.yaml with %s', (_, text, line, problem) => {
    const found = messagesAfter({ [ledger]: text });
    const [place, ...rest] = found.split('\n\n').filter((message) => message.startsWith(`region/${ledger}`));
    expect(rest).toEqual([]);
    expect(place?.split('\n').slice(1)).toEqual([
      `    ${problem}`,
      '    → Löschen Sie die Datei und bestätigen Sie die Übersetzungen neu: npm run translated -- sites/hafen en.',
    ]);
    expect(place).toContain(`${ledger}:${line}:`);
  });

  it.each([
    [ledger, 'en: ja\n', '„en“ hat den Wert „ja“', 'bestätigen Sie ihren Text neu.'],
    [
      ledger,
      'ja\n',
      'Die Datei besteht aus Feldern („Name: Wert“), und hier steht nur „ja“.',
      'bestätigen Sie die Übersetzungen neu.',
    ],
    [
      'exchange-rates.yaml',
      'CHF: 0.93\n',
      '„CHF“ hat den Wert „0.93“',
      'Schreiben Sie unter die Währung perEuro, asOf',
    ],
  ])('has a way out of %s with %j', (file, text, problem, hint) => {
    const found = messagesAfter({ [file]: text }).split('\n\n');
    const message = found.find((message) => message.includes(problem)) ?? '';
    expect(message).toContain(`region/${file}:1:1`);
    expect(message.split('\n').at(-1)).toMatch(/^ {4}→ /);
    expect(message).toContain(hint);
  });

  it.each([
    ['sites/hafen/de.mdx', '---\ntitle: Hafen\nsummary: Grundst\xFCcke.\n---\n\nGr\xF6\xDFe\n', '3:17'],
    ['sites/hafen/de.mdx', '---\ntitle: Hafen\nsummary: Gewerbe.\n---\n\nGr\xF6\xDFe\n', '6:3'],
    ['sites/hafen/record.yaml', 'kind: land\nname: H\xE4fen\n', '2:8'],
  ])('says of %s that it is not in UTF-8, at its first line that is not', (file, text, place) => {
    const folder = regionWith({});
    try {
      writeFileSync(join(folder, file), text, 'latin1');
      const found = checkRegion(folder, { asOf: '2026-11-23' }).filter((issue) => issue.file.endsWith(file));
      expect(found).toEqual([
        {
          file: found[0]?.file,
          line: Number(place.split(':')[0]),
          column: Number(place.split(':')[1]),
          problem: 'Die Datei ist nicht in UTF-8 gespeichert; Umlaute und andere Zeichen lassen sich nicht lesen.',
          hint: 'Speichern Sie sie neu mit der Kodierung UTF-8, und prüfen Sie dann die Umlaute.',
        },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
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
