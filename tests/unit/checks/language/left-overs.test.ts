import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';
import { issuesIn } from './judged.ts';

const of = (text: string, language: string, place: 'body' | 'title' = 'body') =>
  issuesIn(text, language, place).filter(({ rule }) => rule === 'L20');

describe('L20: what is left over in a text', () => {
  it('is told where it stands', () => {
    const text = 'Der Kai (siehe Fehler! Verweisquelle konnte nicht gefunden werden.) ist lang.\n\nFrei sind';
    expect(messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', text] })).toBe(
      [
        'region/sites/hafen/de.mdx:9:16',
        '    „Fehler! Verweisquelle konnte nicht gefunden werden.“ erscheint so auf der Seite.',
        '    → So zeigt Word oder Excel, dass ein Verweis oder eine Formel nicht mehr stimmt: Schreiben Sie, was dort stehen soll.',
      ].join('\n'),
    );
  });

  it.each([
    ['de', 'TODO: Straße prüfen! Der Kai ist lang.', '„TODO“ ist noch auszufüllen'],
    ['de', 'Der Kai ist seit XX.XX.2026 offen.', '„XX.XX.2026“ ist noch auszufüllen'],
    ['de', 'Der Kai ist ab 12.xx.2026 offen.', '„12.xx.2026“ ist noch auszufüllen'],
    ['de', 'Der Kai gehört [bitte Namen einsetzen].', '„[bitte Namen einsetzen]“ ist noch auszufüllen'],
    ['en', 'The quay belongs to [insert name].', '„[insert name]“ ist noch auszufüllen'],
    ['de', '\\[Kommentiert \\[MM1\\]: bitte prüfen\\] Der Kai.', '„[Kommentiert [MM1]: bitte prüfen]“ erscheint so'],
    ['en', 'It has #REF! berths.', '„#REF!“ erscheint so'],
    ['de', 'Lorem ipsum dolor sit amet.', '„Lorem ipsum dolor“ erscheint so'],
  ])('in %s: %s', (language, text, problem) => {
    const issues = of(text, language);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.problem).toContain(problem);
  });

  it('is told above a text too', () => expect(of('Kai am XX.XX.2027', 'de', 'title')).toHaveLength(1));

  it.each([
    ['de', 'Die TODO GmbH, Größe XXL, die XXX. Spiele, Kapitel XX.3, MwSt. und Nr. 5.'],
    ['de', 'Der Befehl `TODO`, die Firma <Official>TBD</Official> und Todo-Listen. Antwort folgt???'],
    ['de', 'Siehe [die Bitte](sites/hafen) und [Plan einsetzen](sites/hafen), Hashtag #NVision, Halle #3.'],
    ['en', 'An error! Reference books and sources. We insert [sic] a name, N/A.'],
    ['de', 'Am 24.12. und am 31.12.2026, Version 1.xx, Ausgabe 12.5.'],
  ])('is none in %s: %s', (language, text) => expect(of(text, language)).toEqual([]));
});
