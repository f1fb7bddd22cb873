import { describe, expect, it } from 'vitest';
import { textOfIssues } from '../../../../src/schemas/issue.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { languagesOf, localise } from '../../../../src/locales/languages.ts';
import { type Change, issuesOf, messagesOn, regionWith } from '../../../fixtures/mistakes/region-with.ts';

const swissEdition: Record<string, Change> = {
  'site.yaml': [
    '{ key: en, name: English }',
    '{ key: en, name: English }\n  - { key: de-CH, name: Schweiz, derivedFrom: de }',
  ],
};
const words = (text: string): Record<string, Change> => ({ 'swiss-words.yaml': text });
const row = (german: string, swiss: string) => words(`A:\n  - german: [${german}]\n    swiss: [${swiss}]\n`);

describe('an editor reads of', () => {
  it.each<[string, Record<string, Change>, string[]]>([
    [
      'a German form without its Swiss one',
      row('Tüte, Tüten', 'Sack'),
      [
        'region/swiss-words.yaml:3:5',
        '    A.0.swiss   Zu „Tüte“ stehen 2 deutsche und 1 Schweizer Formen da.',
        '    → Jede deutsche Form braucht ihre Schweizer Form, in derselben Reihenfolge; zwei dürfen gleich sein.',
      ],
    ],
    [
      'phrases of different length',
      row('am Stück', 'ungeschnitten'),
      [
        'region/swiss-words.yaml:3:13',
        '    A.0.swiss.0   Die Wendungen „am Stück“ und „ungeschnitten“ haben nicht gleich viele Wörter.',
        '    → Ersetzt wird Wort für Wort. Andere Wendungen gehören unter H.',
      ],
    ],
    [
      'ß in a Swiss form',
      row('Bürgersteig', 'Fußweg'),
      [
        'region/swiss-words.yaml:3:13',
        '    A.0.swiss.0   „swiss“ hat den Wert „Fußweg“.',
        '    → In der Schweiz steht „ss“ statt „ß“.',
      ],
    ],
    [
      'a word that no rule could find',
      row('Kfz-Halle', 'Halle'),
      [
        'region/swiss-words.yaml:2:14',
        '    A.0.german.0   „german“ hat den Wert „Kfz-Halle“.',
        '    → Klasse A besteht aus Wörtern ohne Bindestrich, Ziffern und Satzzeichen; andere Wendungen gehören zu H.',
      ],
    ],
    [
      'mark-up in a Swiss form',
      row('Tüte', "'<img src=x onerror=alert(1)>'"),
      [
        'region/swiss-words.yaml:3:13',
        '    A.0.swiss.0   „swiss“ hat den Wert „<img src=x onerror=alert(1)>“.',
        '    → Eine Schweizer Form besteht aus Wörtern ohne Ziffern und Satzzeichen; andere Wendungen gehören zu H.',
      ],
    ],
    [
      'a gap that there is not',
      words("H:\n  - german: ['zum {Tag}']\n    proposals: [per]\n"),
      [
        'region/swiss-words.yaml:2:14',
        '    H.0.german.0   „german“ hat den Wert „zum {Tag}“.',
        '    → Eine Wendung beginnt mit einem Wort und hat höchstens eine Lücke: {Datum}, {Zeitraum} oder {Name}.',
      ],
    ],
    [
      'two gaps in a phrase',
      words("H:\n  - german: ['vom {Datum} bis {Datum}']\n    proposals: [ab]\n"),
      [
        'region/swiss-words.yaml:2:14',
        '    H.0.german.0   „german“ hat den Wert „vom {Datum} bis {Datum}“.',
        '    → Eine Wendung beginnt mit einem Wort und hat höchstens eine Lücke: {Datum}, {Zeitraum} oder {Name}.',
      ],
    ],
    [
      'a word in two classes',
      words('keep: [Radweg]\nH:\n  - german: [Radwege, Radweg]\n    proposals: [Veloweg]\n'),
      [
        'region/swiss-words.yaml:3:23',
        '    H.0.german.1   „Radweg“ steht unter keep und unter H.',
        '    → Jede Form steht nur einmal in der Datei; behalten Sie die Zeile, die gelten soll.',
      ],
    ],
    [
      'a form twice in one class',
      row('Tüte, Tüte', 'Sack, Sack'),
      [
        'region/swiss-words.yaml:2:20',
        '    A.0.german.1   „Tüte“ steht zweimal unter A.',
        '    → Jede Form steht nur einmal in der Datei; behalten Sie die Zeile, die gelten soll.',
      ],
    ],
    [
      'a Swiss form that would be replaced again',
      row('Drahtesel', 'Fahrrad'),
      [
        'region/swiss-words.yaml:3:13',
        '    A.0.swiss.0   „Fahrrad“ würde selbst wieder ersetzt.',
        '    → Es steht als deutsches Wort in Klasse A; schreiben Sie gleich das letzte Wort hin.',
      ],
    ],
    [
      'a genitive that would be replaced again',
      words('A:\n  - german: [Kfz]\n    swiss: [Wagen]\n    genitive: { Kfz: Fahrrads }\n'),
      [
        'region/swiss-words.yaml:4:17',
        '    A.0.genitive.Kfz   „Fahrrads“ würde selbst wieder ersetzt.',
        '    → Es steht als deutsches Wort in Klasse A; schreiben Sie gleich das letzte Wort hin.',
      ],
    ],
    [
      'a word that should only stay',
      row('Bahnsteig', 'Bahnsteig'),
      [
        'region/swiss-words.yaml:3:13',
        '    A.0.swiss.0   „Bahnsteig“ würde durch sich selbst ersetzt.',
        '    → Soll das Wort bleiben, schreiben Sie es unter keep.',
      ],
    ],
    [
      'a German form that is the Swiss one of another word',
      row('Velo', 'Zweirad'),
      [
        'region/swiss-words.yaml:2:14',
        '    A.0.german.0   „Velo“ ist schon das Schweizer Wort für „Fahrrad“.',
        '    → Ändern Sie die Zeile „Fahrrad“, indem Sie sie hier mit den gewünschten Formen wiederholen.',
      ],
    ],
    [
      'a replacement for a term of German law',
      row('Hebesatz', 'Steuerfuss'),
      [
        'region/swiss-words.yaml:2:14',
        '    A.0.german.0   „Hebesatz“ hat in der Schweiz kein Gegenstück, das an seiner Stelle stehen könnte.',
        '    → N: erklären, nie ersetzen. Das deutsche Wort bleibt stehen; der Text erklärt es.',
      ],
    ],
    [
      'a Swiss term that only comes near a German one',
      row('Steuersatz', 'Steuerfuss'),
      [
        'region/swiss-words.yaml:3:13',
        '    A.0.swiss.0   „Steuerfuss“ ist nur ungefähr „Hebesatz“ und ersetzt kein deutsches Wort.',
        '    → N: erklären, nie ersetzen. Das deutsche Wort bleibt stehen; der Text erklärt es.',
      ],
    ],
    [
      'a genitive of another word',
      words('A:\n  - german: [Kfz]\n    swiss: [Wagen]\n    genitive: { Kfzs: Wagens }\n'),
      [
        'region/swiss-words.yaml:4:17',
        '    A.0.genitive.Kfzs   „Kfzs“ steht nicht unter german.',
        '    → Möglich sind: Kfz.',
      ],
    ],
    [
      'a word to keep that nothing would replace',
      words('keep: [Bahnsteg]\n'),
      [
        'region/swiss-words.yaml:1:8',
        '    keep.0   „Bahnsteg“ steht in keiner Zeile der Vorgaben; keep ändert nichts.',
        '    → Meinten Sie „Bahnsteig“?',
      ],
    ],
    [
      'a misspelt field',
      words('signedOf: null\n'),
      [
        'region/swiss-words.yaml:1:1',
        '    signedOf   Das Feld „signedOf“ gibt es hier nicht.',
        '    → Meinten Sie „signedOff“?',
      ],
    ],
  ])('%s', (_, changes, message) => {
    expect(messagesOn(changes)).toBe(message.join('\n'));
  });

  it('nothing where the rows are right', () => {
    expect(messagesOn({ ...swissEdition, ...row('Tüte, Tüten', 'Sack, Säcke') })).toBe('');
  });
});

