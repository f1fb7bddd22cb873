import { describe, expect, it } from 'vitest';
import { misusedMarks } from '../../../../src/checks/marks/misused-marks.ts';
import { typedMarks } from '../../../../src/checks/marks/typed-marks.ts';
import type { Document } from '../../../../src/schemas/yaml/document.ts';
import { parseMdx } from '../../../../src/schemas/texts/mdx.ts';
import { passagesOf, textOfPassage } from '../../../../src/schemas/texts/passages.ts';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

/** What is told of a body: what stands in quotation marks first, then the way out. */
function told(body: string): [problem: string, hint: string | undefined][] {
  const document = {
    file: 'de.mdx',
    content: body,
    body,
    bodyLine: 1,
    bodyOffset: 0,
    data: undefined,
    locate: () => ({ line: 1, column: 1 }),
    offsetOf: () => undefined,
    issues: [],
    warnings: [],
  } as unknown as Document;
  const { tree } = parseMdx(document);
  const passages = passagesOf(document);
  return [
    ...(tree ? misusedMarks(tree, body) : []),
    ...passages.flatMap((passage) => typedMarks(textOfPassage(passage), passage.source, 'body')),
  ].map(({ problem, hint }) => [problem, hint]);
}

const asTyped = (text: string) => `„${text}“ erscheint so auf der Seite.`;
const bold =
  'Fett steht zwischen **zwei Sternchen**: vorn und hinten, ohne Leerzeichen innen. Sonst löschen Sie die Marke.';

describe('a mark published as it was typed', () => {
  it.each([
    [
      '[Plan](https://x.example/Plan Nord.pdf)',
      '[Plan](https://x.example/Plan Nord.pdf)',
      'Eine Adresse hat kein Leerzeichen; schreiben Sie dafür %20: [Plan](https://x.example/Plan%20Nord.pdf).',
    ],
    [
      '[EGC](organisations/egc Cottbus)',
      '[EGC](organisations/egc Cottbus)',
      'Verweise haben die Form [Text](Adresse): [EGC](organisations/egc).',
    ],
    [
      'Die [EGC] (organisations/egc) hilft.',
      '[EGC] (organisations/egc)',
      'Schreiben Sie ohne Leerzeichen dazwischen: [EGC](organisations/egc).',
    ],
    [
      'Die (EGC)[organisations/egc] hilft.',
      '(EGC)[organisations/egc]',
      'Erst steht der Text, dann die Adresse: [EGC](organisations/egc).',
    ],
    [
      'Die [EGC](organisations/egc hilft.',
      '[EGC](organisations/egc',
      'Schließen Sie den Verweis mit „)“: [Text](Adresse).',
    ],
    ['Die [[EGC]] hilft.', '[[EGC]]', 'Verweise haben die Form [Text](Adresse), z. B. [Text](sites/am-seegraben).'],
    ['##Die Halle', '##Die Halle', 'Setzen Sie hinter „##“ ein Leerzeichen: ## Die Halle.'],
    ['Ein Satz.\n###Die Halle', '###Die Halle', 'Setzen Sie hinter „###“ ein Leerzeichen: ### Die Halle.'],
    ['**Wichtig: die Halle', '**Wichtig: die Halle', bold],
    ['Ein ** fettes ** Wort', '** fettes ** Wort', bold],
    ['__Wichtig: die Halle', '__Wichtig: die Halle', bold],
    ['Das ist`s.', '`s.', 'Schreiben Sie den Apostroph als ’, oder löschen Sie das Zeichen.'],
    ['-Halle\n-Kai', '-Halle', 'Ein Punkt einer Liste hat hinter dem Strich ein Leerzeichen: - Halle'],
    ['• Halle\n• Kai', '• Halle', 'Punkte einer Liste beginnen mit „- “: - Halle'],
    [
      '1.Halle\n2.Kai',
      '1.Halle',
      'Setzen Sie hinter „1.“ ein Leerzeichen, dann ist es ein Punkt einer Liste: 1. Halle',
    ],
    ['==Wichtig== ist', '==Wichtig==', 'Hervorgehoben wird mit **zwei Sternchen**.'],
    [
      '[Rufen Sie an](tel:+49 4321 1000)',
      '[Rufen Sie an](tel:+49 4321 1000)',
      'Eine Nummer steht in der Adresse ohne Leerzeichen: [Rufen Sie an](tel:+4943211000).',
    ],
    ['10 m^2 frei', '^2 frei', 'Schreiben Sie das hochgestellte Zeichen selbst: ², ³, ⁻⁶.'],
    [
      'A&nbsp B',
      '&nbsp',
      'Schreiben Sie ein geschütztes Leerzeichen, oder ein gewöhnliches; nötige setzt „npm run check -- --fix“.',
    ],
    ['A &euro B', '&euro', 'Schreiben Sie das Zeichen selbst.'],
    ['> [!NOTE]\n> Achtung', '[!NOTE]', 'Ein Vorbehalt, den niemand übersehen darf, steht in <Note>…</Note>.'],
    ['~~Wichtig', '~~Wichtig', 'Durchgestrichenes gibt es nicht: Löschen Sie, was nicht mehr gilt.'],
  ])('is told with the way out: %s', (body, quoted, hint) => {
    expect(told(body)).toEqual([[asTyped(quoted), hint]]);
  });

  it.each([['| a | b |\n|---|\n| c |'], ['Ort | Fläche\nKai | 5']])('is told of a table that is none: %s', (body) => {
    expect(told(body).map(([, hint]) => hint)).toEqual([
      'Eine Tabelle braucht unter ihrer ersten Zeile eine Zeile wie | --- | --- |, mit so vielen Spalten wie diese, und eine Leerzeile davor.',
    ]);
  });

  it.each([
    ['*Wichtig: die Halle', /^Kursiv steht zwischen \*Sternchen\*/],
    ['_Wichtig: die Halle', /^Kursiv steht zwischen _Unterstrichen_/],
    ['– Halle\n– Kai', /^Punkte einer Liste beginnen mit „- “, jeder/],
  ])('may be meant, and is a warning: %s', (body, hint) => {
    expect(told(body).map(([, way]) => way)).toEqual([expect.stringMatching(hint)]);
  });

  it.each([
    'Der Preis* gilt, 5 * 3 = 15, Mitarbeiter*innen und 2*3.',
    '\\* ohne Mehrwertsteuer, \\_so\\_, \\[EGC] (organisations/egc), \\`',
    'Ein **fettes**, ein *kursives* und ein __starkes__ Wort, `security.txt`.',
    '§ 5 [Absatz 2] (neue Fassung) und [sic].',
    'Cottbus | Spremberg, R&D, A & B, Müller&Sohn.',
    'Von 9–17 Uhr, – so heißt es – auch\n– und das ist neu – am Abend.',
    '- Punkt\n- Punkt\n\n1. Punkt\n2. Punkt',
    '| a | b |\n| --- | --- |\n| c | d \\| e |',
    '## Die #1 der Region\n\nPlatz #1, Haus_3 und datei_name.pdf, am 1. Mai.',
    'Bei [anderen](https://x.example/a_b) und info@x.example.',
    'Etwa ~5 und ~6 Kilometer.',
  ])('is none where it is meant: %s', (body) => expect(told(body)).toEqual([]));
});

