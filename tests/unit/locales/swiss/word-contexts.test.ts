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
    [
      'Gestern öffnete der Hausmeister, weil der Hausmeister da war',
      'Gestern öffnete der Hauswart, weil der Hauswart da war',
    ],
    ['Firmen, die einen Hausmeister suchen', 'Firmen, die einen Hauswart suchen'],
    ['ein Haus, das keinen Hausmeister hat', 'ein Haus, das keinen Hauswart hat'],
    ['alle, die den Hausmeister kennen', 'alle, die den Hauswart kennen'],
    ['den im Park wohnenden Hausmeister', 'den im Park wohnenden Hauswart'],
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
    ['einschließlich der Hausmeister', 'einschliesslich der Hauswarte'],
    ['bezüglich der Hausmeister', 'bezüglich der Hauswarte'],
    ['Wegen der vier Hausmeister, dank der Hausmeister', 'Wegen der vier Hauswarte, dank der Hauswarte'],
    ['die mit Schlüsseln versehenen Hausmeister', 'die mit Schlüsseln versehenen Hauswarte'],
  ])('is plural in "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
    expect(hintsIn(german)).toEqual([]);
  });

  it.each([
    'die Arbeit der Hausmeister',
    'Aufgaben der Hausmeister',
    'einer der Hausmeister',
    'Hausmeister sind gesucht',
    'Technik und Hausmeister',
    'das Lob dieser Hausmeister',
    'vier der Hausmeister',
    'der dritte der Hausmeister',
    'während der Hausmeister',
    'statt der Hausmeister',
    'der Mieter, der neue Hausmeister sucht',
    'seit 2026 Hausmeister',
    'an Tor 3 Hausmeister rufen',
    'viele wollen Hausmeister werden',
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
    ['des mit Holz beladenen Lkw', 'des mit Holz beladenen Lastwagens'],
    [
      'des in Cottbus von der Firma Voß mit Kies und Sand beladenen Lkw',
      'des in Cottbus von der Firma Voss mit Kies und Sand beladenen Lastwagens',
    ],
    ['des dem Kunden gehörenden Pkw', 'des dem Kunden gehörenden Personenwagens'],
    ['des 40 t schweren, 18,5 m langen Lkw', 'des 40 t schweren, 18,5 m langen Lastwagens'],
    ['des neuen, vollelektrischen Lkw', 'des neuen, vollelektrischen Lastwagens'],
    ['eines alten, aber gepflegten Pkw', 'eines alten, aber gepflegten Personenwagens'],
    ['des Lkw oder Pkw', 'des Lastwagens oder Personenwagens'],
    ['des neuen Lkw, Pkw und schweren LKW', 'des neuen Lastwagens, Personenwagens und schweren Lastwagens'],
  ])('shows in "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
    expect(hintsIn(german)).toEqual([]);
  });

  it.each([
    ['die Lkw, mit dem Lkw, den Lkws', 'die Lastwagen, mit dem Lastwagen, den Lastwagen'],
    ['des Kunden, Lkw', 'des Kunden, Lastwagen'],
    ['die vom Sohn des Fahrers beladenen Lkw', 'die vom Sohn des Fahrers beladenen Lastwagen'],
    ['eines der neuen Lkw', 'eines der neuen Lastwagen'],
    [
      'Die Zufahrt des alten Werks ist für die beladenen Lkw frei',
      'Die Zufahrt des alten Werks ist für die beladenen Lastwagen frei',
    ],
    ['mit der Bahn oder Lkw', 'mit der Bahn oder Lastwagen'],
  ])('is none in "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
    expect(hintsIn(german)).toEqual([]);
  });

  it.each([
    'des Parks und Lkw',
    'des Busses, Lkw oder Zuges',
    'des mit einem alten Lkw beladenen Schiffs',
    'des zu schweren Lkw',
    'wegen Müllers Lkw',
    'die Achslast des (beladenen) Lkw',
    'trotz dessen Lkw',
  ])('cannot be told in "%s", so that the word stays, with a hint', (german) => {
    expect(swiss(german)).toBe(german);
    expect(hintsIn(german)).toEqual([
      expect.objectContaining({
        class: 'A',
        word: 'Lkw',
        proposal: 'Lastwagen, Lastwagens',
        note: 'Genitiv oder nicht? Das zeigt hier kein Wort davor.',
      }),
    ]);
  });
});

describe('A: a noun before a name', () => {
  it.each([
    ['das Krankenhaus Spremberg', 'Krankenhaus', 'Spital'],
    ['die Berufsschule „Max Weber“', 'Berufsschule', 'Berufsfachschule'],
    ['die Fahrrad GmbH', 'Fahrrad', 'Velo'],
    ['Einzelhandel e. V.', 'Einzelhandel', 'Detailhandel'],
    ['der Radweg Berlin–Dresden', 'Radweg', 'Veloweg'],
    ['Hausmeister Krause', 'Hausmeister', 'Hauswart'],
  ])('may belong to it and stays, with a hint: "%s"', (german, word, proposal) => {
    expect(swiss(german)).toContain(word);
    expect(hintsIn(german)).toEqual([
      expect.objectContaining({ class: 'A', word, proposal, note: expect.stringContaining('Official') }),
    ]);
  });

  it.each([
    ['Das Krankenhaus in Spremberg', 'Das Spital in Spremberg'],
    ['Bahnsteig B, Bahnsteig II und Bahnsteig 3', 'Perron B, Perron II und Perron 3'],
    ['Fahrräder; Lkw: Pkw', 'Velos; Lastwagen: Personenwagen'],
    ['Am Bahnsteig Sie abholen', 'Am Perron Sie abholen'],
    ['Parken Besucher hier, parken Lkw dort', 'Parkieren Besucher hier, parkieren Lastwagen dort'],
  ])('is replaced where none follows: "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
  });
});

describe('A: "Parken", which may be another noun', () => {
  it.each([
    [
      'das Parken, beim kurzen Parken, kostenloses Parken',
      'das Parkieren, beim kurzen Parkieren, kostenloses Parkieren',
    ],
    ['Gebühren für Parken und Laden', 'Gebühren für Parkieren und Laden'],
    ['Kostenloses Parken am Werk', 'Kostenloses Parkieren am Werk'],
    ['Bitte parken. Parken Sie hier.', 'Bitte parkieren. Parkieren Sie hier.'],
    ['Hier ist Parken erlaubt', 'Hier ist Parkieren erlaubt'],
  ])('is replaced where only the verb can be meant: "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
  });

  it.each(['in Parken und Gärten', 'zwischen Parken', 'von alten Parken umgeben', 'Parken und Gärten'])(
    'stays in "%s", with a hint',
    (german) => {
      expect(swiss(german)).toBe(german);
      expect(hintsIn(german)).toEqual([expect.objectContaining({ class: 'A', word: 'Parken', proposal: 'Parkieren' })]);
    },
  );
});
