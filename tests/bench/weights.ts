import type { Site } from '../../src/routes/site.ts';
import { budgets, weigh, type Weight } from './page-weight.ts';
import { inKilobytes, table } from './markdown.ts';
import { kindOf } from './page-kinds.ts';
import { folder } from './timed-build.ts';

const parts = ['html', 'scripts', 'fonts'] satisfies (keyof Weight)[];

/** The heaviest page of each kind. */
export function weightTable(site: Site): string {
  const pages = site.routes.map((route) => ({ route, weight: weigh(folder, route.path) }));
  const rows = [...Map.groupBy(pages, ({ route }) => kindOf(route))].map(([kind, all]) => {
    const { route, weight } = all.reduce((heaviest, page) =>
      page.weight.html > heaviest.weight.html ? page : heaviest,
    );
    return [
      kind,
      route.href,
      ...parts.map((part) => `${inKilobytes(weight[part])}${weight[part] > budgets[part] ? ' **over**' : ''}`),
    ];
  });
  return table(['Kind', 'Heaviest page', ...parts.map((part) => `${part} ≤ ${inKilobytes(budgets[part])}`)], rows);
}
