import { describe, expect, it } from 'vitest';
import { errorsOf, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

describe('the texts of the interface in a region', () => {
  it('may be overridden one by one', () => {
    expect(messagesOn({ 'ui/de.yaml': 'kinds:\n  sites: Gelände\n' })).toBe('');
  });

  it.each(['LI', 'DE', 'XK'])('may call the country %s otherwise', (code) => {
    expect(messagesOn({ 'ui/de.yaml': `countries:\n  ${code}: Anderland\n` })).toBe('');
  });

  it('know no country XX', () => {
    expect(messagesOn({ 'ui/de.yaml': 'countries:\n  XX: Anderland\n' })).toContain(
      'Einen Text der Oberfläche „countries.XX“ gibt es nicht',
    );
  });

  it('are not overridden under a misspelt key', () => {
    expect(messagesOn({ 'ui/de.yaml': 'kinds:\n  sties: Gelände\n' })).toBe(
      [
        'region/ui/de.yaml:2:3',
        '    kinds.sties   Einen Text der Oberfläche „kinds.sties“ gibt es nicht; er erscheint nirgends.',
        '    → Meinten Sie „kinds.sites“?',
      ].join('\n'),
    );
  });

  it('are texts', () => {
    expect(messagesOn({ 'ui/de.yaml': 'kinds:\n  sites: 3\n' })).toBe(
      [
        'region/ui/de.yaml:2:3',
        '    kinds.sites   „kinds.sites“ ist kein Text, sondern „3“.',
        '    → Setzen Sie den Text in Anführungszeichen, oder entfernen Sie die Zeile.',
      ].join('\n'),
    );
  });

  it.each([
    ['kinds:\n  sites: |\n    Gelände\n    BEGIN:VEVENT\n', 'kinds.sites'],
    ['kinds:\n  sites: "Gelände\\r\\nX: 1"\n', 'kinds.sites'],
    ['countries:\n  LI: "Liechten\\u2028stein"\n', 'countries.LI'],
  ])('stand in one line: %j', (text, name) => {
    expect(messagesOn({ 'ui/de.yaml': text })).toMatch(new RegExp(`${name} .* ist nicht eine Zeile`));
    expect(errorsOf({ 'ui/de.yaml': text })).toHaveLength(1);
  });

  it.each([
    ['fields:\n', '„fields“ ist eine Gruppe von Texten, und hier steht „null“.'],
    ['overviews: 5\n', '„overviews“ ist eine Gruppe von Texten, und hier steht „5“.'],
    ['fields: [a, b]\n', '„fields“ ist eine Gruppe von Texten'],
    [
      'overviews:\n  sites:\n    title: { a: { b: c } }\n',
      '„overviews.sites.title“ ist ein Text und keine Gruppe von Texten.',
    ],
    ["overviews:\n  sites:\n    title: '$t(overviews.sites.title)'\n", '„$t(“ stünde für einen anderen Text'],
  ])('are where texts are, and groups where groups are: %j', (text, problem) => {
    expect(messagesOn({ 'ui/de.yaml': text })).toContain(problem);
  });

  it('have more lines where they are a letter', () => {
    const letter = (end: string) => ({
      'ui/de.yaml': `landing:\n  talkBody: "Guten Tag,\\n{{title}}\\n{{url}}${end}"\n`,
    });
    expect(errorsOf(letter('\\nIhr Team')).map(({ problem }) => problem)).not.toContainEqual(
      expect.stringContaining('ist nicht eine Zeile'),
    );
    expect(errorsOf(letter('\\u2028Ihr Team')).map(({ problem }) => problem)).toContainEqual(
      expect.stringContaining('ist nicht eine Zeile'),
    );
  });

  it('may be folded in the file', () => {
    expect(messagesOn({ 'ui/de.yaml': 'kinds:\n  sites: >-\n    Gelände\n    und Häuser\n' })).toBe('');
  });

  it('keep the gaps a value stands in', () => {
    expect(messagesOn({ 'ui/de.yaml': 'finder:\n  from: ab {{menge}}\n' })).toBe(
      [
        'region/ui/de.yaml:2:3',
        '    finder.from   Im Text „finder.from“ fehlt die Lücke „{{amount}}“; was dort stehen soll, ginge verloren.',
        '    → Schreiben Sie „{{amount}}“ an die Stelle, an der es stehen soll.',
        '',
        'region/ui/de.yaml:2:3',
        '    finder.from   Die Lücke „{{menge}}“ im Text „finder.from“ füllt niemand.',
        '    → Möglich sind hier: {{amount}}.',
      ].join('\n'),
    );
  });

  it('may leave out the number of one thing', () => {
    expect(messagesOn({ 'ui/de.yaml': 'finder:\n  count_one: eine Fläche\n' })).toBe('');
  });

  it.each(['Flächen', 'unsere flaechen', 'land/flaechen', 'flaechen-'])(
    'LOC-66: are no part of an address when they are “%s”',
    (path) => {
      expect(messagesOn({ 'ui/de.yaml': `paths:\n  sites: '${path}'\n` })).toContain(
        `„${path}“ kann nicht in Adressen stehen („paths.sites“).`,
      );
    },
  );

  it('are YAML', () => {
    expect(messagesOn({ 'ui/de.yaml': 'kinds: a: b\n' })).toContain('„kinds: a: b“ enthält einen zweiten Doppelpunkt.');
  });

  it('are in a language of the site', () => {
    expect(messagesOn({ 'ui/fr.yaml': 'kinds: {}\n' })).toContain('Die Sprache „fr“ steht nicht in site.yaml.');
  });
});

describe('a language the generator has no texts for', () => {
  const site: [string, string] = [
    '  - { key: en, name: English }',
    '  - { key: en, name: English }\n  - { key: pl, name: Polski }',
  ];
  const polish = (text?: string) =>
    issuesOf({ 'site.yaml': site, ...(text && { 'ui/pl.yaml': text }) }).filter(({ file }) =>
      file.endsWith('ui/pl.yaml'),
    );

  it('needs all of them, which is said in one sentence', () => {
    expect(polish()).toHaveLength(1);
    expect(polish()[0]?.problem).toMatch(/^Für die Sprache „pl“ fehlen alle \d{3} Texte der Oberfläche\.$/);
  });

  it('is told each that is missing, with an example', () => {
    const missing = polish('kinds:\n  sites: Tereny\n').find(({ at }) => at?.join('.') === 'kinds.locations');
    expect(missing?.problem).toBe('Der Text der Oberfläche „kinds.locations“ fehlt in der Sprache „pl“.');
    expect(missing?.hint).toMatch(/^Ergänzen Sie ihn in .*ui\/pl\.yaml; in einer anderen Sprache heißt er „\w+“\.$/);
  });

  it('needs counted texts in its own plural forms', () => {
    const keys = polish('finder:\n  count_one: teren\n').map(({ at }) => at?.join('.'));
    expect(keys.filter((key) => key?.startsWith('finder.count'))).toEqual([
      'finder.count_few',
      'finder.count_many',
      'finder.count_other',
    ]);
  });
});
