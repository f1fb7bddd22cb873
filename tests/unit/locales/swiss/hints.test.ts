import { describe, expect, it } from 'vitest';
import { hintsIn } from '../../../../src/locales/swiss/hints.ts';
import { deriveText } from '../../../../src/locales/swiss/swiss-text.ts';

const short = (text: string) => hintsIn(text).map(({ class: of, word, proposal }) => [of, word, proposal]);

describe('L9: hints', () => {
  it('say class, place, word, proposal and note', () => {
    expect(hintsIn('Die Straßenbahn am Bauamt')).toEqual([
      {
        class: 'H',
        at: 4,
        word: 'Straßenbahn',
        proposal: 'Tram',
        note: 'das Tram; das Geschlecht ändert sich.',
        isOptional: false,
      },
      {
        class: 'H',
        at: 19,
        word: 'Bauamt',
        proposal: 'Bauverwaltung, Hochbauamt',
        note: 'Namen deutscher Ämter bleiben.',
        isOptional: false,
      },
    ]);
  });

  it.each([
    ['Zwei Genehmigungen des Bauamtes', ['Genehmigungen', 'Bauamtes']],
    ['Insgesamt genehmigte sie drei.', ['Insgesamt', 'genehmigte']],
    ['Schließlich benachrichtigt sie uns.', ['Schließlich', 'benachrichtigt']],
    ['2,8 Mrd. € und 3 Mrd.', ['Mrd.', 'Mrd.']],
    ['Das Kfz-Kennzeichen', ['Kfz-Kennzeichen']],
    [
      'Die Industrie- und Handelskammer und die Agentur\u00A0für Arbeit',
      ['Industrie- und Handelskammer', 'Agentur\u00A0für Arbeit'],
    ],
    ['Flä\u00ADchen\u00ADnutzungs\u00ADplan', ['Flä\u00ADchen\u00ADnutzungs\u00ADplan']],
  ])('find inflected, initial and divided forms in "%s"', (text, words) => {
    expect(hintsIn(text).map(({ word }) => word)).toEqual(words);
  });

  it('find the words in Swiss spelling too, since Switzerland reads them so', () => {
    expect(short('Die Strassenbahn, schliesslich eine Geldbusse')).toEqual([
      ['H', 'Strassenbahn', 'Tram'],
      ['H', 'schliesslich', 'schlussendlich, schliesslich'],
      ['H', 'Geldbusse', 'Busse'],
    ]);
  });

  it.each([
    ['zum 1. Januar 2027', ['H', 'zum 1. Januar 2027', 'per 1. Januar 2027']],
    ['Zum 15.\u00A0März', ['H', 'Zum 15.\u00A0März', 'per 15.\u00A0März']],
    ['innerhalb von drei Wochen', ['H', 'innerhalb von drei Wochen', 'innert']],
    ['Innerhalb eines Jahres', ['H', 'Innerhalb eines Jahres', 'innert']],
    ['auf der Messe', ['H', 'auf der Messe', 'an der Messe']],
    ['auf der Hannover Messe', ['H', 'auf der Hannover Messe', 'an der Messe']],
  ])('L15: find phrases: "%s"', (text, hint) => {
    expect(short(text)).toEqual([hint]);
  });

  it.each([
    'bis zum 1. Januar 2027',
    'innerhalb von Cottbus, innerhalb der Halle',
    'auf der Messeseite, zum Bahnhof',
    'Gewerbegebiet-Nord, Bauamt2, IHK-Bezirk',
    'Gewerbegebietsfläche und Vermietung',
    'BAUAMT, bauamt',
    'Er sagt: „Das Bauamt genehmigt das.“',
    'bauamt@example.org, https://example.org/Bauamt und Bauamt.pdf',
  ])('say nothing of "%s"', (text) => {
    expect(hintsIn(text)).toEqual([]);
  });

  it('are optional where the German word is a proposal itself', () => {
    const optional = hintsIn('Unternehmen mit Grundstück: schließlich das Bauamt').filter(
      ({ isOptional }) => isOptional,
    );
    expect(optional.map(({ word }) => word)).toEqual(['Unternehmen', 'Grundstück', 'schließlich']);
  });

  it('LOC-21: leave official parts and other people’s quotations alone', () => {
    const text = 'Bauamt Bauamt Bauamt';
    expect(hintsIn(text, undefined, { official: [[0, 6]], quoted: [[7, 13]] }).map(({ at }) => at)).toEqual([14]);
  });

  it('F and N: a false friend, and a term to explain', () => {
    expect(short('Baurecht und Hebesatz')).toEqual([
      ['F', 'Baurecht', 'Bewilligungsfähigkeit, rechtskräftige Zonierung'],
      ['N', 'Hebesatz', 'Steuerfuss'],
    ]);
  });

  it('LOC-23: name what becomes another word, also in quotations; not the other word itself', () => {
    expect(short('„Die Maße“ der Buße')).toEqual([
      ['LOC-23', 'Maße', 'Abmessungen, Masseinheiten'],
      ['LOC-23', 'Buße', 'Ordnungsbusse, Strafe'],
    ]);
    expect(hintsIn('Masse und Busse')).toEqual([]);
  });

  it.each([
    ['Gesamtmaße und Lademaßen', ['Gesamtmaße', 'Lademaßen']],
    ['Container-Maße, eine Kirchenbuße, Rettungsfloße', ['Maße', 'Kirchenbuße', 'Rettungsfloße']],
    ['Maße-Tabelle der HALLENMAẞE', ['Maße', 'HALLENMAẞE']],
    ['Lade\u00ADma\u00ADße', ['Lade\u00ADma\u00ADße']],
  ])('LOC-23: and compounds that do: "%s"', (text, words) => {
    expect(hintsIn(text).map(({ class: of, word }) => [of, word])).toEqual(words.map((word) => ['LOC-23', word]));
    const changes = deriveText(text).changes.filter(({ rule }) => rule === 'LOC-23');
    expect(new Set(changes.map(({ word }) => word))).toEqual(new Set(words));
  });

  it.each([
    'Die Ausmaße sind groß, Einbußen gibt es nicht.',
    'Einigermaßen und folgendermaßen gleichermaßen; sie maßen die Halle.',
    'gemäße Lösung, Straße, Größe, Gesamtmasse',
  ])('LOC-23: and no others: "%s"', (text) => {
    expect(hintsIn(text).filter(({ class: of }) => of === 'LOC-23')).toEqual([]);
  });

  it('say nothing of what class A has replaced', () => {
    expect(hintsIn(deriveText('Fahrrad, Krankenhaus, Sonnabend, ab sofort').text)).toEqual([]);
  });
});
