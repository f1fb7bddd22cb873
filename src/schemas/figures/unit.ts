import { z } from 'astro/zod';
import { nearest } from '../issue.ts';
import { isCurrency, measureKeys, type Unit, unitOf } from './units.ts';

/** The unit of a figure. What is none is told with the one that was meant. */
export const unit = z.string().transform((written, context): Unit => {
  const known = unitOf(written);
  if (known !== undefined) return known;
  const meant = unitMeant(written);
  context.addIssue({
    code: 'custom',
    message: `„unit“ hat den unbekannten Wert „${written}“.`,
    params: { hint: meant ? `Meinten Sie „${meant}“?` : choice },
  });
  return z.NEVER;
});

const choice =
  'Oft gebraucht: ha, m2, km2, km, min, percent, EUR, EUR/m2, million EUR, MW, inhabitants, employees, companies, jobs. Alle stehen in content/LIESMICH.md unter „Einheiten“.';

/** The unit meant by a sign or a German word: `€/m²` is `EUR/m2`, `Hektar` is `ha`, `Mio. Franken` is `million CHF`. */
export function unitMeant(written: string): Unit | undefined {
  const plain = plainly(written);
  const exact = unitOf(plain) ?? unitNamed(plain) ?? byParts(plain);
  if (exact) return exact;
  return unitNamed(nearest(plain, candidatesFor(plain)) ?? '');
}

/** Short words are near to anything: they stand for a unit with one letter more or less. */
function candidatesFor(plain: string): string[] {
  const own = measureKeys.map((key) => key.toLowerCase());
  if (plain.length > 3) return [...own, ...Object.keys(names)];
  const isNear = (key: string) => Math.abs(key.length - plain.length) === 1 && plain.includes(key);
  return /^[a-z]+$/.test(plain) ? own.filter(isNear) : [];
}

/** Small letters, signs as letters, one slash for "per". */
function plainly(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[„“”'"()]/g, '')
    .replace(/\^?2\b|²/g, '2')
    .replace(/\^?3\b|³/g, '3')
    .replace(/\s*\bp\.\s?a\.?$/, '/jahr')
    .replace(/\s*(?:\/|\bpro\b|\bje\b|\bper\b)\s*/g, '/')
    .replace(/\.(?=\s|\/|$)/g, '')
    .replace(/\s+/g, ' ');
}

const unitNamed = (plain: string): Unit | undefined =>
  (Object.hasOwn(names, plain) ? names[plain] : undefined) ??
  measureKeys.find((key) => key.toLowerCase() === plain) ??
  (isCurrency(plain.toUpperCase()) ? unitOf(plain.toUpperCase()) : undefined);

/** A scale, an amount of something, and what it is for. */
function byParts(plain: string): Unit | undefined {
  const [first = '', ...spans] = plain.split('/').map((part) => part.trim());
  const [, scale, thing = first] = /^(\S+) (.+)$/.exec(first) ?? [];
  const known = scale === undefined ? '' : scales[scale];
  if (known === undefined) return undefined;
  const base = unitNamed(thing);
  const ends = spans.map((span) => pers[span]);
  if (!base || ends.includes(undefined)) return undefined;
  return unitOf([`${known}${base}`, ...ends].join('/'));
}

const scales: Partial<Record<string, string>> = {
  mio: 'million ',
  million: 'million ',
  millionen: 'million ',
  mrd: 'billion ',
  mia: 'billion ',
  milliarde: 'billion ',
  milliarden: 'billion ',
  billion: 'billion ',
};

const pers: Partial<Record<string, string>> = {
  m2: 'm2',
  qm: 'm2',
  quadratmeter: 'm2',
  m3: 'm3',
  cbm: 'm3',
  kubikmeter: 'm3',
  tag: 'day',
  d: 'day',
  day: 'day',
  monat: 'month',
  mon: 'month',
  mtl: 'month',
  month: 'month',
  jahr: 'year',
  a: 'year',
  year: 'year',
  kwh: 'kWh',
  h: 'h',
  std: 'h',
  km2: 'km2',
  quadratkilometer: 'km2',
  qkm: 'km2',
  '1000': '1000',
};

/** What people write for a unit, in small letters. */
const names: Partial<Record<string, Unit>> = {
  hektar: 'ha',
  hektare: 'ha',
  hectare: 'ha',
  hectares: 'ha',
  qm: 'm2',
  quadratmeter: 'm2',
  qkm: 'km2',
  quadratkilometer: 'km2',
  meter: 'm',
  kilometer: 'km',
  minute: 'min',
  minuten: 'min',
  stunde: 'h',
  stunden: 'h',
  std: 'h',
  stdn: 'h',
  kmh: 'km/h',
  tonne: 't',
  tonnen: 't',
  megawatt: 'MW',
  gigawatt: 'GW',
  megawattstunde: 'MWh',
  megawattstunden: 'MWh',
  '%': 'percent',
  'v h': 'percent',
  prozent: 'percent',
  prozentpunkt: 'points',
  prozentpunkte: 'points',
  punkte: 'points',
  hebesatzpunkte: 'hebesatz',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  franken: 'CHF',
  sfr: 'CHF',
  fr: 'CHF',
  'fr.': 'CHF',
  zł: 'PLN',
  zloty: 'PLN',
  kč: 'CZK',
  kronen: 'CZK',
  '£': 'GBP',
  pfund: 'GBP',
  $: 'USD',
  dollar: 'USD',
  cent: 'ct/kWh',
  'cent/kwh': 'ct/kWh',
  einwohner: 'inhabitants',
  einwohnerinnen: 'inhabitants',
  ew: 'inhabitants',
  'einwohner/km2': 'inhabitants/km2',
  'ew/km2': 'inhabitants/km2',
  person: 'people',
  personen: 'people',
  menschen: 'people',
  leute: 'people',
  beschäftigte: 'employees',
  mitarbeiter: 'employees',
  mitarbeitende: 'employees',
  studenten: 'students',
  studierende: 'students',
  schüler: 'pupils',
  schülerinnen: 'pupils',
  plätze: 'places',
  platz: 'places',
  bewerbungen: 'applications',
  anträge: 'applications',
  unternehmen: 'companies',
  firmen: 'companies',
  betriebe: 'companies',
  arbeitsplätze: 'jobs',
  stellen: 'jobs',
  'offene stellen': 'vacancies',
  projekte: 'projects',
  gespräche: 'talks',
  anmeldungen: 'registrations',
  mitglieder: 'members',
  gebiete: 'areas',
  grundstücke: 'plots',
  parzellen: 'plots',
  büros: 'offices',
  labore: 'laboratories',
  werkstätten: 'workshops',
  gleise: 'tracks',
  module: 'modules',
  seen: 'lakes',
  nationen: 'nations',
  ortsteile: 'districts',
  branchen: 'sectors',
  tage: 'days',
  tag: 'days',
  arbeitstage: 'working days/year',
  monate: 'months',
  monat: 'months',
  jahre: 'years',
  jahr: 'years',
};
