import { type FigureView, figureViewOf } from '../../facts/figure-view.ts';
import { programmeStateOf, type StateView } from '../../facts/programme-view.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import { fits, hasEnded } from '../../schemas/programmes.ts';
import { moneyIn } from './money.ts';
import { grantUpTo, sizeOf } from './rules.ts';

/** A firm that asks: the case of the page, until somebody writes another. */
export const example = { people: 60, investment: 20_000_000 };

const sizes = ['small', 'medium', 'large'] as const;

/** A programme that supports investments of firms. */
export interface GrantRow {
  key: string;
  name: string;
  href: string;
  /** The sizes it is for; all where it states none. */
  sizes: string[];
  rate: FigureView | undefined;
  ceiling: FigureView | undefined;
  /** In per cent and euros, for a script. */
  rateLeast: number | undefined;
  ratePercent: number | undefined;
  ceilingEuros: number | undefined;
  state: StateView;
  /** The most it may give in the example, in euros. */
  atMost: string | undefined;
  isFitting: boolean;
}

/** A programme for investments that takes no more applications, with what follows it: whoever knows it looks for it. */
export interface EndedGrant {
  key: string;
  name: string;
  href: string;
  state: string;
}

export const endedGrantsOf = (page: Page): EndedGrant[] =>
  entriesOf(page.site, 'programmes')
    .filter(({ record }) => hasEnded(record, page.site.asOf) && fits(record, { projectKinds: ['investment'] }))
    .map((entry) => ({
      key: entry.key,
      name: page.name(entry.key),
      href: page.href(entry.key),
      state: programmeStateOf(entry, page).text,
    }));

export function grantRowsOf(page: Page): GrantRow[] {
  const size = sizeOf(example.people);
  return entriesOf(page.site, 'programmes')
    .filter(({ record }) => !hasEnded(record, page.site.asOf) && fits(record, { projectKinds: ['investment'] }))
    .map(({ key, record }): GrantRow => {
      const { rate, maximum } = record.figures;
      const held = sizes.filter((wanted) => fits(record, { applicants: [wanted] }));
      const ratePercent = rate?.unit === 'percent' ? most(rate) : undefined;
      const ceilingEuros = maximum && moneyIn(maximum, most(maximum));
      const rateLeast = rate?.unit === 'percent' && typeof rate.value === 'object' ? rate.value.min : ratePercent;
      const atMost = grantUpTo(example.investment, ratePercent, ceilingEuros);
      const least = grantUpTo(example.investment, rateLeast, ceilingEuros);
      return {
        key,
        name: page.name(key),
        href: page.href(key),
        sizes: held,
        rate: rate && figureViewOf(rate, page, 'table'),
        ceiling: maximum && figureViewOf(maximum, page, 'table'),
        rateLeast,
        ratePercent,
        ceilingEuros,
        state: programmeStateOf({ key, record } as Parameters<typeof programmeStateOf>[0], page),
        atMost:
          atMost === undefined
            ? undefined
            : page.formats.amount(
                { value: least === undefined || least === atMost ? atMost : { min: least, max: atMost }, unit: 'EUR' },
                page.t,
                { grouping: 'table' },
              ),
        isFitting: held.includes(size),
      };
    })
    .filter(({ sizes }) => sizes.length > 0);
}

const most = ({ value }: Figure) => (typeof value === 'number' ? value : value.max);