describe('the sign-off of class A', () => {
  const open = (changes: Record<string, Change>) =>
    issuesOf(changes)
      .filter(({ level, problem }) => level === 'open' && problem.includes('Klasse A'))
      .map((issue) => textOfIssues([{ ...issue, file: issue.file.replace(/.*\//, '') }]));

  it('is open while nobody from Switzerland has read the list', () => {
    expect(open({ ...swissEdition, ...words('# Wörter\nsignedOff: null\n') })).toEqual([
      [
        'swiss-words.yaml:2:1',
        '    signedOff   Die Liste der Schweizer Wörter (Klasse A) hat noch niemand aus der Schweiz freigegeben.',
        "    → Lassen Sie jemanden von dort die Seite lesen, die „npm run swiss“ schreibt, und diese Datei; dann schreiben Sie hier „signedOff: { by: …, on: '2027-01-15' }“.",
      ].join('\n'),
    ]);
  });

  it('is open without a file too', () => {
    expect(open(swissEdition).map((text) => text.split('\n')[0])).toEqual(['swiss-words.yaml']);
  });

  it('is closed by a name and a day', () => {
    expect(open({ ...swissEdition, ...words("signedOff: { by: 'B. Keller, Thun', on: '2027-01-15' }\n") })).toEqual([]);
  });

  it('is nothing to a region without a Swiss edition', () => {
    expect(open({})).toEqual([]);
  });
});

it('a region’s words are those its Swiss edition is derived with', () => {
  const { region } = readRegion(regionWith({ ...swissEdition, ...row('Tüte, Tüten', 'Sack, Säcke') }));
  const swiss = languagesOf(region!.config, region!.swissWords).find(({ key }) => key === 'de-CH')!;
  expect(localise({ de: 'Die Tüte am Fahrrad' }, swiss)).toBe('Die Sack am Velo');
  const withDefaults = languagesOf(region!.config).find(({ key }) => key === 'de-CH')!;
  expect(localise({ de: 'Die Tüte am Fahrrad' }, withDefaults)).toBe('Die Tüte am Velo');
});
