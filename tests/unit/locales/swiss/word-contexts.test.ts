import { describe, expect, it } from 'vitest';
import { hintsIn } from '../../../../src/locales/swiss/hints.ts';
import { deriveText } from '../../../../src/locales/swiss/swiss-text.ts';

const swiss = (text: string) => deriveText(text).text;

describe('A: a word whose number does not show', () => {
  it.each([
    ['Der Hausmeister', 'Der Hauswart'],
    ['Heute kommt der Hausmeister', 'Heute kommt der Hauswart'],
    ['zum Hausmeister, vom neuen Hausmeister', 'zum Hauswart, vom neuen Hauswart'],
    ['jeder Hausmeister, mein alter Hausmeister', 'jeder Hauswart, mein alter Hauswart'],
    ['in der Schule hilft der nette Hausmeister', 'in der Schule hilft der nette Hauswart'],
  ])('is singular in "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
    expect(hintsIn(german)).toEqual([]);
  });

  it.each([
    ['Alle Hausmeister', 'Alle Hauswarte'],
    ['12 Hausmeister', '12 Hauswarte'],
    ['mehrere neue Hausmeister', 'mehrere neue Hauswarte'],
    ['die Arbeit unserer Hausmeister', 'die Arbeit unserer Hauswarte'],
    ['die Pläne der neuen Hausmeister', 'die Pläne der neuen Hauswarte'],
    ['das Lob aller guten Hausmeister', 'das Lob aller guten Hauswarte'],
  ])('is plural in "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
    expect(hintsIn(german)).toEqual([]);
  });

  it.each([
    'die Arbeit der Hausmeister',
    'Aufgaben der Hausmeister',
    'wegen der Hausmeister',
    'einer der Hausmeister',
    'Hausmeister sind gesucht',
    'Technik und Hausmeister',
    'das Lob dieser Hausmeister',
  ])('stays in "%s", with a hint', (text) => {
    expect(swiss(text)).toBe(text);
    expect(hintsIn(text)).toEqual([
      {
        class: 'A',
        at: text.indexOf('Hausmeister'),
        word: 'Hausmeister',
        proposal: 'Hauswart, Hauswarte',
        note: 'Einzahl oder Mehrzahl? Das zeigt hier kein Wort davor.',
        isOptional: false,
      },
    ]);
  });

  it.each(['Hausmeister:innen', 'Hausmeister*in', 'Hausmeister/-in', 'Hausmeister(in)'])(
    'is a stem in "%s"',
    (german) => {
      expect(swiss(`die ${german}`)).toBe(`die ${german.replace('Hausmeister', 'Hauswart')}`);
    },
  );
});

describe('A: a genitive that does not show', () => {
  it.each([
    ['des Lkw, eines Lkws, dieses schweren Lkw', 'des Lastwagens, eines Lastwagens, dieses schweren Lastwagens'],
    ['Des Pkw wegen', 'Des Personenwagens wegen'],
    ['die Lkw, mit dem Lkw, den Lkws', 'die Lastwagen, mit dem Lastwagen, den Lastwagen'],
    ['des Kunden, Lkw', 'des Kunden, Lastwagen'],
  ])('"%s" becomes "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
  });
});
