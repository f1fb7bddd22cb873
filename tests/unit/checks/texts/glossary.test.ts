import { describe, expect, it } from 'vitest';
import { hintsOn, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

/** What an editor reads when this stands in `sites/hafen/en.mdx`, from line 11 on. */
const messagesFor = (text: string) => hintsOn({ 'sites/hafen/en.mdx': ['<Figure id="areaFree" /> are free.', text] });

describe('a word of the glossary', () => {
  it('is warned of when nobody uses it, and of a number it holds', () => {
    const word = 'kai:\n  term: Kai\n  plain: { en: quay }\n  text: { de: Sie ist 5 m breit., en: Ships lie here. }\n';
    expect(messagesOn({ 'glossary.yaml': ['bebauungsplan:', `${word}bebauungsplan:`] })).toBe(
      [
        'region/glossary.yaml:1:1',
        '    Der Begriff „kai“ wird nirgends verwendet.',
        '    → Schreiben Sie <Term id="kai" /> in einen Text, oder löschen Sie ihn.',
        '',
        'region/glossary.yaml:4:11',
        '    kai.text.de   „5 m“ ist eine Zahl mit Einheit; im Glossar hat sie weder Stand noch Quelle.',
        '    → Sagen Sie es ohne Zahl.',
      ].join('\n'),
    );
  });

  it.each([
    ['a paragraph', 'The Bebauungsplan binds.', '11:5', 'Bebauungsplan'],
    ['another form', 'Two Bebauungspläne bind.', '11:5', 'Bebauungspläne'],
    ['a table', '| Plan |\n| --- |\n| Bebauungsplan |', '13:3', 'Bebauungsplan'],
    [
      'a text that explains it later',
      'The Bebauungsplan binds. So does a <Term id="bebauungsplan" />.',
      '11:5',
      'Bebauungsplan',
    ],
  ])('is found unexplained in %s', (_, text, place, word) => {
    expect(messagesFor(text)).toBe(
      [
        `region/sites/hafen/en.mdx:${place}`,
        `    „${word}“ steht hier zum ersten Mal und wird nicht erklärt.`,
        `    → Schreiben Sie <Term id="bebauungsplan">${word}</Term>.`,
      ].join('\n'),
    );
  });

  it('is only a hint, since a search for words can err', () => {
    const issues = issuesOf({ 'sites/hafen/en.mdx': ['are free', 'in the Bebauungsplan are free'] });
    expect(issues.filter(({ file }) => file.endsWith('en.mdx')).map(({ level }) => level)).toEqual(['hint']);
  });

  it.each([
    ['after it was explained', 'The <Term id="bebauungsplan" /> binds. The Bebauungsplan is new.'],
    ['in a heading', '## The Bebauungsplan\n\nText.'],
    ['in a link', 'See the [Bebauungsplan](sites/hafen).'],
    ['in an official name', 'It is called <Official>Bebauungsplan Hafen</Official>.'],
    ['as part of a compound', 'The Bebauungsplan-Entwurf is new.'],
  ])('may stand %s', (_, text) => expect(messagesFor(text)).toBe(''));

  it('needs no explanation in its own language', () => {
    expect(hintsOn({ 'sites/hafen/de.mdx': ['Frei sind', 'Nach dem Bebauungsplan frei sind'] })).toBe('');
  });
});

describe('a form of a word', () => {
  const aliases = (written: string) =>
    messagesOn({ 'glossary.yaml': ['aliases: [Erbbaurechts]', `aliases: [${written}]`] });

  it.each([
    ['Erbbaurechts, Bebauungspläne', '„Bebauungspläne“ gehört schon zu „Bebauungsplan“'],
    ['Bebauungsplan', '„Bebauungsplan“ gehört schon zu „Bebauungsplan“'],
    ['Erbbaurecht', '„Erbbaurecht“ ist der Begriff selbst'],
    ['Erbbaurechts, Erbbaurechts', '„Erbbaurechts“ steht zweimal unter aliases'],
  ])('is not taken: %s', (written, told) => expect(aliases(written)).toContain(told));

  it('belongs to one word alone', () => {
    expect(messagesOn({ 'glossary.yaml': ['term: Erbbaurecht\n', 'term: Bebauungsplan\n'] })).toContain(
      'erbbaurecht.term   „Bebauungsplan“ ist schon der Begriff von „bebauungsplan“.',
    );
    expect(aliases('Erbbaurechts, Erbbaurechte')).toBe(aliases('Erbbaurechts'));
  });

  it('is told where a <Term> around it names another, and not where the words are one’s own', () => {
    const around = (word: string) =>
      messagesOn({
        'services/beratung/de.mdx': ['<Term id="erbbaurecht">Erbbaurechts', `<Term id="erbbaurecht">${word}`],
      });
    expect(around('Bebauungsplans')).toContain(
      [
        'region/services/beratung/de.mdx:15:65',
        '    <Term id="erbbaurecht"> steht um „Bebauungsplans“, und dieses Wort erklärt das Glossar unter „bebauungsplan“.',
        '    → Schreiben Sie <Term id="bebauungsplan">Bebauungsplans</Term>.',
      ].join('\n'),
    );
    expect(around('Rechts zu bauen')).toBe('');
    expect(around('Erbbaurecht')).toBe('');
  });
});
