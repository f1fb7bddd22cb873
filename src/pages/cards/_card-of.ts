import { figureViewOf } from '../../components/figure-view.ts';
import { fieldOf } from '../../components/site-view.ts';
import type { Card, CardFigure } from '../../output/card.ts';
import { twoCores } from '../../output/two-cores.ts';
import type { Page } from '../../routes/page.ts';
import { textOf } from '../../routes/routes.ts';
import { entryOf } from '../../routes/site.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { standardFigures } from '../../schemas/profile.ts';
import type { Entry } from '../../schemas/region.ts';

export function cardOf(page: Page): Card {
  const { route, site, say, t, language } = page;
  const { science, industry, ground } = site.region.config.colours;
  const colours = { science: science.light, industry: industry.light, ground: ground.light };
  const { entry } = route;
  const name = say(site.region.config.name);
  const base = { name, colours };
  const cores = entry?.kind === 'pages' && (entry as Entry<'pages'>).record.cores;
  if (route.view==='home' && cores) {
    const [a, b] = cores.map(({ entry: key, figure }) => entryOf(site, key).record.figures[figure]!);
    const amount = (f: typeof a) => typeof f!.value === 'number' ? f!.value : f!.value.max;
    return { ...base, label: '', title: textOf(entry!, language).headline ?? route.title, graphic: { kind: 'cores', drawing: twoCores(amount(a), amount(b)), captions: [] } };
  }
  const core = entry && 'core' in entry.record ? entry.record.core : undefined;
  const field = entry?.kind === 'sites' ? fieldOf(entry as Entry<'sites'>, page, 52) : undefined;
  const place = entry?.kind === 'locations' ? (entry as Entry<'locations'>).record : undefined;
  const [first] = Object.entries(entry?.record.figures ?? {});
  const view = first && figureViewOf(first[1], page);
  const figure = view && !view.isOverdue ? { ...view.parts, label: first[1].label ? say(first[1].label) : t(`fields.${first[0]}`), dating: view.long } : undefined;
  return {
    ...base,
    label: entry ? t(`kind.${entry.kind}`) : '',
    title: place ? (place.sorbian ? `${place.name}/${place.sorbian.name}` : place.name) : route.title,
    accent: place?.sorbian?.name,
    figure,
    graphic: field ? { kind: 'field', core: core!, field, parts: [], scale: t('field.scale') } : { kind: 'mark', core },
  };
}
