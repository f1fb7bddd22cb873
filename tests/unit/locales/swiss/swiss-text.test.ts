import { describe, expect, it } from 'vitest';
import { deriveText } from '../../../../src/locales/swiss/swiss-text.ts';
import { sentences } from './sentences.ts';

const swiss = (text: string) => deriveText(text).text;

describe('class A words', () => {
  it.each([
    ['Das Krankenhaus des Ortes', 'Das Spital des Ortes'],
    ['der Bau des Krankenhauses', 'der Bau des Spitals'],
    ['zwei Krankenhäuser', 'zwei Spitäler'],
    ['in den Krankenhäusern', 'in den Spitälern'],
    ['mit Fahrrädern auf dem Radweg', 'mit Velos auf dem Veloweg'],
    ['Führerscheine und Kraftfahrzeuge', 'Führerausweise und Motorfahrzeuge'],
    ['auf dem Bahnsteig', 'auf dem Perron'],
    ['am Kreisverkehr links', 'am Kreisel links'],
    ['die Umgehungsstraßen', 'die Umfahrungsstrassen'],
    ['Einzelhändlerinnen im Einzelhandel', 'Detailhändlerinnen im Detailhandel'],
    ['Einzelhändler:innen', 'Detailhändler:innen'],
    ['eine Auszubildende der Berufsschule', 'eine Lernende der Berufsfachschule'],
    ['30 Urlaubstage', '30 Ferientage'],
    ['am Sonnabend und sonnabends', 'am Samstag und samstags'],
    ['Sie parkten, parken und haben geparkt.', 'Sie parkierten, parkieren und haben parkiert.'],
    ['Parken Sie am Tor.', 'Parkieren Sie am Tor.'],
    ['Etwaige Fragen, etwaigen Kosten', 'Allfällige Fragen, allfälligen Kosten'],
    ['ab sofort frei', 'per sofort frei'],
    ['Ab\u00A0sofort frei', 'Per\u00A0sofort frei'],
    ['Lkws und Pkw', 'Lastwagen und Personenwagen'],
    ['das Gewicht des Lkws, eines schweren Lkw', 'das Gewicht des Lastwagens, eines schweren Lastwagens'],
    ['die Breite des Pkw', 'die Breite des Personenwagens'],
    ['Der Hausmeister kommt, die Hausmeister kommen.', 'Der Hauswart kommt, die Hauswarte kommen.'],
    ['die Hausmeister:innen', 'die Hauswart:innen'],
  ])('A: "%s" becomes "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
  });

  it.each([
    'Der Parkplatz liegt am Park, Parks und Parke gibt es viele.',
    'Die Fahrradstation und das E-Fahrrad, Fahrrad- und Wanderwege',
    'Lkw-Maut, Krankenhaus\u00ADverwaltung, Pkw2',
    'ab sofortiger Wirkung, sofort ab Werk',
    'FAHRRAD, krankenhaus, PARKEN',
    'Gewerbegebiet, Baugenehmigung, Flächennutzungsplan, Mrd., Erbbaurecht',
  ])('A: "%s" stays', (text) => {
    expect(deriveText(text)).toEqual({ text, changes: [] });
  });

  it('H: Straßenbahn is only respelt, since das Tram has another gender', () => {
    expect(swiss('die Straßenbahn')).toBe('die Strassenbahn');
  });

  it('A: words within quotation marks are somebody’s own', () => {
    expect(swiss('Er sagt: „Das Fahrrad ist groß.“ Das Fahrrad!')).toBe('Er sagt: «Das Fahrrad ist gross.» Das Velo!');
    expect(swiss('Ein „offenes Fahrrad')).toBe('Ein «offenes Velo');
  });
});

