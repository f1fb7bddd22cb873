import { describe, expect, it } from 'vitest';
import { nWordFaults } from '../../../../src/locales/swiss/german-law.ts';

const found = (german: string | undefined, swiss: string) =>
  nWordFaults(german, swiss, { districts: ['Spree-Neiße', 'Bautzen'] }).map(({ word, term }) => [word, term]);

describe('L10', () => {
  it('refuses what only comes near in the place of a German term, and says where', () => {
    expect(nWordFaults('Der Hebesatz liegt bei 400 %.', 'Der Steuerfuss liegt bei 400 %.')).toEqual([
      {
        at: 4,
        word: 'Steuerfuss',
        term: 'Hebesatz',
        note: 'Wirkt ähnlich wie ein Steuerfuss, gilt aber nur für Gewerbe- und Grundsteuer.',
      },
    ]);
  });

  it.each([
    ['Die Hebesätze steigen.', 'Die Steuerfüsse steigen.', ['Steuerfüsse', 'Hebesatz']],
    ['Im Landkreis gilt das.', 'Im Bezirk gilt das.', ['Bezirk', 'Landkreis']],
    ['Der Oberbürgermeister kommt.', 'Der Stadtpräsident kommt.', ['Stadtpräsident', 'Oberbürgermeister']],
    ['Das Bundesland zahlt.', 'Der Kanton zahlt.', ['Kanton', 'Bundesland']],
    ['Fragen Sie die Agentur für Arbeit.', 'Fragen Sie das RAV.', ['RAV', 'Agentur für Arbeit']],
  ])('refuses inflected forms and phrases: "%s"', (german, swiss, fault) => {
    expect(found(german, swiss)).toEqual([fault]);
  });

  it.each([
    ['Der Hebesatz steigt.', 'Der Hebesatz (etwa Steuerfuss) steigt.'],
    ['Der Hebesatz steigt.', 'Die Hebesätze wirken wie ein Steuerfuss.'],
    ['Hebesatz und Steuerfuss sind zweierlei.', 'Der Steuerfuss ist anders.'],
    ['Die Steuer steigt.', 'Der Steuerfuss steigt.'],
    ['Die Gewerbesteuer steigt.', 'Die Steuer steigt.'],
    ['Der Landkreis zahlt.', 'Der Stadtbezirk-Vertreter und der Landkreis zahlen.'],
  ])('lets "%s" be "%s"', (german, swiss) => {
    expect(found(german, swiss)).toEqual([]);
  });

  it.each([
    'Kanton Brandenburg',
    'Kantons Sachsen',
    'Kantone Brandenburg',
    'Kantonen Zürich und Sachsen',
    'Kanton Sachsen-Anhalt',
    'Kanton Nordrhein-Westfalen',
  ])('refuses "%s", whatever the German text says', (state) => {
    expect(found(undefined, `Im ${state} gilt das.`)).toEqual([[state, 'Bundesland']]);
  });

  it.each([
    ['Bezirk Spree-Neisse', ['Bezirk Spree-Neisse', 'Landkreis']],
    ['Bezirks Spree-Neiße', ['Bezirks Spree-Neiße', 'Landkreis']],
    ['Bezirken Görlitz und Bautzen', ['Bezirken Görlitz und Bautzen', 'Landkreis']],
  ])('refuses "%s"', (district, fault) => {
    expect(found(undefined, `Im ${district} gilt das.`)).toEqual([fault]);
  });

  it.each(['der Kanton Zürich und das Land Brandenburg', 'Bezirk Aarau, Bezirk Spree', 'Halbkanton Sachsenring'])(
    'lets "%s" be',
    (text) => {
      expect(found(undefined, text)).toEqual([]);
    },
  );

  it('tells of a place once', () => {
    expect(found('Im Bundesland Sachsen', 'Im Kanton Sachsen')).toEqual([['Kanton Sachsen', 'Bundesland']]);
  });
});
