import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Distance, Figure, Stated } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import { zoning } from '../../schemas/records.ts';
import { availabilityOn, isOverdue } from '../../schemas/figures/review.ts';
import type { Question } from '../../styles/filter-rules.ts';
import { datingOf } from '../../facts/figure-view.ts';
import { nearestWay } from '../../facts/nearest-way.ts';
import { statedText } from '../../facts/profile-rows.ts';
import { largestPieceOf } from '../../facts/site-view.ts';
import { elsewhere, finderPlaces } from '../../facts/places.ts';

type SiteEntry = Entry<'sites'>;

/** What a site says to a question. */
export interface Answer {
  text: string;
  /** The same as a number (hectares, kilometres), to order sites by; a number has its day. */
  amount?: number;
  date?: string;
}

/** What an investor may ask of a site: the question, which choices a site fits, and what it says itself. */
export interface Criterion {
  name: string;
  type: Question['type'];
  /** Asked on a phone only when unfolded. */
  isFurther?: boolean;
  choices: (page: Page) => Question['choices'];
  fit: (entry: SiteEntry, page: Page) => string[];
  /** The site's own answer; undefined where it states none, or none that is still valid. */
  answer: (entry: SiteEntry, page: Page) => Answer | undefined;
}

/** Least areas one can ask for, in hectares. */
export const areaSteps = [1, 5, 10, 20];

/** Longest ways to a motorway one can ask for, in kilometres. */
const motorwaySteps = [5, 10, 20, 40];

/** Tracks that are there, used or not. */
const presentRail = ['inUse', 'reactivatable'];

/** Everything that is asked, in the order of the questions. */
export const criteria: readonly Criterion[] = [
  {
    name: 'area',
    type: 'one',
    choices: ({ t, formats }) =>
      areaSteps.map((step) => ({
        value: String(step),
        label: t('finder.from', { amount: formats.amount({ value: step, unit: 'ha' }, t) }),
      })),
    fit: (entry, page) => {
      const piece = largestPieceOf(entry, page);
      return piece ? stepsWithin(areaSteps, (step) => piece.hectares >= step) : [];
    },
    answer: (entry, page) => {
      const piece = largestPieceOf(entry, page);
      return piece && measured(piece.figure, piece.hectares, page);
    },
  },
  {
    name: 'place',
    type: 'one',
    choices: (page) => finderPlaces(page).map(({ id, name }) => ({ value: id, label: name })),
    fit: ({ record }) => (record.locations.length > 0 ? record.locations : [elsewhere]),
    answer: ({ record }, { say }) => ({ text: say(record.municipality) }),
  },
  {
    name: 'zoning',
    type: 'any',
    isFurther: true,
    choices: ({ site, t }) => {
      const named = new Set(entriesOf(site, 'sites').flatMap(({ record }) => record.zoning?.value ?? []));
      return zoning.options
        .filter((zone) => named.has(zone))
        .map((zone) => ({ value: zone, label: t(`zoning.${zone}`) }));
    },
    fit: ({ record }, page) => current(record.zoning, page) ?? [],
    answer: ({ record }, page) => inWords(current(record.zoning, page)?.join(', ')),
  },
  {
    name: 'availability',
    type: 'any',
    isFurther: true,
    choices: ({ t }) =>
      (['now', 'planned', 'onRequest'] as const).map((state) => ({ value: state, label: t(`availability.${state}`) })),
    fit: ({ record }, { site }) => [availabilityOn(record.availability, site.asOf)],
    answer: ({ record }, { site, t }) => ({
      text: t(`availability.${availabilityOn(record.availability, site.asOf)}`),
    }),
  },
  {
    name: 'rail',
    type: 'any',
    isFurther: true,
    choices: ({ t }) => [{ value: '1', label: t('finder.railPresent') }],
    fit: ({ record }, page) => (presentRail.includes(current(record.rail, page) ?? '') ? ['1'] : []),
    answer: ({ record }, page) => {
      const rail = current(record.rail, page);
      return inWords(rail && statedText('rail', rail, page));
    },
  },
  {
    name: 'motorway',
    type: 'one',
    isFurther: true,
    choices: ({ t, formats }) =>
      motorwaySteps.map((step) => ({
        value: String(step),
        label: t('finder.upTo', { amount: formats.amount({ value: step, unit: 'km' }, t) }),
      })),
    fit: (entry, page) => {
      const way = nearestMotorway(entry, page);
      return way ? stepsWithin(motorwaySteps, (step) => lengthOf(way) <= step) : [];
    },
    answer: (entry, page) => {
      const way = nearestMotorway(entry, page);
      return way && measured(way, lengthOf(way), page);
    },
  },
  {
    name: 'kind',
    type: 'one',
    isFurther: true,
    choices: ({ t }) => [
      { value: 'land', label: t('kind.sites') },
      { value: 'centre', label: t('kind.centre') },
    ],
    fit: ({ record }) => [record.kind],
    answer: ({ record }, { t }) => ({ text: t(record.kind === 'land' ? 'kind.sites' : 'kind.centre') }),
  },
];

/** As in its profile, where that is a length and not under review. */
function nearestMotorway({ record }: SiteEntry, page: Page): Distance | undefined {
  const way = nearestWay(record.distances, ['motorway'], page);
  return way?.unit === 'km' && !isOverdue(way, page.site.region.sources, page.site.asOf) ? way : undefined;
}

/** Kilometres. */
const lengthOf = ({ value }: Distance) => (typeof value === 'number' ? value : value.max);

const stepsWithin = (steps: number[], isWithin: (step: number) => boolean) => steps.filter(isWithin).map(String);

/** What a statement says, unless it is under review. */
const current = <T>(stated: Stated<T> | undefined, { site }: Page): T | undefined =>
  stated && !isOverdue(stated, site.region.sources, site.asOf) ? stated.value : undefined;

const inWords = (text: string | undefined): Answer | undefined => (text === undefined ? undefined : { text });

const measured = (figure: Figure | Distance, amount: number, page: Page): Answer => ({
  text: page.formats.amount(figure, page.t),
  amount,
  date: datingOf(figure, page).short,
});
