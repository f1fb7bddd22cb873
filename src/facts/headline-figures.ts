import type { Page } from '../routes/page.ts';
import { entryOf, type Site } from '../routes/site.ts';
import type { Figure } from '../schemas/figures/figure.ts';
import { standardFigures } from '../schemas/profile.ts';
import { hasEnded } from '../schemas/programmes.ts';
import type { Entry } from '../schemas/region.ts';
import { isPastListing } from '../schemas/figures/review.ts';
import { figureLabel } from './figure-label.ts';
import { figureViewOf, type FigureView } from './figure-view.ts';
import { siteHeadlines } from './site-measure.ts';

/** A figure set as a headline: the number stands alone, everything else beside it. */
export interface HeadlineFigure extends FigureView {
  /** What is measured, with the word before its number. */
  label: string;
  /** The same without that word, for where the whole text stands beside it. */
  measure: string;
  figure: Figure;
  /** The number as it stands large; a sign of a currency belongs to it: `€370`. */
  number: string;
  /** The word of a currency that stands before it: `EUR`. */
  currency: string;
  /** The unit, and that it is a plan; empty where the label says it already. */
  unit: string;
}

/** A figure a page opens with. */
export interface Headline {
  /** Its key in the record: `population`. */
  name: string;
  /** What is measured, in words. */
  measure: string;
  figure: Figure;
  /** The entry it is a figure of, where that is another one: `organisations/btu`. */
  holder: string | undefined;
}

const most = 3;

/** What a programme gives. What an applicant must bring, such as a least investment, is a row of its profile. */
const programmeHeadlines = ['rate', 'maximum', 'budget'];

/** The figures an entry's page opens with, as they are shown. */
export function headlineFiguresOf(entry: Entry, page: Page): HeadlineFigure[] {
  return headlinesOf(entry, page).map(({ figure, name, measure: label, holder }) => {
    const view = figureViewOf(figure, page);
    const unit = view.parts.after.trim();
    const isSaid = name === 'areaPlanned' && figure.status === 'planned';
    return {
      ...view,
      figure,
      ...numberOf(view),
      scope: holder ? scopeOf(holder, figure, page) : view.scope,
      measure: label,
      label: [label, view.parts.before.trim()].filter(Boolean).join(', '),
      unit: [unit === label ? '' : unit, view.status && !isSaid && `(${view.status})`].filter(Boolean).join(' '),
    };
  });
}

/** The figures an entry's page opens with: those its record names, else the first; none that is over. */
export function headlinesOf(entry: Entry, page: Page): Headline[] {
  const keys = headlineKeys(entry).filter((key) => isCurrent(key, entry, page));
  return keys.slice(0, most).map((key) => {
    const { figure, name, holder } = figureAt(key, entry, page.site);
    const measure = figure.label || standardFigures.has(name) ? figureLabel(name, figure, page) : name;
    return { figure, name, holder, measure };
  });
}

/** A currency's sign stands as large as its number; its word beside it, as small as a unit. */
function numberOf({ parts: { currency, number } }: FigureView): Pick<HeadlineFigure, 'number' | 'currency'> {
  const isWord = /\p{L}/u.test(currency);
  return { number: isWord ? number : currency + number, currency: isWord ? currency.trim() : '' };
}

/** What a figure of another entry is about: that entry, and what of it. */
const scopeOf = (holder: string, { scope }: Figure, { t, name, say }: Page): string =>
  t('profile.scopeOf', { scope: [name(holder), ...(scope ? [say(scope)] : [])].join(', ') });

/** The figures a record names, else those of its kind that tell a reader what it is about. */
function headlineKeys(entry: Entry): string[] {
  const { kind, record } = entry;
  if (record.headlines) return record.headlines;
  const keys = Object.keys(record.figures);
  if (kind === 'programmes') return programmeHeadlines.filter((key) => keys.includes(key));
  if (kind !== 'sites') return keys;
  const wanted: string[] = siteHeadlines.filter((key) => keys.includes(key));
  const others = keys.filter((key) => !wanted.includes(key) && !isMoney(record.figures[key]!));
  return [...wanted, ...others];
}

/** What a site cost to build is no price. */
const isMoney = ({ unit }: Figure) => unit.includes('EUR');

/**
 * Whether a figure may be what a reader takes it for: a programme that has ended pays nothing, the least investment of
 * one is no grant, and a listing of the past offers nothing.
 */
function isCurrent(key: string, entry: Entry, { site }: Page): boolean {
  const { figure, name, holder } = figureAt(key, entry, site);
  if (isPastListing(figure, site.region.sources, site.asOf)) return false;
  const { kind, record } = holder ? entryOf(site, holder) : entry;
  return kind !== 'programmes' || (name !== 'volume' && !hasEnded(record as Entry<'programmes'>['record'], site.asOf));
}

function figureAt(key: string, entry: Entry, site: Site): { figure: Figure; name: string; holder: string | undefined } {
  const [name = '', holder] = key.split('#').reverse();
  const figure = (holder ? entryOf(site, holder) : entry).record.figures[name];
  if (!figure)
    throw new Error(`${holder ?? entry.key} has no figure "${name}" (named in the headlines of ${entry.key}).`);
  return { figure, name, holder };
}
