import { hasEnded } from '../../schemas/programmes.ts';
import type { Entry } from '../../schemas/region.ts';
import type { SiteField, SiteKind, Wanted } from '../../schemas/site-fields/field.ts';
import { siteFields } from '../../schemas/site-fields/site-fields.ts';
import {
  confirmation,
  either,
  entry,
  field,
  fieldOfPlace,
  figure,
  type Fulfilment,
  type FulfilmentContext,
  mailbox,
  way,
} from './fulfilments.ts';

/** What an investor looks for in a profile, in the words of the editors. */
export interface WantedFact {
  name: string;
  group: string;
  asked: Wanted['asked'];
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

/** What is asked of a site and answered by several of its fields, or by none of its own. */
const composed: readonly Ranked[] = [
  { name: 'Bestätigte Verfügbarkeit', topic: 'Angebot', asked: both, rank: { land: 10, centre: 10 }, by: confirmation },
  {
    name: 'Freie oder geplante Fläche',
    topic: 'Angebot',
    asked: both,
    rank: { land: 20 },
    by: figure('areaFree', 'areaPlanned'),
  },
  {
    name: 'Preis',
    topic: 'Angebot',
    asked: both,
    rank: { land: 30, centre: 20 },
    by: either(figure('price'), field('price')),
  },
  {
    name: 'Größtes Stück',
    topic: 'Angebot',
    asked: standards,
    rank: { land: 40 },
    by: figure('largestPlot', 'areaContiguous'),
  },
  {
    name: 'Labore oder Werkstätten',
    topic: 'Angebot',
    asked: standards,
    rank: { centre: 50 },
    by: figure('laboratories', 'workshops'),
  },
  {
    name: 'Leistung der Versorgung',
    topic: 'Versorgung',
    asked: standards,
    rank: { land: 90 },
    by: field('capacities'),
  },
  {
    name: 'Fördergebiet',
    topic: 'Förderung',
    asked: both,
    rank: { land: 110, centre: 100 },
    by: fieldOfPlace('fundingArea'),
  },
  {
    name: 'Gesamte Fläche',
    topic: 'Angebot',
    asked: standards,
    rank: { land: 120 },
    by: figure('areaGross', 'areaNet', 'areaPlanned'),
  },
  { name: 'Kontakt mit E-Mail', topic: 'Kontakt', asked: both, rank: { land: 150, centre: 80 }, by: mailbox },
  {
    name: 'Lage in Koordinaten',
    topic: 'Ort',
    asked: standards,
    rank: { land: 220, centre: 160 },
    by: field('coordinates'),
  },
];

type Ranked = Wanted & { by: Fulfilment };

const fulfilmentOf = (asked: SiteField): Fulfilment => {
  if (asked.of === 'figure') return figure(asked.name);
  return asked.of === 'way' ? way(...asked.to) : field(asked.name);
};

/** What is asked of a site of this kind, the most decisive first. */
const wantedOfSites = (kind: SiteKind): readonly WantedFact[] =>
  [...composed, ...siteFields.flatMap((asked) => (asked.wanted ? [{ ...asked.wanted, by: fulfilmentOf(asked) }] : []))]
    .filter(({ rank }) => rank[kind] !== undefined)
    .sort((a, b) => a.rank[kind]! - b.rank[kind]!)
    .map(({ name, topic, asked, by }) => ({ name, group: topic, asked, by }));

export const wantedOfLand = wantedOfSites('land');

export const wantedOfCentres = wantedOfSites('centre');

function isSiteOf({ kind, record }: Entry, { id }: Entry): boolean {
  return kind === 'sites' && 'locations' in record && record.locations.includes(id);
}

/** A programme that names no places is open to all; one that has ended is open to nobody. */
function isProgrammeFor({ kind, record }: Entry, { id }: Entry, { asOf }: FulfilmentContext): boolean {
  if (kind !== 'programmes' || ('term' in record && hasEnded(record, asOf))) return false;
  return !('places' in record) || !record.places || record.places.includes(id);
}

function isGuide({ record }: Entry): boolean {
  return 'audience' in record && record.audience === 'inbound';
}
