import type { Feature } from '../../routes/feature.ts';
import { areExposesMade, exposeOf, exposesOf } from './addresses.ts';

/** A tagged PDF of every site, location and strength in each language, printed from the parts of its page. */
export const exposes: Feature = {
  name: 'exposes',
  files: (site) => exposesOf(site).map(({ pdf }) => pdf),
  download: (site, route) => {
    const expose = exposeOf(site, route);
    if (!expose) return undefined;
    const { pdf, href } = expose;
    return {
      route,
      href: pdf,
      draft: href,
      mediaType: 'application/pdf',
      label: 'expose.link',
      isMade: areExposesMade(),
    };
  },
  drafts: (site) => (areExposesMade() ? exposesOf(site).map(({ route }) => route) : []),
  entrypoints: [{ pattern: '/[...path]/expose', entrypoint: 'src/features/exposes/page.astro' }],
  afterBuild: async (built) => {
    if (areExposesMade()) await (await import('./after-build.ts')).addExposes(built);
  },
};
