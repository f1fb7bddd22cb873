import type { HectareField } from '../../output/hectare-field.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Entry } from '../../schemas/region.ts';
import { finderClasses } from '../../styles/finder-rules.ts';
import { figureViewOf } from '../figure-view.ts';
import { elsewhere } from '../finder-places.ts';
import { statedText } from '../profile-rows.ts';
import { areasOf, type AvailabilityView, availabilityOf, fieldOf, largestPieceOf } from '../site-view.ts';

type SiteEntry = Entry<'sites'>;

/** A site as one row of the overview: what an investor needs to strike it out or to keep it. */
export interface SiteRow {
  href: string;
  name: string;
  place: string;
  /** "Part of …", where its hectares are counted within another site's. */
  partOf: string | undefined;
  core: Core;
  availability: AvailabilityView;
  field: HectareField | undefined;
  /** The area on offer, else the one planned, else the whole. */
  measure: { text: string; label: string; date: string } | undefined;
  /** "of … ha gross", where the measure is not the whole. */
  total: string | undefined;
  criteria: string[];
  classes: string[];
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
  const sizeOf = (entry: SiteEntry) => {
    const { total, free, planned } = areasOf(entry, page);
    return total ?? free ?? planned ?? 0;
  };
  const bySize = [...sites].sort((a, b) => sizeOf(b) - sizeOf(a));
  const isPart = ({ record }: SiteEntry) => bySize.some(({ id }) => id === record.partOf);
  return bySize
    .filter((entry) => !isPart(entry))
    .flatMap((whole) => [whole, ...bySize.filter(({ record }) => record.partOf === whole.id)]);
}

function rowOf(entry: SiteEntry, page: Page): SiteRow {
  const { t, say, formats } = page;
  const { record } = entry;
  const { figures, core, locations } = record;
  const key = (['areaFree', 'areaPlanned', 'areaGross', 'areaNet', 'floorArea'] as const).find((key) => figures[key]);
  const figure = key && figures[key];
  const view = figure && figureViewOf(figure, page);
  const { total } = areasOf(entry, page);
  return {
    href: page.href(entry.key),
    name: page.name(entry.key),
    place: say(record.municipality),
    partOf: record.partOf && t('profile.partOf', { whole: page.name(`sites/${record.partOf}`) }),
    core,
    availability: availabilityOf(entry, page),
    field: fieldOf(entry, page, 60),
    measure: view && {
      // "Planned area" says already that it is a plan.
      text: view.isOverdue ? view.text : formats.amount(figure, t),
      label: t(`fields.${key}`),
      date: view.long,
    },
    total:
      total !== undefined && (key === 'areaFree' || key === 'areaPlanned')
        ? t('profile.ofTotal', { area: formats.amount({ value: total, unit: 'ha' }, t) })
        : undefined,
    criteria: criteriaOf(entry, page),
    classes: finderClasses(largestPieceOf(entry, page), locations.length ? locations : [elsewhere]),
  };
}

/** Zone, plan and siding, as far as the record states them. */
function criteriaOf({ record }: SiteEntry, page: Page): string[] {
  const { zoning, plan, rail } = record;
  return [
    zoning?.value.join(', '),
    plan && statedText('plan', { stage: plan.value.stage }, page),
    rail && `${page.t('fields.rail')}: ${statedText('rail', rail.value, page)}`,
    record.figures.largestPlot &&
      `${page.t('fields.largestPlot')}: ${page.formats.amount(record.figures.largestPlot, page.t)}`,
  ].filter((criterion) => criterion !== undefined);
}
