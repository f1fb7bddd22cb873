import { coreFiguresOf, drawnCores } from '../drawings/core-figures.ts';
import { drawnAmount } from '../../facts/drawn-amount.ts';
import { drawnCountOf, isCountable } from '../drawings/countable.ts';
import { figureViewOf } from '../../facts/figure-view.ts';
import { type HeadlineFigure, headlineFiguresOf } from '../../facts/headline-figures.ts';
import { areasOf, drawnWithin, fieldOf } from '../../facts/site-view.ts';
import type { Card } from './card.ts';
import type { CardFigure } from './card-figure.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import { cardLabel } from './card-label.ts';

/** What the card of a page shows: its title, its first figure, and what can be drawn to scale of it. */
export function cardOf(page: Page): Card {
  const { route, site, say } = page;
  const { science, industry, ground } = site.region.config.colours;
  return {
    name: say(site.region.config.name),
    label: cardLabel(page),
    title: route.title,
    colours: { science: science.light, industry: industry.light, ground: ground.light },
    ...(route.view === 'home' ? home(page) : route.key === 'overview/sites' ? sites(page) : entry(page)),
  };
}

type Part = Pick<Card, 'graphic' | 'caption'> & Partial<Card>;

function home(page: Page): Part {
  const { route } = page;
  const title = route.text?.headline ?? route.title;
  const cores = coreFiguresOf((route.entry as Entry<'pages'>).record.cores ?? [], page);
  const caption = cores.map(({ core, figure }) => {
    const { text, short } = figureViewOf(figure, page);
    return [{ text: `${text}, ${short}`, sign: { core } }];
  });
  const drawn = drawnCores(cores);
  if (drawn.together) return { title, graphic: { kind: 'cores', drawing: drawn.together }, caption };
  // Of several that have no scale in common a card has room for the first.
  const [first] = drawn.alone;
  if (!first) return { title, graphic: { kind: 'mark' }, caption };
  const { core, amount } = first;
  return { title, graphic: first.land ? { kind: 'shape', core } : { kind: 'count', core, amount }, caption };
}

function sites(page: Page): Part {
  const { site, t } = page;
  const entries = entriesOf(site, 'sites').filter((entry) => fieldOf(entry, page) && !drawnWithin(entry, page));
  const drawn = entries.map((entry) => ({ core: entry.record.core, areas: areasOf(entry, page) }));
  const states = new Set(entries.flatMap((entry) => fieldOf(entry, page)!.parts.map(({ state }) => state)));
  const legend = [...states].map((state) => ({ text: t(`field.${state}`), sign: { core: 'ground' as const, state } }));
  return { graphic: { kind: 'sites', sites: drawn }, caption: [[...legend, { text: t('field.scale') }]] };
}

function entry(page: Page): Part {
  const { entry } = page.route;
  if (!entry) return { graphic: { kind: 'mark' }, caption: [] };
  // A picture has no room for a sentence without which a number is misread.
  const own = Object.values(entry.record.figures);
  const first = headlineFiguresOf(entry, page).find(({ figure, note }) => own.includes(figure) && !note);
  const shown = first?.isOverdue ? undefined : first;
  return {
    ...titleOf(entry, page),
    ...(shown && { figure: figureOf(shown) }),
    ...graphicOf(entry, shown?.figure, page),
  };
}

/** The site's hectares; else the figure's things, where it counts some; else the core's shape or the mark. */
function graphicOf(entry: Entry, figure: Figure | undefined, page: Page): Pick<Card, 'graphic' | 'caption'> {
  const { t, formats } = page;
  const core = 'core' in entry.record ? entry.record.core : undefined;
  const field = entry.kind === 'sites' ? fieldOf(entry as Entry<'sites'>, page) : undefined;
  if (field && core) {
    const areas = areasOf(entry as Entry<'sites'>, page);
    const legend = field.parts.map(({ state, hectares }) => ({
      text: `${formats.amount({ value: Math.round(hectares * 100) / 100, unit: 'ha' }, t)} ${t(`field.${state}`)}`,
      sign: { core, state },
    }));
    return { graphic: { kind: 'sites', sites: [{ core, areas }] }, caption: [legend, [{ text: t('field.scale') }]] };
  }
  if (figure && isCountable(figure)) {
    const shown = core ?? 'ground';
    const { scale } = drawnCountOf(figure, shown, page);
    return { graphic: { kind: 'count', core: shown, amount: drawnAmount(figure) }, caption: [[{ text: scale }]] };
  }
  return { graphic: core ? { kind: 'shape', core } : { kind: 'mark' }, caption: [] };
}

function titleOf(entry: Entry, { route }: Page): Pick<Card, 'title' | 'accent'> {
  if (entry.kind !== 'locations') return { title: route.title };
  const { name, sorbian, core } = (entry as Entry<'locations'>).record;
  return sorbian ? { title: `${name}/${sorbian.name}`, accent: { text: sorbian.name, core } } : { title: route.title };
}

function figureOf({ measure, parts, status, long, scope }: HeadlineFigure): CardFigure {
  const { before, currency, number, after } = parts;
  return {
    label: measure,
    before: before + currency,
    number,
    after: status ? `${after} (${status})` : after,
    dating: scope ? `${long}, ${scope}` : long,
  };
}
