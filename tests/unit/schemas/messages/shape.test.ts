import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const text = (fields: string) => `---\n${fields}\n---\nAm Wasser.\n`;

/** What is told at the beginning of a file; what comes of it elsewhere left out. */
const toldOf = (file: string, content: string) =>
  messagesOn({ [file]: content })
    .split('\n\n')
    .filter((message) => message.startsWith(`region/${file}`));

describe('a file that is no group of fields', () => {
  const files = [
    'site.yaml',
    'sources.yaml',
    'glossary.yaml',
    'exchange-rates.yaml',
    'swiss-words.yaml',
    'hyphenation.yaml',
    'codes.lock.json',
    'figures.lock.json',
    'ui/de.yaml',
    'sites/hafen/record.yaml',
  ];

  it.each(files.flatMap((file) => ['[]\n', '- a\n', 'x\n'].map((content) => [file, content] as const)))(
    'is told once and with a way out: %s, %j',
    (file, content) => {
      const told = toldOf(file, content);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/:1:1\n {4}Die Datei besteht aus .*, und hier steht (?:eine Liste|nur „x“)\.\n {4}→ /);
    },
  );

  it.each(['[]', '- a', 'x'])('so are the fields above a text: %s', (fields) => {
    expect(toldOf('sites/hafen/de.mdx', text(fields))[0]).toContain(
      ':2:1\n    Die Datei besteht aus Feldern („Name: Wert“), und hier steht',
    );
  });

  it.each<[string, string]>([
    ['sources.yaml', '- a\n'],
    ['sources.yaml', 'stadt-musterstadt\n'],
    ['glossary.yaml', '- a\n'],
  ])('and nobody else is blamed for what %s lacks then', (file, content) => {
    expect(errorsOf({ [file]: content }).map((issue) => issue.file.split('/').at(-1))).toEqual([file]);
  });

  it('is told in full', () => {
    expect(messagesOn({ 'ui/de.yaml': '- Standorte\n' })).toBe(
      [
        'region/ui/de.yaml:1:1',
        '    Die Datei besteht aus Texten unter ihren Schlüsseln, und hier steht eine Liste.',
        '    → Schreiben Sie z. B. „nav:“ und eingerückt darunter die Texte, oder löschen Sie die Datei.',
      ].join('\n'),
    );
  });
});

describe('a list', () => {
  const swiss = 'sites/hafen/swiss.yaml';

  it('that is a group, or has a word in it where fields belong, is told with its form', () => {
    expect(toldOf(swiss, 'german: Am Wasser.\n')[0]).toContain(
      'Die Datei ist keine Liste.\n    → Schreiben Sie jeden Eintrag auf eine Zeile, die mit „- “ beginnt.',
    );
    expect(toldOf(swiss, '- Am Wasser.\n')[0]).toContain(
      '„Eintrag 1“ hat den Wert „Am Wasser.“; erwartet wird eine Gruppe von Feldern.\n    → Schreiben Sie je Zeile ein Feld mit Doppelpunkt, beginnend mit „german: …“.',
    );
  });
});

describe('a file that says nothing', () => {
  const optional = ['glossary.yaml', 'exchange-rates.yaml', 'swiss-words.yaml', 'codes.yaml', 'ui/de.yaml'];

  it.each(optional.flatMap((file) => ['', '\n\n', '~\n'].map((content) => [file, content] as const)))(
    'is told: %s, %j',
    (file, content) => {
      expect(toldOf(file, content)).toEqual([
        `region/${file}:1:1\n    Die Datei ist leer.\n    → Holen Sie die letzte Fassung zurück, oder löschen Sie die Datei.`,
      ]);
    },
  );

  it.each<Record<string, Change>>([
    { 'exchange-rates.yaml': '# Noch kein Kurs nachgesehen.\n' },
    { 'ui/de.yaml': '# nav:\n#   home: Anfang\n' },
    { 'codes.yaml': '[]\n' },
    { 'ui/de.yaml': '{}\n' },
  ])('is not, where a comment says why, or that it is meant: %j', (changes) => expect(messagesOn(changes)).toBe(''));

  it('is told once where it must say something', () => {
    expect(toldOf('sources.yaml', '')).toEqual([
      'region/sources.yaml:1:1\n    Die Datei ist leer.\n    → Holen Sie die letzte Fassung zurück, oder füllen Sie sie aus; content/LIESMICH.md zeigt wie.',
    ]);
  });
});