describe('a mark that does what nobody meant', () => {
  it.each([
    ['H~2~O', '„~2~“ erscheint durchgestrichen.'],
    ['- [ ] Halle', '„- [ ] Halle“ erscheint als Kästchen zum Ankreuzen.'],
    ['```\nHalle\n```', '„```“ erscheint als Programmtext.'],
    ['Die Halle ist frei.\n---\nUnd der Kai.', 'Die Zeile unter „Die Halle ist frei.“ macht daraus eine Überschrift.'],
    ['[](sites/hafen)', '„[](sites/hafen)“ hat keinen Text; niemand sieht den Verweis.'],
    ['[Halle](#)', '„[Halle](#)“ führt nirgends hin.'],
    ['[Halle]: https://x.example', '„[Halle]: https://x.example“ erscheint nicht auf der Seite.'],
    ['Siehe www.x.example dort.', '„www.x.example“ wird zu einem Verweis auf http://, ohne Verschlüsselung.'],
    [
      '| a | b |\n| --- | --- |\n| c | d | e |',
      'Die Zeile „| c | d | e |“ der Tabelle hat 3 Spalten, die erste hat 2.',
    ],
  ])('is told: %s', (body, problem) => expect(told(body).map(([found]) => found)).toEqual([problem]));
});

describe('footnotes', () => {
  const way =
    'Quellen stehen im record.yaml: bei jeder Zahl unter source, für den übrigen Text unter sources. Ein Vorbehalt steht in <Note>…</Note>.';

  it.each([
    ['Ein Satz.[^1] Noch einer.[^2]\n\n[^1]: Quelle eins.\n\n[^2]: Quelle zwei.', '[^1]'],
    ['Ein Satz.[^quelle]', '[^quelle]'],
    ['[^1]: Nur das Ende.', '[^1]: Nur das Ende.'],
  ])('are refused once, with where sources are named: %s', (body, quoted) => {
    expect(told(body)).toEqual([[`„${quoted}“: Fußnoten gibt es hier nicht.`, way]]);
  });
});

describe('an editor reads', () => {
  const reading = (place: string, problem: string, hint: string) =>
    [`region/${place}`, `    ${problem}`, `    → ${hint}`].join('\n');

  it('where a mark stands in a text', () => {
    expect(
      messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', '##Die Halle\n\nDie [Wfg] (organisations/wfg). Frei sind'] }),
    ).toBe(
      [
        reading(
          'sites/hafen/de.mdx:9:1',
          asTyped('##Die Halle'),
          'Setzen Sie hinter „##“ ein Leerzeichen: ## Die Halle.',
        ),
        reading(
          'sites/hafen/de.mdx:11:5',
          asTyped('[Wfg] (organisations/wfg)'),
          'Schreiben Sie ohne Leerzeichen dazwischen: [Wfg](organisations/wfg).',
        ),
      ].join('\n\n'),
    );
  });

  it('where one stands in a field, a record and the glossary, which are plain text', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: Gewerbepark **Hafen**'] })).toBe(
      reading('sites/hafen/de.mdx:2:20', `title   ${asTyped('**Hafen**')}`, bold),
    );
    expect(messagesOn({ 'glossary.yaml': ['text:\n    de: ', 'text:\n    de: Siehe [hier](sites/hafen) '] })).toContain(
      asTyped('[hier](sites/hafen)'),
    );
    expect(
      messagesOn({ 'site.yaml': ['de: Wirtschaftsstandort Nordmark', 'de: Wirtschaftsstandort&nbsp;Nordmark'] }),
    ).toContain(asTyped('&nbsp;'));
  });
});
