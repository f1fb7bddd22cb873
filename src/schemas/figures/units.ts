/**
 * Units that are not money. `symbol` units are written behind the number in all languages; `word` units are
 * counted nouns whose singular and plural stand in the interface texts under `units.<key>`.
 */
const measures = {
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
  kV: { kind: 'symbol', symbol: 'kV' },
  'Mbit/s': { kind: 'symbol', symbol: 'Mbit/s' },
  MWh: { kind: 'symbol', symbol: 'MWh' },
  percent: { kind: 'percent' },
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
  apprentices: { kind: 'word' },
  contracts: { kind: 'word' },
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
  /** An ISO 4217 code. */
  currency?: string;
  scale?: 'million' | 'billion';
  per?: string;
  perWord?: 'day' | 'month' | 'year';
}

type Measure = keyof typeof measures;

const scales = { '': {}, 'million ': { scale: 'million' }, 'billion ': { scale: 'billion' } } as const;

/** What an amount of money may be paid for. */
const pers = {
  '': {},
  '/m2': { per: 'm²' },
  '/m3': { per: 'm³' },
  '/day': { perWord: 'day' },
  '/month': { perWord: 'month' },
  '/year': { perWord: 'year' },
  '/m2/month': { per: 'm²', perWord: 'month' },
  '/m2/year': { per: 'm²', perWord: 'year' },
} as const;

/** Money in any currency, such as `CHF/m2` or `million PLN/year`; it goes through the currency rule (LOC-13). */
export type MoneyUnit = `${keyof typeof scales}${Uppercase<string>}${keyof typeof pers}`;

export type Unit = Measure | MoneyUnit;

export const moneyPattern = new RegExp(`^(million |billion )?([A-Z]{3})(${Object.keys(pers).join('|')})$`);

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether somewhere is paid with it. */
export const isCurrency = (code: string): boolean => currencies.has(code);

/** The unit of this name, or undefined where there is none. */
export function unitOf(name: string): Unit | undefined {
  return isMeasure(name) || isMoney(name) ? name : undefined;
}

const isMeasure = (name: string): name is Measure => Object.hasOwn(measures, name);

const isMoney = (name: string): name is MoneyUnit => isCurrency(moneyPattern.exec(name)?.[2] ?? '');

/** How a unit is written. */
export function formOf(unit: Unit): UnitForm {
  if (isMeasure(unit)) return measures[unit];
  const [, scale = '', currency = '', per = ''] = moneyPattern.exec(unit) ?? [];
  return {
    kind: 'money',
    currency,
    ...Object.entries(scales).find(([name]) => name === scale)?.[1],
    ...Object.entries(pers).find(([name]) => name === per)?.[1],
  };
}

export const measureKeys = Object.keys(measures).filter(isMeasure) as [Measure, ...Measure[]];

/** Every unit there is, with money in some currencies: in the others it has the same forms. */
export const unitsIn = (...codes: string[]): Unit[] => [
  ...measureKeys,
  ...codes.flatMap((code) =>
    Object.keys(scales).flatMap((scale) =>
      Object.keys(pers)
        .map((per) => `${scale}${code}${per}`)
        .filter(isMoney),
    ),
  ),
];

/** What is counted one by one, and so has no fractions. Spans of time and shares of people have some. */
export const isCounted = (unit: Unit): boolean =>
  unit === 'year' || (formOf(unit).kind === 'word' && !unit.includes('/') && !uncounted.has(unit));

const uncounted: ReadonlySet<Unit> = new Set<Unit>(['points', 'days', 'months', 'years']);
