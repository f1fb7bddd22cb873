import { describe, expect, it } from 'vitest';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/record.yaml';
const musterstadt = 'locations/musterstadt/record.yaml';
const population = (from: string, to: string): Record<string, Change> => ({ [musterstadt]: [from, to] });

it('says nothing about a region without mistakes', () => {
  expect(messagesOn({})).toBe('');
});

describe('an editor reads of', () => {
  it.each<[string, Record<string, Change>, string[]]>([
    [
      'a misspelt field, which is not missing as well',
      { [hafen]: ['municipality:', 'municipalty:'] },
      [
        'region/sites/hafen/record.yaml:6:1',
        '    municipalty   Das Feld „municipalty“ gibt es hier nicht.',
        '    → Meinten Sie „municipality“?',
      ],
    ],
    [
      'a missing field, and what it is for',
      population("asOf: '2025-12-31', ", ''),
      [
        'region/locations/musterstadt/record.yaml:8:3',
        '    figures.population.asOf   Das Pflichtfeld „asOf“ fehlt.',
        '    → Ergänzen Sie „asOf: …“. Stand der Angabe; undated, wenn die Quelle kein Datum nennt.',
      ],
    ],
    [
      'a figure without a period',
      population(', class: yearly', ''),
      [
        'region/locations/musterstadt/record.yaml:8:3',
        '    figures.population.class   Es fehlt class (durable, yearly oder listing) oder reviewBy.',
        '    → Ergänzen Sie „class: …“.',
      ],
    ],
    [
      'an unknown unit',
      population('unit: inhabitants', 'unit: inhabitant'),
      [
        'region/locations/musterstadt/record.yaml:8:31',
        '    figures.population.unit   „unit“ hat den unbekannten Wert „inhabitant“.',
        '    → Meinten Sie „inhabitants“?',
      ],
    ],
    [
      'a number with a comma',
      population('value: 41250', "value: '41250,5'"),
      [
        'region/locations/musterstadt/record.yaml:8:17',
        '    figures.population.value   „value“ hat den Wert „41250,5“.',
        '    → Schreiben Sie „value: 41250.5“.',
      ],
    ],
    [
      'such a number between others, where YAML ends it',
      population('value: 41250', 'value: 41250,5'),
      [
        'region/locations/musterstadt/record.yaml:8:30',
        '    figures.population.5   Das Feld „5“ gibt es hier nicht.',
        '    → Zahlen haben einen Punkt statt eines Kommas: Schreiben Sie „value: 41250.5“.',
      ],
    ],
    [
      'half of a range',
      population('value: 41250', 'value: { min: 1 }'),
      [
        'region/locations/musterstadt/record.yaml:8:17',
        '    figures.population.value.max   Das Pflichtfeld „max“ fehlt.',
        '    → Ergänzen Sie „max: …“.',
      ],
    ],
    [
      'a date without quotation marks',
      population("asOf: '2025-12-31'", 'asOf: 2025'),
      [
        'region/locations/musterstadt/record.yaml:8:50',
        '    figures.population.asOf   „asOf“ hat den Wert „2025“; erwartet wird ein Text (in Anführungszeichen, wenn er wie eine Zahl aussieht).',
        "    → Schreiben Sie „asOf: '2025'“.",
      ],
    ],
    [
      'a postcode without quotation marks, with the zero it has in the file',
      { 'organisations/wfg/record.yaml': ["'24000'", '03046'] },
      [
        'region/organisations/wfg/record.yaml:5:33',
        '    address.postcode   „postcode“ hat den Wert „03046“; erwartet wird ein Text (in Anführungszeichen, wenn er wie eine Zahl aussieht).',
        "    → Schreiben Sie „postcode: '03046'“.",
      ],
    ],
    [
      'a word where a list is wanted',
      { 'services/beratung/record.yaml': ['organisations: [wfg]', 'organisations: wfg'] },
      [
        'region/services/beratung/record.yaml:3:1',
        '    organisations   „organisations“ hat den Wert „wfg“; erwartet wird eine Liste (Zeilen mit „- “).',
      ],
    ],
    [
      'an empty list',
      { 'services/beratung/record.yaml': ['organisations: [wfg]', 'organisations: []'] },
      [
        'region/services/beratung/record.yaml:3:1',
        '    organisations   Die Liste „organisations“ hat keine Einträge.',
        '    → Nötig ist mindestens ein Eintrag.',
      ],
    ],
    [
      'a number out of bounds',
      population('lat: 54.1', 'lat: 541'),
      [
        'region/locations/musterstadt/record.yaml:6:16',
        '    coordinates.lat   „lat“ hat den Wert „541“.',
        '    → Der größte mögliche Wert ist 90.',
      ],
    ],
    [
      'an empty field',
      { [hafen]: ['name: Gewerbepark Hafen', 'name:'] },
      ['region/sites/hafen/record.yaml:2:1', '    name   „name“ ist leer.', '    → Ergänzen Sie „name: …“.'],
    ],
    [
      'a key that is none',
      { 'sources.yaml': ['stadt-musterstadt:', 'Stadt Musterstadt:'] },
      [
        'region/sources.yaml:1:1',
        '    Stadt Musterstadt   Der Schlüssel „Stadt Musterstadt“ ist so nicht möglich.',
        '    → Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, z. B. „stadt-musterstadt“.',
      ],
    ],
    [
      'a summary that is too short',
      {
        'pages/home/de.mdx': [
          'summary: Flächen am Hafen, Holz aus der Nähe und eine Gesellschaft, die Fragen beantwortet.',
          'summary: Kurz.',
        ],
      },
      [
        'region/pages/home/de.mdx:3:1',
        '    summary   „summary“ hat 5 Zeichen: „Kurz.“.',
        '    → Die Zusammenfassung hat mindestens 40 Zeichen.',
      ],
    ],
  ])('%s', (_, changes, lines) => {
    expect(messagesOn(changes)).toContain(lines.join('\n'));
  });
});

