import { describe, expect, it } from 'vitest';
import { normalForm, tokensOf, wordsOf } from '../../../../../src/features/search/words/normal-form.ts';

describe('the words of a text', () => {
  it.each([
    ['10 ha', ['10', 'ha']],
    ['10ha', ['10', 'ha']],
    ['10-ha-Fläche', ['10', 'ha', 'Fläche', '10haFläche']],
    ['380kV', ['380', 'kV']],
    ['20.000m²', ['20000', 'm2']],
    ['10,5 ha', ['10.5', 'ha']],
    ['10.5ha', ['10.5', 'ha']],
    ['5G und H2', ['5G', 'und', 'H2']],
  ])('has the number and the unit of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each(['1.234', "1'234", '1’234', '1 234', '1\u00a0234', '1\u202f234', '1,234', '1234'])(
    'reads %j as one number',
    (text) => expect(wordsOf(`${text} Betten`)).toEqual(['1234', 'Betten']),
  );

  it.each([
    ['1.234.567,8', ['1234567.8']],
    ['1,234.5', ['1234.5']],
    ['am 24.11.2026', ['am', '24', '11', '2026']],
    ['am 24.11. um 9.30', ['am', '24', '11', 'um', '9.30']],
    ['es sind 10,5.', ['es', 'sind', '10.5']],
    ['10-20 und 10–20', ['10', '20', 'und', '10', '20']],
    ['03046 Cottbus', ['03046', 'Cottbus']],
    ['2026 100 Betten', ['2026', '100', 'Betten']],
  ])('takes %j for the numbers it has', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['Start-up', ['Start', 'up', 'Startup']],
    ['Start\u2011up', ['Start', 'up', 'Startup']],
    ['Gewerbe- und Industrieflächen', ['Gewerbe', 'und', 'Industrieflächen']],
    ['B 97', ['B', '97', 'B97']],
    ['B97', ['B97']],
    ['Tor – Kai/Hafen', ['Tor', 'Kai', 'Hafen']],
  ])('joins what a hyphen joins: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['l’hôpital', ['hôpital']],
    ["d'eau", ['eau']],
    ['qu’elle', ['elle']],
    ['Germany’s', ['Germany']],
    ["don't", ['dont']],
    ["'Hafen'", ['Hafen']],
  ])('drops elided articles: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('takes no heed of what nobody sees', () => {
    expect(wordsOf('Indus\u00adtrie\u200bpark\ufeff')).toEqual(['Industriepark']);
    expect(wordsOf('Fläche'.normalize('NFD'))).toEqual(wordsOf('Fläche'.normalize('NFC')));
    expect(wordsOf('CO₂, ﬁbre')).toEqual(['CO2', 'fibre']);
  });

  it('is nothing where there is none', () => {
    expect(wordsOf(' – … !')).toEqual([]);
  });

  it('can tell what was written as one', () => {
    expect(tokensOf('Start-up Hafen')).toEqual([
      { word: 'Startup', parts: ['Start', 'up'] },
      { word: 'Hafen', parts: [] },
    ]);
  });
});

describe('the normal form of a word', () => {
  it.each([
    ['gewerbeflache', ['Gewerbeflaeche', 'Gewerbefläche', 'Gewerbeflache', 'GEWERBEFLÄCHE']],
    ['hauser', ['Häuser', 'Haeuser', 'Hauser']],
    ['energieubertragung', ['Energieübertragung', 'Energieuebertragung']],
    ['mull', ['Müll', 'Muell', 'Mull']],
    ['zurich', ['Zürich', 'Zuerich', 'Zurich']],
    ['grossraschen', ['Großräschen', 'Grossraeschen', 'GROSSRÄSCHEN', 'Grossraschen']],
    ['strasse', ['Straße', 'Strasse', 'STRASSE', 'STRAẞE']],
  ])('is %s for all its spellings', (form, spellings) => {
    expect(new Set(spellings.flatMap((word) => [normalForm(word), normalForm(word.normalize('NFD'))]))).toEqual(
      new Set([form]),
    );
  });

  it.each(['neue', 'steuer', 'mauer', 'quelle', 'aktuell', 'virtuell', 'individuelle', 'bauen', 'museum', 'genau'])(
    'leaves %s as it is',
    (word) => expect(normalForm(word)).toBe(word),
  );

  it.each([
    ['Chóśebuz', 'chosebuz'],
    ['Łužica', 'luzica'],
    ['Běła Woda', 'bela woda'],
    ['Wojerecy', 'wojerecy'],
    ['Dolnośląskie', 'dolnoslaskie'],
    ['Příhraniční', 'prihranicni'],
    ['Région', 'region'],
  ])('is ASCII for %s', (word, form) => {
    expect(normalForm(word)).toBe(form);
  });

  it('grows with what is typed', () => {
    const forms = Array.from('gewerbeflaeche', (_, index) => normalForm('gewerbeflaeche'.slice(0, index + 1)));
    for (const form of forms) expect('gewerbeflache').toMatch(new RegExp(`^${form}`));
  });
});
