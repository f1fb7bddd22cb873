/**
 * Every unit a figure may carry. `symbol` units are written behind the number in all languages;
 * `money` units go through the currency rule (LOC-13); `word` units are counted nouns whose
 * singular and plural stand in the interface texts under `units.<key>`.
 */
export const units = {
  ha: { kind: 'symbol', symbol: 'ha' },
  m2: { kind: 'symbol', symbol: 'm²' },
  km2: { kind: 'symbol', symbol: 'km²' },
  m: { kind: 'symbol', symbol: 'm' },
  km: { kind: 'symbol', symbol: 'km' },
  min: { kind: 'symbol', symbol: 'min' },
  h: { kind: 'symbol', symbol: 'h' },
  'km/h': { kind: 'symbol', symbol: 'km/h' },
  t: { kind: 'symbol', symbol: 't' },
  MW: { kind: 'symbol', symbol: 'MW' },
  GW: { kind: 'symbol', symbol: 'GW' },
  MWh: { kind: 'symbol', symbol: 'MWh' },
  percent: { kind: 'percent' },
  EUR: { kind: 'money', currency: 'EUR' },
  CHF: { kind: 'money', currency: 'CHF' },
  'EUR/m2': { kind: 'money', currency: 'EUR', per: 'm²' },
  'EUR/m3': { kind: 'money', currency: 'EUR', per: 'm³' },
  'million EUR': { kind: 'money', currency: 'EUR', scale: 'million' },
  'billion EUR': { kind: 'money', currency: 'EUR', scale: 'billion' },
  'EUR/month': { kind: 'money', currency: 'EUR', perWord: 'month' },
  'EUR/year': { kind: 'money', currency: 'EUR', perWord: 'year' },
  'EUR/m2/month': { kind: 'money', currency: 'EUR', per: 'm²', perWord: 'month' },
  'million EUR/year': { kind: 'money', currency: 'EUR', scale: 'million', perWord: 'year' },
  'CHF/month': { kind: 'money', currency: 'CHF', perWord: 'month' },
  'CHF/year': { kind: 'money', currency: 'CHF', perWord: 'year' },
  'ct/kWh': { kind: 'symbol', symbol: 'ct/kWh' },
  't/year': { kind: 'symbol', symbol: 't', perWord: 'year' },
  'million t': { kind: 'symbol', symbol: 't', scale: 'million' },
  'million t/year': { kind: 'symbol', symbol: 't', scale: 'million', perWord: 'year' },
  'MWh/year': { kind: 'symbol', symbol: 'MWh', perWord: 'year' },
  'm3/day': { kind: 'symbol', symbol: 'm³', perWord: 'day' },
  'million m3/year': { kind: 'symbol', symbol: 'm³', scale: 'million', perWord: 'year' },
  inhabitants: { kind: 'word' },
  'inhabitants/km2': { kind: 'word' },
  people: { kind: 'word' },
  employees: { kind: 'word' },
  students: { kind: 'word' },
  pupils: { kind: 'word' },
  places: { kind: 'word' },
  applications: { kind: 'word' },
  companies: { kind: 'word' },
  jobs: { kind: 'word' },
  'jobs/1000': { kind: 'word' },
  vacancies: { kind: 'word' },
  projects: { kind: 'word' },
  talks: { kind: 'word' },
  registrations: { kind: 'word' },
  members: { kind: 'word' },
  areas: { kind: 'word' },
  plots: { kind: 'word' },
  offices: { kind: 'word' },
  laboratories: { kind: 'word' },
  workshops: { kind: 'word' },
  campuses: { kind: 'word' },
  tracks: { kind: 'word' },
  modules: { kind: 'word' },
  lakes: { kind: 'word' },
  nations: { kind: 'word' },
  districts: { kind: 'word' },
  sectors: { kind: 'word' },
  days: { kind: 'word' },
  'working days/year': { kind: 'word' },
  months: { kind: 'word' },
  years: { kind: 'word' },
  points: { kind: 'word' },
  hebesatz: { kind: 'percent' },
  year: { kind: 'year' },
} as const satisfies Record<string, UnitForm>;

export interface UnitForm {
  kind: 'symbol' | 'percent' | 'money' | 'word' | 'year';
  symbol?: string;
  currency?: 'EUR' | 'CHF';
  scale?: 'million' | 'billion';
  per?: string;
  perWord?: 'day' | 'month' | 'year';
}

export type Unit = keyof typeof units;

export const unitKeys = Object.keys(units) as [Unit, ...Unit[]];
