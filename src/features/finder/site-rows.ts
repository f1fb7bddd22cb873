import { type AvailabilityView, availabilityOf } from '../../facts/availability.ts';
import type { HectareField } from '../../facts/hectare-field.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Entry } from '../../schemas/region.ts';
import { datingOf, figureViewOf } from '../../facts/figure-view.ts';
import { statedText } from '../../facts/stated-text.ts';
import { sizeOf } from '../../facts/site-measure.ts';
import { areasOf, drawnWithin, fieldOf, largestPieceOf } from '../../facts/site-view.ts';
import type { Answer } from './criterion.ts';
import { siteFields } from '../../schemas/site-fields/site-fields.ts';
import { answersOf, askedOf, finderWordsOf, wholeWordsOf } from './questions.ts';

type SiteEntry = Entry<'sites'>;

/** A site as one row of the overview: what an investor needs to strike it out or to keep it. */
export interface SiteRow {
  id: string;
  href: string;
  name: string;
  place: string;
  /** "Part of …", where its hectares are counted within another site's. */
  partOf: string | undefined;
  core: Core;
  availability: AvailabilityView;
  field: HectareField | undefined;
  /** In which site's drawing its hectares are, where it has none of its own. */
  within: string | undefined;
  /** The area on offer, else the one planned, else the whole; `isPiece` where it is also the largest in one piece. */
  measure: { text: string; label: string; date: string; note: string | undefined; isPiece: boolean } | undefined;
  /** "of … ha gross" with its day, where the measure is not the whole. */
  total: string | undefined;
  /** Its answers to the finder's questions which the row does not show elsewhere, and the stage of its plan. */
  criteria: (Answer & { name: string; label: string })[];
  /** What it may be struck out for, or have open: the questions it does not fit whatever is chosen. */
  asked: { name: string; label: string }[];
  /** For the filter; and what any of the sites fits that it is a part of, since one ground is counted once. */
  fit: string;
  wholeFit: string | undefined;
  /** Hectares in one piece, kilometres to the motorway: what sites are ordered by. */
  amounts: { area: number | undefined; motorway: number | undefined };
}

/** Land, then centres; the largest first, parts below the site they belong to. */
export function siteRowsOf(page: Page): { heading: string; rows: SiteRow[] }[] {
  const sites = entriesOf(page.site, 'sites');
  return [
    { heading: page.t('kinds.sites'), kind: 'land' },
    { heading: page.t('kind.centre'), kind: 'centre' },
  ]
    .map(({ heading, kind }) => ({
      heading,
      rows: withParts(
        sites.filter(({ record }) => record.kind === kind),
        page,
      ).map((entry) => rowOf(entry, page)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function withParts(sites: SiteEntry[], page: Page): SiteEntry[] {
  const sizes = new Map(
    sites.map((entry) => {
      const { total, free, planned } = areasOf(entry, page);
      return [entry.id, total ?? free ?? planned ?? 0];
    }),
  );
  const bySize = [...sites].sort((a, b) => sizes.get(b.id)! - sizes.get(a.id)!);
  const parts = Map.groupBy(
    bySize.filter(({ record }) => record.partOf && sizes.has(record.partOf)),
    ({ record }) => record.partOf,
  );
  return bySize
    .filter(({ record }) => !sizes.has(record.partOf ?? ''))
    .flatMap((whole) => [whole, ...(parts.get(whole.id) ?? [])]);
}

function rowOf(entry: SiteEntry, page: Page): SiteRow {
  const { t, say, formats } = page;
  const { record } = entry;
  const { core } = record;
  const { key, figure } = sizeOf(entry, page) ?? {};
  const view = figure && figureViewOf(figure, page);
  const whole = drawnWithin(entry, page);
  const answers = answersOf(entry, page);
  const amountOf = (name: string) => answers.find((answer) => answer.name === name)?.answer?.amount;
  return {
    id: entry.id,
    href: page.href(entry.key),
    name: page.name(entry.key),
    place: say(record.municipality),
    partOf: record.partOf && t('profile.partOf', { whole: page.name(`sites/${record.partOf}`) }),
    core,
    availability: availabilityOf(entry, page),
    field: whole ? undefined : fieldOf(entry, page, 60),
    within: whole && t('field.within', { whole: page.name(whole.key) }),
    measure: view && {
      // "Planned area" says already that it is a plan.
      text: view.isOverdue ? view.text : formats.amount(figure, t),
      label: t(`fields.${key}`),
      date: view.long,
      note: view.isOverdue ? undefined : view.note,
      isPiece: figure === largestPieceOf(entry, page)?.figure,
    },
    total: key === 'areaFree' || key === 'areaPlanned' ? totalOf(entry, page) : undefined,
    criteria: criteriaOf(entry, answers, page),
    asked: askedOf(entry, page),
    fit: finderWordsOf(entry, page),
    wholeFit: wholeWordsOf(entry, page),
    amounts: { area: amountOf('area'), motorway: amountOf('motorway') },
  };
}

/** The piece in one go only where it is not the area on offer itself. */
function criteriaOf({ record }: SiteEntry, answers: ReturnType<typeof answersOf>, page: Page): SiteRow['criteria'] {
  const { figures, plan } = record;
  const hasPiece = figures.areaContiguous ?? figures.largestPlot;
  const shown = [...siteFields.flatMap(({ name, filter }) => (filter ? [name] : [])), ...(hasPiece ? ['area'] : [])];
  const answered = answers.flatMap(({ name, label, answer }) =>
    answer && shown.includes(name) ? [{ name, label, ...answer }] : [],
  );
  if (!plan) return answered;
  const { isOverdue, short } = datingOf(plan, page);
  const stage = isOverdue ? page.t('profile.underReview') : statedText('plan', { stage: plan.value.stage }, page);
  return [...answered, { name: 'plan', label: page.t('fields.plan'), text: stage, date: short }];
}

/** The whole a part is of, gross if that is stated, with its own day; nothing where it is under review. */
function totalOf({ record: { figures } }: SiteEntry, page: Page): string | undefined {
  const { areaGross, areaNet } = figures;
  const figure = areaGross ?? areaNet;
  const view = figure && figureViewOf(figure, page);
  if (!view || view.isOverdue) return undefined;
  return page.t(areaGross ? 'profile.ofGross' : 'profile.ofNet', { area: view.text, date: view.short });
}