describe('YAML that cannot be read is told by', () => {
  it.each([
    [
      'a second colon',
      'name: Gewerbepark: Hafen',
      'region/sites/hafen/record.yaml:2:7',
      '„name: Gewerbepark: Hafen“ enthält einen zweiten Doppelpunkt.',
      "Setzen Sie den Text in Anführungszeichen: name: 'Gewerbepark: Hafen'.",
    ],
    [
      'a missing colon',
      'name Gewerbepark Hafen',
      'region/sites/hafen/record.yaml:2:1',
      '„name Gewerbepark Hafen“ ist ein Feld ohne Doppelpunkt.',
      'Schreiben Sie „Feld: Wert“, mit einem Leerzeichen nach dem Doppelpunkt.',
    ],
    [
      'a quotation mark that is never closed, where it opens',
      "name: 'Gewerbepark Hafen",
      'region/sites/hafen/record.yaml:2:7',
      "„name: 'Gewerbepark Hafen“ ist nicht vollständig; ein Anführungszeichen, ein Komma oder ein Doppelpunkt fehlt.",
      'Jedes Anführungszeichen und jede Klammer hat ein Gegenstück; nach „Feld:“ steht ein Leerzeichen.',
    ],
    [
      'a tab',
      'name: x\naddress:\n\tcity: y',
      'region/sites/hafen/record.yaml:4:1',
      '„city: y“ ist mit einem Tabulator eingerückt.',
      'Schreiben Sie je Stufe zwei Leerzeichen.',
    ],
    [
      'a field that stands there twice',
      'name: Gewerbepark Hafen\nname: Hafen',
      'region/sites/hafen/record.yaml:3:1',
      '„name: Hafen“ steht in dieser Gruppe zum zweiten Mal.',
      'Behalten Sie eine der beiden Zeilen.',
    ],
    [
      'a line too far to the right',
      'name: Gewerbepark Hafen\n  shortName: Hafen',
      'region/sites/hafen/record.yaml:2:7',
      '„name: Gewerbepark Hafen“ hat einen Wert, und die Zeile darunter ist trotzdem weiter eingerückt.',
      'Felder derselben Gruppe beginnen in derselben Spalte.',
    ],
    [
      'an asterisk',
      'name: *Hafen*',
      'region/sites/hafen/record.yaml:2:7',
      '„name: *Hafen*“ enthält einen Wert, der mit einem Stern beginnt.',
      'Setzen Sie den Text in Anführungszeichen; fett und kursiv gibt es nur im Text unter den Angaben.',
    ],
  ])('%s', (_, line, place, problem, hint) => {
    const message = [place, `    ${problem}`, `    → ${hint}`].join('\n');
    expect(messagesOn({ [hafen]: ['name: Gewerbepark Hafen', line] })).toBe(message);
  });
});

describe('front matter', () => {
  it('is missed', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': 'Frei sind <Figure id="areaFree" />.\n' })).toBe(
      [
        'region/sites/hafen/de.mdx:1:1',
        '    Oben fehlen die Angaben zur Seite zwischen zwei Zeilen „---“.',
        '    → Jeder Text beginnt mit „---“, title, summary, updated und wieder „---“.',
      ].join('\n'),
    );
  });

  it('has its first field in the column of the others', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': ['title: Gewerbepark', '  title: Gewerbepark'] })).toContain(
      'region/sites/hafen/de.mdx:2:3\n    „title: Gewerbepark Hafen“ ist falsch eingerückt.',
    );
  });

  it('has an end', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': '---\ntitle: Hafen\n\nFrei.\n' })).toContain(
      'Die Angaben oben enden nirgends: Die zweite Zeile „---“ fehlt, oder dahinter steht noch etwas.',
    );
  });

  // Astro ends it at the first line that begins so, and would run what follows.
  it('ends where Astro ends it', () => {
    const text = "---\ntitle: >\n  x\n---{process.exit()}\nsummary: x\nupdated: '2026-11-01'\n---\n";
    expect(messagesOn({ 'sites/hafen/de.mdx': text })).toContain('„{process.exit()}“ ist Programmcode');
  });

  it('a figure in braces is told how it is written', () => {
    const messages = messagesOn({ 'sites/hafen/de.mdx': ['<Figure id="areaFree" />', '{areaFree}'] });
    expect(messages).toContain(
      'Ist eine Angabe gemeint, schreiben Sie <Figure id="areaFree" />. Sonst schreiben Sie aus',
    );
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is read behind %s', (_, change) => {
    const text =
      "---\ntitle: Hafen\nsummary: Gewerbefläche am Hafen von Musterstadt mit Grundstücken.\nupdated: '2026-11-01'\n---\nFrei.\n";
    expect(messagesOn({ 'sites/hafen/de.mdx': change(text) })).toBe('');
  });
});
