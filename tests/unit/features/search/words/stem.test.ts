import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../../../src/features/search/words/normal-form.ts';
import { stemOf } from '../../../../../src/features/search/words/stem.ts';

const stemsOf = (words: string, lang: string) =>
  new Set(words.split(' ').map((word) => stemOf(normalForm(word), lang)));

describe('the stem of a German word', () => {
  it.each([
    'Fläche Flächen',
    'Standort Standorts Standortes Standorte Standorten',
    'Förderung Förderungen',
    'Land Landes Länder Ländern',
    'Bundesland Bundeslandes Bundesländer',
    'Haus Hauses Häuser Häusern',
    'Unternehmen Unternehmens',
    'Unternehmer Unternehmern Unternehmerin Unternehmerinnen',
    'Mitarbeiter Mitarbeitern Mitarbeiterinnen',
    'Absolvent Absolventen Absolventin Absolventinnen',
    'Energie Energien',
    'Idee Ideen',
    'Zentrum Zentrums Zentren',
    'Firma Firmen',
    'Kita Kitas',
    'Ministerium Ministerien',
    'Preis Preises Preise Preisen',
    'Kurs Kurses Kurse',
    'Konzern Konzerns Konzerne',
    'Ergebnis Ergebnisse Ergebnissen',
    'Partner Partners Partnern',
    'Büro Büros',
    'Park Parks',
    'Lohn Löhne Löhnen',
    'frei freie freier freien freies',
    'technisch technische technischen technischer',
    'erneuerbar erneuerbare erneuerbaren',
    'Studierende Studierender Studierenden',
    'Start-up Start-ups',
    'Strasse Straße Straßen',
  ])('is one for %s', (words) => {
    expect([...stemsOf(words, 'de')]).toHaveLength(1);
    expect(stemsOf(words, 'de-CH')).toEqual(stemsOf(words, 'de'));
  });

  it.each([
    'Bern Essen Wien Wasser Steuer Keller Cottbus Gas Gleis Zins Kern Konzern Hersteller Behälter Partner Polen Industrie Spree Campus modern Oberhausen',
  ])('is the word itself for %s', (words) => {
    for (const form of words.split(' ').map(normalForm)) expect(stemOf(form, 'de')).toBe(form);
  });

  it.each([
    'Gründer Grund',
    'Wasser Wasse',
    'Studierende Studium',
    'Unternehmer Unternehmen',
    'Mieter Miete',
    'Lager Lage',
    'Ausland Ausländer',
    'Zins Zink',
    'Händler Handel',
  ])('is not the same for %s', (words) => {
    expect([...stemsOf(words, 'de')]).toHaveLength(2);
  });
});

describe('the stem of an English word', () => {
  it.each([
    'site sites',
    'company companies',
    'grant grants',
    'business businesses',
    'tax taxes',
    'branch branches',
    'lease leases',
    'centre centres center centers',
    'labour labor',
    'organisation organisations organization organizations',
    'licence license',
    'child children',
  ])('is one for %s', (words) => {
    expect([...stemsOf(words, 'en')]).toHaveLength(1);
  });

  it.each(['gas', 'bus', 'campus', 'cottbus', 'business', 'analysis', 'news', 'series'])(
    'is the word itself for %s',
    (word) => expect(stemOf(word, 'en')).toBe(word),
  );
});

it('leaves the words of other languages', () => {
  expect(stemOf('firmy', 'pl')).toBe('firmy');
});
