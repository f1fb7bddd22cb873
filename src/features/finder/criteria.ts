import { areaSteps } from '../../facts/area-steps.ts';
import { availabilityOn } from '../../schemas/figures/review.ts';
import { largestPieceOf, mostOffered } from '../../facts/site-view.ts';
import { siteFields } from '../../schemas/site-fields/site-fields.ts';
import { criterionOf } from './field-criteria.ts';
import { type Criterion, measured, stepsWithin } from './criterion.ts';
import { elsewhere, finderPlaces } from '../../facts/places.ts';

/** What no field of a site answers alone. */
const composed: readonly (Criterion & { rank: number })[] = [
  {
    name: 'area',
    rank: 10,
    type: 'one',
    choices: ({ t, formats }) =>
      areaSteps.map((step) => ({
        value: String(step),
        label: t('finder.from', { amount: formats.amount({ value: step, unit: 'ha' }, t) }),
      })),
    fit: (entry, page) => {
      const piece = largestPieceOf(entry, page);
      return piece?.isOnePiece ? stepsWithin(areaSteps, (step) => piece.hectares >= step) : [];
    },
    // Whether a free area lies in one piece nobody says; where nothing is stated, it may be of any size.
    open: (entry, page) => {
      if (entry.record.kind !== 'land' || largestPieceOf(entry, page)?.isOnePiece) return [];
      return stepsWithin(areaSteps, (step) => mostOffered(entry) >= step);
    },
    answer: (entry, page) => {
      const piece = largestPieceOf(entry, page);
      return piece && measured(piece.figure, piece.hectares, page);
    },
  },
  {
    name: 'place',
    rank: 20,
    type: 'one',
    choices: (page) => finderPlaces(page).map(({ id, name }) => ({ value: id, label: name })),
    fit: ({ record }) => (record.locations.length > 0 ? record.locations : [elsewhere]),
    answer: ({ record }, { say }) => ({ text: say(record.municipality) }),
  },
  {
    name: 'availability',
    rank: 40,
    type: 'any',
    isFurther: true,
    choices: ({ t }) =>
      (['now', 'planned', 'onRequest'] as const).map((state) => ({ value: state, label: t(`availability.${state}`) })),
    fit: ({ record }, { site }) => [availabilityOn(record.availability, site.asOf)],
    // Whoever is to be asked has not said no.
    open: ({ record }, { site }) =>
      availabilityOn(record.availability, site.asOf) === 'onRequest' ? ['now', 'planned'] : [],
    answer: ({ record }, { site, t }) => ({
      text: t(`availability.${availabilityOn(record.availability, site.asOf)}`),
    }),
  },
  {
    name: 'kind',
    rank: 70,
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

/** Everything that is asked, in the order of the questions: of the table of a site's fields, and what is composed of several. */
export const criteria: readonly Criterion[] = [...composed, ...siteFields.flatMap(criterionOf)].sort(
  (a, b) => a.rank - b.rank,
);
