import { z } from 'astro/zod';
import { day, localised, text } from '../basics.ts';
import { names } from '../figures/figure.ts';
import { plan, rail, utility, zoning } from './codes.ts';
import { figureField, recordField, type SiteField, statementField, type StatementField, wayField } from './field.ts';

const both = ['GIPB', 'IEDC'] as const;
const standards = ['IEDC'] as const;

/** Where the law of regional aid puts a place; sites have it from their locations. */
const fundingArea = 'Fördergebiet, z. B. „C-Fördergebiet der GRW“. Bei Flächen nur, wenn es nicht das ihrer Orte ist.';

/**
 * Every field of a site, in the order of its profile. A new one is a line here, and its words in the interface texts
 * (`fields`, and `finder` where the finder asks for it).
 */
const table = [
  figureField('areaGross', { group: { land: 'size' } }),
  figureField('areaNet', { group: { land: 'size' } }),
  figureField('areaFree', { group: { land: 'size' } }),
  figureField('areaContiguous', { group: { land: 'size' } }),
  figureField('largestPlot', { group: { land: 'size' } }),
  figureField('smallestPlot', {
    group: { land: 'size' },
    wanted: { name: 'Kleinstes Grundstück', topic: 'Angebot', asked: standards, rank: { land: 230 } },
  }),
  figureField('areaPlanned', { group: { land: 'size' } }),
  figureField('floorArea', {
    group: { centre: 'rooms' },
    wanted: { name: 'Nutzfläche', topic: 'Angebot', asked: both, rank: { centre: 30 } },
  }),
  figureField('offices', {
    group: { centre: 'rooms' },
    wanted: { name: 'Büros', topic: 'Angebot', asked: standards, rank: { centre: 40 } },
  }),
  figureField('laboratories', { group: { centre: 'rooms' } }),
  figureField('workshops', { group: { centre: 'rooms' } }),
  figureField('utilisation', {
    group: { land: 'size', centre: 'rooms' },
    wanted: { name: 'Auslastung', topic: 'Angebot', asked: standards, rank: { centre: 140 } },
  }),
  statementField('zoning', z.array(zoning).min(1), {
    reads: 'codes',
    group: { land: 'planning' },
    shared: 'up',
    isStructured: true,
    wanted: { name: 'Gebietsart', topic: 'Planungsrecht', asked: both, rank: { land: 60 } },
    filter: { ask: 'codes', rank: 30 },
  }),
  statementField('plan', plan, {
    reads: 'plan',
    isOfficial: true,
    group: { land: 'planning' },
    shared: 'up',
    wanted: { name: 'Stand der Bauleitplanung', topic: 'Planungsrecht', asked: both, rank: { land: 50 } },
    description: 'Stand der Bauleitplanung, immer mit Datum und Dokument.',
  }),
  statementField('readyFrom', day, {
    reads: 'day',
    isStructured: true,
    group: { land: 'planning', centre: 'rooms' },
    shared: 'up',
    whenStated: true,
    wanted: { name: 'Bebaubar oder beziehbar ab', topic: 'Angebot', asked: both, rank: { land: 35, centre: 25 } },
    filter: { ask: 'inMonths', steps: [0, 6, 12, 24], rank: 45 },
    description: 'Ab wann gebaut oder eingezogen werden kann, als Tag.',
  }),
  statementField('contamination', localised, {
    reads: 'words',
    group: { land: 'planning' },
    shared: 'up',
    wanted: { name: 'Altlasten', topic: 'Planungsrecht', asked: standards, rank: { land: 140 } },
  }),
  figureField('price', { group: { land: 'price', centre: 'price' } }),
  statementField('price', localised, {
    reads: 'words',
    group: { land: 'price', centre: 'price' },
    description: 'Preis als Text, z. B. „nach Vereinbarung“; Beträge als Angabe price in figures.',
  }),
  statementField('utilities', z.array(utility).min(1), {
    reads: 'codes',
    group: { land: 'supply', centre: 'supply' },
    shared: 'both',
    wanted: { name: 'Versorgung', topic: 'Versorgung', asked: both, rank: { land: 70, centre: 90 } },
  }),
  figureField('bandwidth', {
    group: { land: 'supply', centre: 'supply' },
    shared: 'both',
    whenStated: true,
    wanted: { name: 'Breitband in Mbit/s', topic: 'Versorgung', asked: both, rank: { land: 95, centre: 95 } },
    filter: { ask: 'atLeast', steps: [100, 1000, 10_000], unit: 'Mbit/s', rank: 55 },
  }),
  statementField('rail', rail, {
    reads: 'code',
    isStructured: true,
    group: { land: 'supply' },
    shared: 'both',
    wanted: { name: 'Gleisanschluss', topic: 'Verkehr', asked: both, rank: { land: 100 } },
    // Tracks that are there, used or not.
    filter: { ask: 'present', codes: ['inUse', 'reactivatable'], rank: 50 },
  }),
  wayField('road', ['road'], {
    group: { land: 'access' },
    shared: 'both',
    wanted: { name: 'Weg zur Bundesstraße', topic: 'Verkehr', asked: standards, rank: { land: 180 } },
  }),
  wayField('motorway', ['motorway'], {
    group: { land: 'access', centre: 'access' },
    shared: 'both',
    wanted: { name: 'Weg zur Autobahn', topic: 'Verkehr', asked: both, rank: { land: 80, centre: 110 } },
    filter: { ask: 'within', steps: [5, 10, 20, 40], rank: 60 },
  }),
  wayField('station', ['station'], {
    group: { land: 'access', centre: 'access' },
    shared: 'both',
    wanted: { name: 'Weg zum Bahnhof', topic: 'Verkehr', asked: both, rank: { land: 170, centre: 120 } },
  }),
  wayField('airport', ['airport'], {
    group: { land: 'access', centre: 'access' },
    shared: 'both',
    wanted: { name: 'Weg zum Flughafen', topic: 'Verkehr', asked: both, rank: { land: 160, centre: 130 } },
  }),
  wayField('port', ['port', 'terminal'], {
    group: { land: 'access' },
    shared: 'both',
    wanted: { name: 'Weg zu Hafen oder Umschlag', topic: 'Verkehr', asked: both, rank: { land: 190 } },
  }),
  statementField('sectors', z.array(localised).min(1), {
    reads: 'wordList',
    group: { land: 'onSite', centre: 'onSite' },
    shared: 'up',
    wanted: { name: 'Branchen vor Ort', topic: 'Unternehmen', asked: both, rank: { land: 210 } },
  }),
  statementField('companies', names, {
    reads: 'names',
    isOfficial: true,
    label: 'companiesNamed',
    group: { land: 'onSite', centre: 'onSite' },
    shared: 'up',
    wanted: { name: 'Unternehmen vor Ort', topic: 'Unternehmen', asked: both, rank: { land: 200, centre: 150 } },
  }),
  statementField('ownership', localised, {
    reads: 'words',
    group: { land: 'holders', centre: 'holders' },
    shared: 'up',
    wanted: { name: 'Eigentum', topic: 'Eigentum', asked: standards, rank: { land: 130 } },
  }),
  statementField('operator', localised, {
    reads: 'words',
    group: { land: 'holders', centre: 'holders' },
    shared: 'both',
    wanted: { name: 'Betreiber', topic: 'Eigentum', asked: standards, rank: { land: 240, centre: 60 } },
  }),
  statementField('address', text, {
    reads: 'text',
    isOfficial: true,
    group: { centre: 'holders' },
    wanted: { name: 'Anschrift', topic: 'Ort', asked: standards, rank: { centre: 70 } },
  }),
  recordField('state', { group: { land: 'holders', centre: 'holders' } }),
  statementField('fundingArea', localised, {
    reads: 'words',
    group: { land: 'holders', centre: 'holders' },
    description: fundingArea,
  }),
  recordField('contact', { group: { land: 'holders', centre: 'holders' } }),
];

export const siteFields: readonly SiteField[] = table;

/** Those that are dated statements, by their names. */
export const statementFields: ReadonlyMap<string, StatementField> = new Map(
  siteFields.flatMap((field) => (field.of === 'statement' ? [[field.name, field]] : [])),
);

type Statement = Extract<(typeof table)[number], { of: 'statement' }>;

/** The statements of a site as fields of its record. */
export const siteStatements = Object.fromEntries(
  table.flatMap((field): [string, unknown][] => (field.of === 'statement' ? [[field.name, field.shape]] : [])),
) as { [S in Statement as S['name']]: S['shape'] };
