import { hasEnded } from '../../schemas/programmes.ts';
import type { Entry } from '../../schemas/region.ts';
import {
  confirmation,
  either,
  entry,
  field,
  fieldOfPlace,
  figure,
  type Fulfilment,
  type Known,
  mailbox,
  way,
} from './fulfilments.ts';

/** Who asks for a fact: the World Bank's benchmark of promotion websites (GIPB), the site selection data standards (IEDC). */
type Asker = 'GIPB' | 'IEDC';

/** What an investor looks for in a profile, in the words of the editors. */
export interface WantedFact {
  name: string;
  group: string;
  asked: readonly Asker[];
  by: Fulfilment;
}

const both = ['GIPB', 'IEDC'] as const;
const standards = ['IEDC'] as const;

/**
 * What is asked of a place, the most wanted first. GIPB looks whether a website tells of labour and what it
 * costs, utilities and their prices, transport, taxes, incentives, land, how to set up and who is there already;
 * the IEDC tables add education, the labour market in detail, and housing. The order follows what companies say
 * decides: labour, energy and taxes, ways and land, then how one lives.
 */
export const wantedOfLocations: readonly WantedFact[] = [
  { name: 'Beschäftigte', group: 'Arbeitskräfte', asked: both, by: figure('employees') },
  { name: 'Löhne', group: 'Löhne', asked: both, by: figure('medianPay') },
  { name: 'Strompreis', group: 'Versorgung', asked: both, by: figure('powerPrice') },
  { name: 'Hebesatz der Gewerbesteuer', group: 'Steuern', asked: both, by: figure('tradeTaxRate') },
  { name: 'Fördergebiet', group: 'Förderung', asked: both, by: field('fundingArea') },
  {
    name: 'Förderprogramme',
    group: 'Förderung',
    asked: both,
    by: entry('programmes/, nicht ausgelaufen, places mit diesem Ort oder ohne places', isProgrammeFor),
  },
  { name: 'Weg zur Autobahn', group: 'Verkehr', asked: both, by: way('motorway') },
  { name: 'Arbeitslosenquote', group: 'Arbeitskräfte', asked: both, by: figure('unemployment') },
  { name: 'Anteil der Spezialisten', group: 'Arbeitskräfte', asked: both, by: figure('specialistShare') },
  { name: 'Preis für Gewerbeland', group: 'Flächen', asked: both, by: figure('landPrice') },
  {
    name: 'Gewerbeflächen am Ort',
    group: 'Flächen',
    asked: both,
    by: entry('sites/, locations mit diesem Ort', isSiteOf),
  },
  { name: 'Gaspreis', group: 'Versorgung', asked: both, by: figure('gasPrice') },
  { name: 'Weg zum Flughafen', group: 'Verkehr', asked: both, by: way('airport') },
  {
    name: 'Ansässige Unternehmen',
    group: 'Unternehmen',
    asked: both,
    by: either(figure('companies'), field('companies')),
  },
  {
    name: 'Schritte der Ansiedlung',
    group: 'Ansiedlung',
    asked: both,
    by: entry('guides/, audience: inbound', isGuide),
  },
  { name: 'Erwerbspersonen', group: 'Arbeitskräfte', asked: standards, by: figure('labourForce') },
  { name: 'Auszubildende', group: 'Bildung', asked: both, by: figure('apprentices') },
  { name: 'Studierende', group: 'Bildung', asked: both, by: figure('students') },
  { name: 'Weg zum Bahnhof', group: 'Verkehr', asked: both, by: way('station') },
  { name: 'Einwohner', group: 'Ort', asked: both, by: figure('population') },
  { name: 'Wasserpreis', group: 'Versorgung', asked: both, by: figure('waterPrice') },
  { name: 'Gigabit-Anschlüsse', group: 'Versorgung', asked: both, by: figure('broadband') },
  { name: 'Weg zu Hafen oder Umschlag', group: 'Verkehr', asked: both, by: way('port', 'terminal') },
  { name: 'Hebesatz der Grundsteuer B', group: 'Steuern', asked: both, by: figure('propertyTaxB') },
  { name: 'Gemeldete offene Stellen', group: 'Arbeitskräfte', asked: standards, by: figure('vacancies') },
  { name: 'Studienabschlüsse im Jahr', group: 'Bildung', asked: standards, by: figure('graduates') },
  { name: 'Schulabgänge im Jahr', group: 'Bildung', asked: standards, by: figure('schoolLeavers') },
  { name: 'Büromiete', group: 'Flächen', asked: both, by: figure('officeRent') },
  { name: 'Wohnungsmiete', group: 'Lebensqualität', asked: both, by: figure('rent') },
  { name: 'Betreuung der Kinder unter drei', group: 'Lebensqualität', asked: standards, by: figure('childcare') },
  { name: 'Verfügbares Einkommen', group: 'Lebensqualität', asked: standards, by: figure('disposableIncome') },
  { name: 'Wohnungsleerstand', group: 'Lebensqualität', asked: standards, by: figure('housingVacancy') },
];

