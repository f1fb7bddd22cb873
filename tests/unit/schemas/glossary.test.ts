import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { type Change, messagesOn, regionWith } from '../../fixtures/mistakes/region-with.ts';

const reading = (place: string, problem: string, hint: string) =>
  [`region/glossary.yaml:${place}`, `    ${problem}`, `    → ${hint}`].join('\n');

describe('a glossary', () => {
  it('may be missing', () => {
    const folder = regionWith({ 'glossary.yaml': undefined });
    const { region, issues } = readRegion(folder);
    rmSync(folder, { recursive: true });
    expect(issues).toEqual([]);
    expect(region?.glossary).toEqual({});
  });

  it('is asked for where a text uses it', () => {
    expect(messagesOn({ 'glossary.yaml': undefined })).toContain(
      'Den Begriff „bebauungsplan“ gibt es im Glossar nicht.\n    → Legen Sie dafür glossary.yaml an; content/LIESMICH.md zeigt wie.',
    );
  });

  it.each<[string, Change, string]>([
    [
      'an unknown field',
      ['  plain:\n    en: local', '  plein:\n    en: local'],
      reading('3:3', 'bebauungsplan.plein   Das Feld „plein“ gibt es hier nicht.', 'Meinten Sie „plain“?'),
    ],
    [
      'LOC class N: a gloss that a foreign language lacks',
      ['  plain:\n    en: local development plan\n', ''],
      reading(
        '1:1',
        'bebauungsplan.plain   Die kurze Erklärung „plain“ fehlt in der Sprache „en“.',
        'Ergänzen Sie unter plain „en: …“, höchstens 90 Zeichen.',
      ),
    ],
    [
      'a gloss in a language the site does not have',
      ['    en: local development plan', '    en: local development plan\n    fr: plan local'],
      reading('5:5', 'bebauungsplan.plain.fr   Die Sprache „fr“ steht nicht in site.yaml.', 'Vorhanden sind: de, en.'),
    ],
    [
      'a gloss too long for a sentence',
      ['local development plan', 'plan '.repeat(19)],
      reading(
        '4:5',
        `bebauungsplan.plain.en   „en“ hat 94 Zeichen: „${'plan '.repeat(15)}pl…“.`,
        'Höchstens 90 Zeichen: Die kurze Erklärung steht mitten im Satz.',
      ),
    ],
    [
      'a gloss with brackets of its own',
      ['local development plan', 'plan (local)'],
      reading(
        '4:5',
        'bebauungsplan.plain.en   „en“ hat den Wert „plan (local)“.',
        'Schreiben Sie sie ohne Klammern und ohne Satzzeichen am Ende: Sie steht selbst in Klammern mitten im Satz.',
      ),
    ],
    [
      'a definition that a language lacks',
      ['    en: The plan in which a municipality lays down what may be built.\n', ''],
      reading('5:3', 'bebauungsplan.text   Der Text „text“ fehlt in der Sprache „en“.', 'Ergänzen Sie „en: …“.'),
    ],
    [
      'a source nobody knows',
      ['[stadt-musterstadt]', '[stadt-musterstatt]'],
      reading(
        '9:13',
        'bebauungsplan.sources.0   Die Quelle „stadt-musterstatt“ gibt es nicht.',
        'Meinten Sie „stadt-musterstadt“? Alle stehen in region/sources.yaml.',
      ),
    ],
    [
      'an entry nobody knows',
      ['[sites/hafen]', '[sites/haven]'],
      reading(
        '10:13',
        'bebauungsplan.related.0   Den Eintrag „sites/haven“ gibt es nicht.',
        'Meinten Sie „sites/hafen“? Alle stehen in region/.',
      ),
    ],
  ])('is told about %s', (_, change, message) => {
    expect(messagesOn({ 'glossary.yaml': change })).toContain(message);
  });
});
