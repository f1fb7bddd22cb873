import { describe, expect, it } from 'vitest';
import { checkWordRows } from '../../../../src/checks/translations/swiss-word-rows.ts';
import { deriveText } from '../../../../src/locales/swiss/swiss-text.ts';
import { hintsIn } from '../../../../src/locales/swiss/hints.ts';
import {
  defaultRows,
  defaultWords,
  defaultWordsFile,
  mergedRows,
  swissWordsOf,
} from '../../../../src/locales/swiss/swiss-words.ts';
import { readDocument } from '../../../../src/schemas/yaml/document.ts';
import { validate } from '../../../../src/schemas/yaml/validate.ts';
import { regionWords, wordRows } from '../../../../src/schemas/swiss-words.ts';

const region = (words: object) => regionWords.parse(words);

describe('the vocabulary of the generator', () => {
  const document = readDocument(defaultWordsFile, defaultWordsFile);

  it('has the shape its schema asks for, and no row that a region could not have written', () => {
    expect(validate(document, wordRows).issues).toEqual([]);
    const nothing = { A: [], H: [], F: [], N: [], collisions: [] };
    expect(checkWordRows(region(defaultRows()), document, nothing)).toEqual([]);
  });

  it('LOC-20: says nothing with ß where Switzerland reads it', () => {
    const swiss = defaultRows().A.flatMap(({ swiss, genitive = {}, plural = {} }) => [
      ...swiss,
      ...Object.values(genitive),
      ...Object.values(plural),
    ]);
    expect(swiss.length).toBeGreaterThan(100);
    expect(swiss.join(' ')).not.toMatch(/[ßẞ]/);
  });

  it.each(
    Object.entries({
      A:
        'Fahrrad, Radweg, Fahrradweg, Krankenhaus, Führerschein, Lkw, Pkw, Kraftfahrzeug, Bahnsteig, Kreisverkehr, ' +
        'Umgehungsstraße, Einzelhandel, Einzelhändlerinnen, Hausmeister, Auszubildende, Berufsschule, Urlaubstag, ' +
        'parken, parkt, parkte, geparkt, etwaige, ab sofort, Sonnabend',
      H:
        'Straßenbahn, Fahrkarte, Bürgersteig, Vorfahrt, Reisebus, Schaffner, Kfz-Kennzeichen, Gleisanschluss, ' +
        'Autobahnauffahrt, Landstraße, Stellplatz, Gewerbegebiet, Industriegebiet, Grundstück, Flurstück, Immobilie, ' +
        'Baugenehmigung, Genehmigung, genehmigen, Genehmigungsverfahren, Bauamt, Anlieger, Grunderwerbsteuer, Miete, ' +
        'Mietkaution, Erdgeschoss, Fliese, Bürgermeister, Wirtschaftsförderung, Fördermittel, Zuschuss, Bescheid, ' +
        'Widerspruch, Einspruch, Finanzamt, Umsatzsteuer, Mrd., Steuerberater, Wirtschaftsprüfer, Jahresabschluss, ' +
        'Unternehmen, Angebot, Tagesordnung, Tagesordnungspunkt, Gehalt, Urlaub, Ausbildung, Ausbildungsplatz, Abitur, ' +
        'Teilzeitstelle, Führungskräfte, Personalausweis, Ordnungsgeld, Geldbuße, innerhalb von {Zeitraum}, insgesamt, ' +
        'schließlich, zum {Datum}, auf der Messe, Ansprechpartner, benachrichtigen, Handy, Abfindung, Ausgleich',
      F: 'Erbbaurecht, Baurecht, Kaution, Dachboden, Estrich, Gemeinderat, Vorstand, Aufsichtsrat',
      N:
        'Flächennutzungsplan, Bebauungsplan, Bundesland, Landkreis, Landratsamt, Oberbürgermeister, ' +
        'Stadtverordnetenversammlung, Gewerbesteuer, Hebesatz, Körperschaftsteuer, Solidaritätszuschlag, ' +
        'Rentenversicherung, Agentur für Arbeit, Sparkasse, IHK, HWK',
    } satisfies Record<'A' | 'H' | 'F' | 'N', string>),
  )('LOC §4: class %s has every word of the rules', (key, words) => {
    const forms = defaultRows()[key as 'A' | 'H' | 'F' | 'N'].flatMap(({ german }) => german);
    expect(words.split(', ').filter((word) => !forms.includes(word))).toEqual([]);
  });
});

describe('a region', () => {
  const swiss = (text: string, words: object) => deriveText(text, swissWordsOf(region(words))).text;

  it('adds words of its own to those of the generator', () => {
    const words = { A: [{ german: ['Abfalleimer', 'Abfalleimers'], swiss: ['Kehrichteimer', 'Kehrichteimers'] }] };
    expect(swiss('der Abfalleimer am Fahrrad', words)).toBe('der Kehrichteimer am Velo');
    expect(deriveText('der Abfalleimer').text).toBe('der Abfalleimer');
  });

  it('replaces the whole row in which its word stands', () => {
    const words = { A: [{ german: ['Krankenhaus'], swiss: ['Kantonsspital'] }] };
    expect(swiss('Krankenhaus, Krankenhäuser', words)).toBe('Kantonsspital, Krankenhäuser');
  });

  it('takes a word out by keeping it, or by moving it to the hints', () => {
    expect(swiss('Bahnsteige am Radweg', { keep: ['Bahnsteig'] })).toBe('Bahnsteige am Veloweg');
    const words = region({ H: [{ german: ['Krankenhaus', 'Krankenhauses'], proposals: ['Spital'] }] });
    expect(deriveText('Krankenhaus', swissWordsOf(words)).text).toBe('Krankenhaus');
    expect(hintsIn('Krankenhaus', swissWordsOf(words)).map(({ proposal }) => proposal)).toEqual(['Spital']);
    expect(mergedRows(defaultRows(), words).A.some(({ german }) => german.includes('Krankenhaus'))).toBe(false);
  });

  it('moves a default hint to class A, and a collision as well', () => {
    const words = { A: [{ german: ['Gleisanschluss'], swiss: ['Werkgleisanschluss'] }], keep: ['Buße'] };
    expect(swiss('Gleisanschluss', words)).toBe('Werkgleisanschluss');
    expect(deriveText('Buße', swissWordsOf(region(words))).changes[0]?.rule).toBe('LOC-20');
  });

  it('without a file has the words of the generator, made once', () => {
    expect(swissWordsOf(undefined)).toBe(defaultWords());
  });
});