/** A region has neither a tax of its own nor one way to the motorway. */
const ofMunicipalities = ['Steuern', 'Förderung', 'Verkehr', 'Flächen'];

export const wantedOfRegions = wantedOfLocations.filter(({ group }) => !ofMunicipalities.includes(group));

const availability = { name: 'Bestätigte Verfügbarkeit', group: 'Angebot', asked: both, by: confirmation } as const;
const price = { name: 'Preis', group: 'Angebot', asked: both, by: either(figure('price'), field('price')) } as const;
const supply = { name: 'Versorgung', group: 'Versorgung', asked: both, by: field('utilities') } as const;
const funding = { name: 'Fördergebiet', group: 'Förderung', asked: both, by: fieldOfPlace('fundingArea') } as const;
const letters = { name: 'Kontakt mit E-Mail', group: 'Kontakt', asked: both, by: mailbox } as const;
const position = { name: 'Lage in Koordinaten', group: 'Ort', asked: standards, by: field('coordinates') } as const;
const motorway = { name: 'Weg zur Autobahn', group: 'Verkehr', asked: both, by: way('motorway') } as const;
const station = { name: 'Weg zum Bahnhof', group: 'Verkehr', asked: both, by: way('station') } as const;
const airport = { name: 'Weg zum Flughafen', group: 'Verkehr', asked: both, by: way('airport') } as const;
const firms = { name: 'Unternehmen vor Ort', group: 'Unternehmen', asked: both, by: field('companies') } as const;

/** What is asked of land: whether, how much, for what, at what price; then what leads there and who owns it. */
export const wantedOfLand: readonly WantedFact[] = [
  availability,
  { name: 'Freie oder geplante Fläche', group: 'Angebot', asked: both, by: figure('areaFree', 'areaPlanned') },
  price,
  {
    name: 'Größtes Stück',
    group: 'Angebot',
    asked: standards,
    by: figure('largestPlot', 'areaContiguous'),
  },
  { name: 'Stand der Bauleitplanung', group: 'Planungsrecht', asked: both, by: field('plan') },
  { name: 'Gebietsart', group: 'Planungsrecht', asked: both, by: field('zoning') },
  supply,
  motorway,
  { name: 'Leistung der Versorgung', group: 'Versorgung', asked: standards, by: field('capacities') },
  { name: 'Gleisanschluss', group: 'Verkehr', asked: both, by: field('rail') },
  funding,
  { name: 'Gesamte Fläche', group: 'Angebot', asked: standards, by: figure('areaGross', 'areaNet', 'areaPlanned') },
  { name: 'Eigentum', group: 'Eigentum', asked: standards, by: field('ownership') },
  { name: 'Altlasten', group: 'Planungsrecht', asked: standards, by: field('contamination') },
  letters,
  airport,
  station,
  { name: 'Weg zur Bundesstraße', group: 'Verkehr', asked: standards, by: way('road') },
  { name: 'Weg zu Hafen oder Umschlag', group: 'Verkehr', asked: both, by: way('port', 'terminal') },
  firms,
  { name: 'Branchen vor Ort', group: 'Unternehmen', asked: both, by: field('sectors') },
  position,
  { name: 'Kleinstes Grundstück', group: 'Angebot', asked: standards, by: figure('smallestPlot') },
  { name: 'Betreiber', group: 'Eigentum', asked: standards, by: field('operator') },
];

/** What is asked of a building with rooms to let. */
export const wantedOfCentres: readonly WantedFact[] = [
  availability,
  price,
  { name: 'Nutzfläche', group: 'Angebot', asked: both, by: figure('floorArea') },
  { name: 'Büros', group: 'Angebot', asked: standards, by: figure('offices') },
  { name: 'Labore oder Werkstätten', group: 'Angebot', asked: standards, by: figure('laboratories', 'workshops') },
  { name: 'Betreiber', group: 'Eigentum', asked: standards, by: field('operator') },
  { name: 'Anschrift', group: 'Ort', asked: standards, by: field('address') },
  letters,
  supply,
  funding,
  motorway,
  station,
  airport,
  { name: 'Auslastung', group: 'Angebot', asked: standards, by: figure('utilisation') },
  firms,
  position,
];

function isSiteOf({ kind, record }: Entry, { id }: Entry): boolean {
  return kind === 'sites' && 'locations' in record && record.locations.includes(id);
}

/** A programme that names no places is open to all; one that has ended is open to nobody. */
function isProgrammeFor({ kind, record }: Entry, { id }: Entry, { asOf }: Known): boolean {
  if (kind !== 'programmes' || ('term' in record && hasEnded(record, asOf))) return false;
  return !('places' in record) || !record.places || record.places.includes(id);
}

function isGuide({ record }: Entry): boolean {
  return 'audience' in record && record.audience === 'inbound';
}
