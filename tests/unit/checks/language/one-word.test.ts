import { describe, expect, it } from 'vitest';
import { type Change, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const words = `signedOff: null
chosen:
  - word: Gesuch
    insteadOf: [Antrag, Antrags, Anträge, Anträgen]
    note: So heißt es auf allen Seiten
  - word: Anschlussgleis
    insteadOf: [Gleisanschluss]
  - word: bewilligt
    insteadOf: [genehmigt, genehmigte]
A:
  - german: [genehmigt, genehmigte]
    swiss: [bewilligt, bewilligte]
`;
const withSwiss: Record<string, Change> = {
  'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
  'swiss-words.yaml': words,
  'ui/de-CH.yaml':
    'groups:\n  application: Laufzeit und Gesuch\nfields:\n  rail: Anschlussgleis\nfinder:\n  rail: Anschlussgleis\n  answers:\n    rail: Anschlussgleis\n',
};
const story = 'stories/eroeffnung/de.mdx';

const told = (text: string, changes: Record<string, Change> = {}) =>
  issuesOf({ ...withSwiss, [story]: ['Der Kai ist offen.', text], ...changes }).flatMap((issue) =>
    'rule' in issue && issue.rule === 'L17' ? [issue] : [],
  );

describe('L17: one word for one thing', () => {
  it('tells of another word at the German sentence, with the way out', () => {
    expect(messagesOn({ ...withSwiss, [story]: ['Der Kai ist offen.', 'Den Antrag stellt das Amt.'] })).toContain(
      [
        'region/stories/eroeffnung/de.mdx:7:5',
        '    Die Schweizer Fassung sagt für „Antrag“ sonst „Gesuch“. So heißt es auf allen Seiten.',
        '    → Schreiben Sie auch hier „Gesuch“. Der Satz kommt in swiss.yaml.',
      ].join('\n'),
    );
  });

  it.each(['Zwei Anträge liegen vor.', 'Der Gleisanschluss ruht.', 'Wer Anträgen zustimmt, haftet.'])(
    'in “%s”',
    (text) => {
      expect(told(text)).toHaveLength(1);
    },
  );

  it.each([
    ['in a compound', 'Die Antragsfrist läuft, der Gleisanschlussvertrag auch.'],
    ['in an official name or a quotation', 'Im <Official>Haus Antrag</Official> heißt es: „Der Antrag ruht.“'],
    ['where class A replaces it', 'Der Plan ist genehmigt.'],
    ['beside the chosen word, which explains it', 'Das Gesuch (in Deutschland: der Antrag) liegt vor.'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('looks into sentences for Switzerland, and not at the German they stand for', () => {
    const german = 'Der Antrag liegt vor.';
    const own = (swiss: string) => ({ 'stories/eroeffnung/swiss.yaml': `- german: ${german}\n  swiss: ${swiss}\n` });
    expect(told(german, own('Das Gesuch liegt vor.'))).toEqual([]);
    expect(told(german, own('Ein Antrag liegt vor.'))).toMatchObject([
      { file: expect.stringContaining('swiss.yaml'), line: 2, hint: 'Schreiben Sie auch hier „Gesuch“.' },
    ]);
  });

  it('looks at the interface, and says where its text is changed', () => {
    const rail = told('Der Kai ist groß.', {
      'ui/de-CH.yaml':
        'groups:\n  application: Laufzeit und Gesuch\nfields:\n  rail: Anschlussgleis\nfinder:\n  rail: Anschlussgleis\n',
    });
    expect(rail).toMatchObject([
      {
        at: ['finder', 'answers', 'rail'],
        file: expect.stringContaining('ui/de-CH.yaml'),
        hint: expect.stringContaining('„finder.answers.rail“: Anschlussgleis'),
      },
    ]);
  });

  it('is silent where a region has chosen no words', () => {
    expect(told('Der Antrag liegt vor.', { 'swiss-words.yaml': 'signedOff: null\n' })).toEqual([]);
  });
});
