import type { Download, Feature } from '../../routes/feature.ts';
import { areExposesMade, type Expose, exposeOf, exposesOf, fullExposesOf, shortExposeOf } from './addresses.ts';

/** A tagged PDF of every entry of the kinds a region asks for, in each language, printed from the parts of its page; one of a single page beside it. */
export const exposes: Feature = {
  name: 'exposes',
  files: (site) => exposesOf(site).map(({ pdf }) => pdf),
  downloads: (site, route) => [
    ...downloadOf(exposeOf(site, route), 'expose.link'),
    ...downloadOf(shortExposeOf(site, route), 'expose.shortLink'),
  ],
  drafts: (site) => (areExposesMade() ? fullExposesOf(site).map(({ route }) => route) : []),
  entrypoints: [
    { pattern: '/[...path]/expose', entrypoint: 'src/features/exposes/page.astro' },
    { pattern: '/[...path]/short-expose', entrypoint: 'src/features/exposes/short-page.astro' },
  ],
  afterBuild: async (built) => {
    if (areExposesMade()) await (await import('./after-build.ts')).addExposes(built);
  },
};

const downloadOf = (expose: Expose | undefined, label: string): Download[] =>
  expose
    ? [
        {
          route: expose.route,
          href: expose.pdf,
          draft: expose.href,
          mediaType: 'application/pdf',
          label,
          isMade: areExposesMade(),
        },
      ]
    : [];
