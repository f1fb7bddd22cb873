import type { Page } from '../routes/page.ts';
import { entryOf } from '../routes/site.ts';
import type { Figure } from '../schemas/figure.ts';
import { standardFigures } from '../schemas/profile.ts';
import type { Entry } from '../schemas/region.ts';
import { figureViewOf, type FigureView } from './figure-view.ts';
import { siteHeadlines } from './site-measure.ts';

/** A figure set as a headline: the number stands alone, everything else beside it. */
export interface HeadlineFigure extends FigureView {
  /** What is measured, with the word before its number. */
  label: string;
  /** The same without that word, for where the whole text stands beside it. */
  measure: string;
  figure: Figure;
  /** The unit, and that it is a plan; empty where the label says it already. */
  unit: string;
}

const most = 3;

/** The figures an entry's page opens with: those its record names, else the first. */
export function headlineFiguresOf(entry: Entry, page: Page): HeadlineFigure[] {
  return headlineKeys(entry).map((key) => {
    const { figure, name, holder } = figureAt(key, entry, page);
    const view = figureViewOf(figure, page);
    const label = figure.label ? page.say(figure.label) : standardFigures.has(name) ? page.t(`fields.${name}`) : name;
    const unit = view.parts.after.trim();
    const isSaid = unit === label || (name === 'areaPlanned' && view.status !== undefined);
    return {
      ...view,
      figure,
      scope: view.scope ?? (holder && page.t('profile.scopeOf', { scope: page.name(holder) })),
      measure: label,
      label: [label, view.parts.before.trim()].filter(Boolean).join(', '),
      unit: [unit === label ? '' : unit, view.status && !isSaid && `(${view.status})`].filter(Boolean).join(' '),
    };
  });
}

function headlineKeys({ kind, record }: Entry): string[] {
  if (record.headlines) return record.headlines;
  const keys = Object.keys(record.figures);
  if (kind !== 'sites') return keys.slice(0, most);
  const wanted: string[] = siteHeadlines.filter((key) => record.figures[key]);
  return [...wanted, ...keys.filter((key) => !wanted.includes(key))].slice(0, most);
}

function figureAt(key: string, entry: Entry, page: Page): { figure: Figure; name: string; holder: string | undefined } {
  const [name = '', holder] = key.split('#').reverse();
  const figure = (holder ? entryOf(page.site, holder) : entry).record.figures[name];
  if (!figure)
    throw new Error(`${holder ?? entry.key} has no figure "${name}" (named in the headlines of ${entry.key}).`);
  return { figure, name, holder };
}
