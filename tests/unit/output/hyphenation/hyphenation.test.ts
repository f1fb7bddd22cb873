import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { breaksBy } from '../../../../src/output/hyphenation/hyphenation.ts';
import { hyphenation } from '../../../../src/schemas/hyphenation.ts';

const divided = (word: string, lang = 'de', breaksOf = breaksBy()) => {
  const breaks = breaksOf(word, lang);
  return [0, ...breaks].map((start, index) => word.slice(start, breaks[index])).join('-');
};

/** Long words of the first region's pages, divided as a reader of German expects it. */
const german = `
  Abwasser-behandlung Altstadt-sanierungs-gesellschaft Anerkennungs-stellen ansiedlungs-interessierten
  Arbeitgeber-anteil Arbeitslosen-quote Aufbewahrungs-pflicht Auslands-handels-kammern Außen-wirtschaft
  Barriere-freiheit Behinderten-gleichstellungs-gesetzes Beitrags-bemessungs-grenze Bemessungs-grundlage
  Beschäftigten-zahlen Braunkohle-kraftwerk bundes-rechtlich Datenschutz-beauftragte Datenschutz-recht
  Datenschutz-verantwortliche Doppel-besteuerungs-abkommen Durchsetzungs-stelle Einwohner-zahlen
  energie-intensiven Energie-unternehmen Entwicklungs-gesellschaft Finanzierungs-konzepten
  Fördergebiets-karte Fördermittel-beratung Förder-programmen Forschungs-zulagen-gesetz fort-geschrieben
  Freihandels-abkommen Gemeinschafts-aufgabe Gesamt-arbeits-vertrag Gesundheits-wirtschaft
  Gewerbeflächen-konzept Gewerbe-standorte Gewerbesteuer-hebesätze Gleich-wertigkeit Grenz-übertritte
  Grundstücks-größen Grund-verordnung Gruppen-freistellungs-verordnung Halbstunden-takt Handwerks-kammer
  Identifikations-nummer Industrie-arbeitsplätze Industrie-grundstück inter-nationaler
  Investitions-zuschüsse Investoren-begleitung Jahres-produktion Kapital-gesellschaft
  klima-freundlicheres Kooperations-vereinbarung Körperschaft-steuer Kupfer-lagerstätte
  Landes-struktur-entwicklungs-gesellschaft Lohn-nebenkosten Luftfahrt-antriebe Medizin-universität
  mehrwertsteuer-pflichtig Mikro-elektronik Mitglieds-unternehmen Nachbar-landkreis Nieder-sorbisches
  Ober-bürgermeister Öffentlichkeits-beauftragten Papier-industrie Park-managements preis-bereinigte
  Rechts-persönlichkeit Rohr-leitungsbau Schwerpunkt-themen Solidaritäts-zuschlag
  sozial-versicherungs-pflichtig Staats-sekretariats Straßen-anschluss Struktur-stärkungs-gesetz
  Technologie-zentrum Tele-kommunikation Transparenz-beauftragte Universitäts-klinikum
  Unternehmens-vertreter Vertretungs-berechtigt Volks-wirtschaften Vollzeit-beschäftigter
  weiter-verarbeiten Wirtschafts-förder-gesellschaften Wirtschafts-förderung Wohnungs-leerstand
  zusammen-hängende Zweig-niederlassung
`;

describe('LOC-28: German words', () => {
  it.each(german.trim().split(/\s+/))('%s', (word) => {
    expect(divided(word.replaceAll('-', ''))).toBe(word);
  });

  it.each(['de-CH', 'de', 'DE-ch'])('are divided alike in %s', (lang) => {
    expect(divided('Strassenbahnhaltestellen', lang)).toBe('Strassenbahn-haltestellen');
  });
});

describe('words of other languages', () => {
  it.each(['apprentice-ships', 'micro-electronics', 'tele-communications', 'inter-national-isation'])('%s', (word) => {
    expect(divided(word.replaceAll('-', ''), 'en')).toBe(word);
  });

  it('LOC-28: a German name in an English text is divided as in German', () => {
    expect(divided('Entwicklungsgesellschaft', 'en')).toBe('Entwicklungs-gesellschaft');
  });

  it('are divided by the patterns of their language, where there are some', () => {
    expect(divided('przedsiębiorczością', 'pl')).toBe('przedsię-biorczością');
    expect(divided('najwobćežnišo', 'hsb')).toBe('najwobćežnišo');
    expect(divided('najwobćežnišoprašowanje', 'hsb')).toMatch(/^\p{L}{4,}-\p{L}{4,}$/u);
    expect(divided('pśedewześeowabcdefghi', 'dsb')).toBe('pśedewześeowabcdefghi');
    expect(divided('qqqqqqqqqqqqqqqqqqqqqqq', '../de')).toBe('qqqqqqqqqqqqqqqqqqqqqqq');
  });
});

describe('a break', () => {
  it('leaves four letters at either end', () => {
    expect(divided('Abwasserverband')).toBe('Abwasser-verband');
    expect(divided('Ausschreibung', 'de', breaksBy({ de: ['Aus-schreibung'] }))).toBe('Ausschreibung');
    expect(divided('Veranstaltungsort', 'de', breaksBy({ de: ['Veranstaltungs-ort'] }))).toBe('Veranstaltungsort');
  });

  it('stands at the edge of a part only where a syllable begins', () => {
    expect(divided('Sprungschanzen')).not.toContain('Sprungs-');
    expect(divided('Jungsozialistinnen')).not.toContain('Jungs-');
  });

  it('is nearest to the middle of what has no known parts', () => {
    expect(divided('Donaudampfschifffahrtskapitän')).toBe('Donaudampf-schiff-fahrtskapitän');
  });
});

describe('the list of a region', () => {
  it('wins over the patterns and over shorter parts', () => {
    expect(divided('Gesellschaftsteuer', 'de', breaksBy({ de: ['Gesellschaft-steuer'] }))).toBe('Gesellschaft-steuer');
  });

  it('wins over the same letters in the list of the generator', () => {
    expect(divided('Körperschaftsteuer', 'de', breaksBy({ de: ['Körper-schaftsteuer'] }))).toBe('Körper-schaftsteuer');
  });

  it('keeps a word whole that it writes without a hyphen', () => {
    expect(divided('Hoyerswerdaerinnen', 'de', breaksBy({ de: ['Hoyerswerdaerinnen'] }))).toBe('Hoyerswerdaerinnen');
  });

  it('LOC-20: holds for the Swiss spelling of its ß', () => {
    const breaksOf = breaksBy({ de: ['Weiß-wassertal'] });
    expect(divided('Weisswassertal', 'de-CH', breaksOf)).toBe('Weiss-wassertal');
  });

  it('may be of a language the generator has no list of', () => {
    expect(divided('przedsiębiorczością', 'pl', breaksBy({ pl: ['przed-siębior-'] }))).toBe('przed-siębior-czością');
  });
});

it('the list of the generator has each part once, as a region would write it', () => {
  const lists = hyphenation.parse(parse(readFileSync('src/output/hyphenation/hyphenation.yaml', 'utf8')));
  for (const list of Object.values(lists)) {
    const letters = list.map((part) => part.replaceAll('-', '').toLowerCase());
    expect(letters.filter((part, index) => letters.indexOf(part) !== index)).toEqual([]);
  }
});
