import type { Page } from '../routes/page.ts';
import { oncePer } from '../routes/reads.ts';
import { entriesOf, type Site } from '../routes/site.ts';
import { lastDay } from '../schemas/figures/as-of.ts';
import type { SettlementStep, Settlement } from '../schemas/records/settlement.ts';
import type { Entry } from '../schemas/region.ts';
import { type Dating, datingOf } from './figure-view.ts';
import { monthsBetween, type Span, spanOf } from './time-line.ts';

/** A step of a settlement, ready to print and to draw. */
export interface StepView {
  label: string;
  /** `11. Januar 2024`; of a planned step, for when. */
  date: string;
  span: Span;
  isPlanned: boolean;
  /** That it is planned, and whether the time has passed without a word that it happened. */
  state: string | undefined;
  dating: Dating;
}

export type SettlementStory = Entry<'stories'> & { record: { settlement: Settlement } };

/** The stories that tell of a settlement, in the editors' order. */
export const settlementsOf = oncePer((site: Site): SettlementStory[] =>
  entriesOf(site, 'stories').filter(isSettlement),
);

/** Those that name an entry by its key. */
export const settlementsAt = (site: Site, key: string): SettlementStory[] => namedIn(site).get(key) ?? [];

const namedIn = oncePer((site: Site): Map<string, SettlementStory[]> => {
  const named = new Map<string, SettlementStory[]>();
  for (const story of settlementsOf(site))
    for (const key of new Set(story.record.related)) named.set(key, [...(named.get(key) ?? []), story]);
  return named;
});

export const isSettlement = (entry: Entry): entry is SettlementStory =>
  'settlement' in entry.record && entry.record.settlement !== undefined;

/** The steps of a settlement in the order of time, with when each was, or is planned to be. */
const inOrder = ({ record: { settlement } }: SettlementStory): { step: SettlementStep; span: Span }[] =>
  settlement.steps
    .map((step) => ({ step, span: spanOf(step.planned ?? step.asOf) }))
    .sort((a, b) => a.span.until - b.span.until);

/** The same, ready to print and to draw. */
export const stepsOf = (story: SettlementStory, page: Page): StepView[] =>
  inOrder(story).map(({ step, span }) => stepOf(step, span, page));

function stepOf(step: SettlementStep, span: Span, page: Page): StepView {
  const { t, say, formats, site } = page;
  const when = step.planned ?? step.asOf;
  const name = t(`settled.steps.${step.step}`);
  const isPast = step.planned !== undefined && lastDay(step.planned) < site.asOf;
  return {
    label: step.text ? `${name}: ${say(step.text)}` : name,
    date: formats.asOf(when),
    span,
    isPlanned: step.planned !== undefined,
    state: step.planned && t(isPast ? 'settled.unconfirmed' : 'statuses.planned'),
    dating: datingOf(step, page),
  };
}

/** How long it took from the first step to the first opening: `20 Monate`. Undefined before anything opened. */
export function durationOf(story: SettlementStory, { t }: Page): string | undefined {
  const done = inOrder(story).filter(({ step }) => step.planned === undefined);
  const [first] = done;
  const opening = done.find(({ step }) => step.step === 'opening');
  if (!first || !opening || opening === first) return undefined;
  return t('settled.took', {
    first: t(`settled.steps.${first.step.step}`),
    opening: t('settled.steps.opening'),
    duration: monthsText(monthsBetween(first.span, opening.span), t),
  });
}

function monthsText({ least, most }: { least: number; most: number }, t: Page['t']): string {
  if (least === most) return t('settled.months', { count: most });
  return least === 0 ? t('settled.monthsUpTo', { most }) : t('settled.monthsRange', { least, most });
}
