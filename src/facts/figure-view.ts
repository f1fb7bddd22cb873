import type { AmountParts, Measured } from '../locales/formats/amounts.ts';
import type { Citation } from '../routes/citations.ts';
import type { Page } from '../routes/page.ts';
import type { Localised } from '../schemas/basics.ts';
import { isOverdue } from '../schemas/figures/review.ts';

interface Dated {
  asOf: string;
  source: string | string[];
  class?: 'durable' | 'yearly' | 'listing' | undefined;
  reviewBy?: string | undefined;
  checked?: string | undefined;
  scope?: Localised | undefined;
  note?: Localised | undefined;
}

/** When something was so and who says it, ready to print. No value is shown without one. */
export interface Dating {
  /** `12/2023`, for the margin; `undatiert` where the source gives no date. */
  short: string;
  /** `Stand Dezember 2023`, for assistive technology and tables. */
  long: string;
  sources: Citation[];
  isOverdue: boolean;
  scope: string | undefined;
  note: string | undefined;
}

/** When something was so, for the margin: `12/2023`, or that the source does not say. */
export const shortDay = (asOf: string, { t, formats }: Page): string =>
  asOf === 'undated' ? t('profile.undatedShort') : formats.asOfShort(asOf);

export function datingOf(value: Dated, page: Page): Dating {
  const { site, formats, t, say } = page;
  const ids = [value.source].flat();
  const accessed = ids
    .map((id) => site.region.sources[id]!.accessed)
    .sort()
    .at(-1)!;
  const isUndated = value.asOf === 'undated';
  return {
    short: shortDay(value.asOf, page),
    long: isUndated
      ? t('profile.undated', { date: formats.day(accessed) })
      : t('profile.asOf', { date: formats.asOf(value.asOf) }),
    sources: ids.map((id) => page.citations.cite(id)),
    isOverdue: isOverdue(value, site.region.sources, site.asOf),
    scope: value.scope && t('profile.scopeOf', { scope: say(value.scope) }),
    note: value.note && say(value.note),
  };
}

/** A figure as text and in the three parts a large setting needs; withdrawn when overdue (P1). */
export interface FigureView extends Dating {
  text: string;
  parts: AmountParts;
  status: string | undefined;
  /** What euros are in the readers' currency, without the word for "about"; an addition, never instead (LOC-14). */
  equivalent: string | undefined;
}

export function figureViewOf(figure: Dated & Measured, page: Page, grouping?: 'prose' | 'table'): FigureView {
  const { formats, t } = page;
  const dating = datingOf(figure, page);
  if (dating.isOverdue) {
    const text = t('profile.underReview');
    return {
      ...dating,
      text,
      parts: { before: '', currency: '', number: text, after: '' },
      status: undefined,
      equivalent: undefined,
    };
  }
  const isPlain = (figure.status ?? 'actual') === 'actual';
  return {
    ...dating,
    text: formats.amount(figure, t, { withStatus: true, ...(grouping && { grouping }) }),
    parts: formats.amountParts(figure, t, {}),
    status: isPlain ? undefined : t(`statuses.${figure.status}`),
    equivalent: equivalentOf(figure, page, grouping),
  };
}

function equivalentOf(figure: Measured, page: Page, grouping?: 'prose' | 'table'): string | undefined {
  const { rate, formats, t, citations } = page;
  const equivalent = rate && formats.equivalent(figure, rate, t, grouping);
  if (equivalent) citations.citeRate();
  return equivalent;
}