describe('ß', () => {
  it.each([
    ['Straße, Größe, heißt, Weißwasser', 'Strasse, Grösse, heisst, Weisswasser'],
    ['STRAẞE und GROẞRÄSCHEN', 'STRASSE und GROSSRÄSCHEN'],
    ['STRAßE', 'STRASSE'],
    ['Aß er? ẞ', 'Ass er? SS'],
    ['ẞtraße', 'Sstrasse'],
  ])('LOC-20: "%s" becomes "%s"', (german, text) => {
    expect(swiss(german)).toBe(text);
  });

  it.each([
    'https://www.straße.example/größe?a=Straße#maß',
    'www.weißwasser.example/straße',
    'Weißwasser.de',
    'info@weißwasser.example',
    'straße.müller@example.org',
    'Großräschen_Straße.pdf',
    'pläne/Maße.xlsx',
    '{{straße}} und $t(straße)',
  ])('LOC-21: "%s" stays', (text) => {
    expect(deriveText(text)).toEqual({ text, changes: [] });
  });

  it('LOC-21: goes on right behind an address', () => {
    expect(swiss('„https://example.org/straße“ (Straße). Mail an a@b.de: Größe.')).toBe(
      '«https://example.org/straße» (Strasse). Mail an a@b.de: Grösse.',
    );
  });

  it('LOC-23: names the words whose meaning blurs without ß', () => {
    const { text, changes } = deriveText('Maße der Straße');
    expect(text).toBe('Masse der Strasse');
    expect(changes.map(({ rule, word }) => [rule, word])).toEqual([
      ['LOC-23', 'Maße'],
      ['LOC-20', 'Straße'],
    ]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['„Lausitz“', '\u00ABLausitz\u00BB'],
    ['„Er sagte ‚ja‘ dazu“', '\u00ABEr sagte \u2039ja\u203A dazu\u00BB'],
    ['‚allein‘', '\u2039allein\u203A'],
    ['„‚ja‘“', '\u00AB\u2039ja\u203A\u00BB'],
    ['begonnen „und offen', 'begonnen \u00ABund offen'],
    ['und geschlossen“ hier', 'und geschlossen\u00BB hier'],
    ['«halb “ Schweizerisch', '\u00ABhalb \u00BB Schweizerisch'],
    ['‚ein Fahrrad ‹ darin ‘', '‚ein Velo \u2039 darin \u203A'],
  ])('LOC-24: %s becomes %s', (german, text) => {
    expect(swiss(german)).toBe(text);
  });

  it('LOC-25: an apostrophe stays, also a mistyped one', () => {
    expect(swiss('Andrea’s, geht’s, Rock ‘n’ Roll')).toBe('Andrea’s, geht’s, Rock ‘n’ Roll');
  });
});

describe('the report', () => {
  it('lists each change with rule and place, in the order of the text', () => {
    const text = 'Das „große“ Fahrrad';
    const { changes } = deriveText(text);
    expect(changes).toEqual([
      { rule: 'LOC-24', at: 4, from: '„', to: '«', word: '„' },
      { rule: 'LOC-20', at: 8, from: 'ß', to: 'ss', word: 'große' },
      { rule: 'LOC-24', at: 10, from: '“', to: '»', word: '“' },
      { rule: 'A', at: 12, from: 'Fahrrad', to: 'Velo', word: 'Fahrrad' },
    ]);
    for (const { at, from } of changes) expect(text.startsWith(from, at)).toBe(true);
  });

  it('LOC-10: touches no number', () => {
    const text = '1.000 ha, 8,1 %, 2,8 Mrd. €, 238 Mio. CHF, 14:05 Uhr, 03046 Cottbus';
    expect(deriveText(text)).toEqual({ text, changes: [] });
  });
});

describe('deriving twice', () => {
  it('has enough sentences', () => expect(sentences.length).toBeGreaterThanOrEqual(60));

  it.each(sentences)('changes nothing more: %s', (sentence) => {
    const once = swiss(sentence);
    expect(deriveText(once)).toEqual({ text: once, changes: [] });
    expect(once).not.toMatch(/[„“]/);
  });

  it('changes nothing more in all of them as one text', () => {
    const once = swiss(sentences.join(' '));
    expect(swiss(once)).toBe(once);
  });
});
