import type { Feature } from '../../routes/feature.ts';
import { dataPathsOf, figuresHref } from './addresses.ts';

/** Every record as JSON, CSV and GeoJSON under `/data/`, with schemas and a DCAT-AP catalogue; each page's figures as JSON-LD. */
export const openData: Feature = {
  name: 'open-data',
  pages: (_, language, t) => [
    {
      key: 'data',
      view: 'data',
      path: `${language.path}/${t('paths.data')}`,
      title: t('data.title'),
      navTitle: t('data.navTitle'),
      summary: t('data.summary'),
    },
  ],
  linkable: () => ['data'],
  footer: ['data'],
  searchWords: (site, { view, language }) =>
    view === 'data' ? [site.translator(language!)('data.searchWords')] : undefined,
  sections: { data: ['files', 'licence', 'fields'] },
  files: (site) => [
    ...dataPathsOf(site).map((path) => `/${path}`),
    ...site.routes.flatMap((route) => figuresHref(route) ?? []),
  ],
  alternate: (_, route) => {
    const href = figuresHref(route);
    return href === undefined ? undefined : { href, mediaType: 'application/ld+json' };
  },
  entrypoints: [
    { pattern: '/data/[...file]', entrypoint: 'src/features/open-data/file.ts' },
    { pattern: '/data/sites.xlsx', entrypoint: 'src/features/open-data/workbook.xlsx.ts' },
    { pattern: '/[...page]/figures.jsonld', entrypoint: 'src/features/open-data/figures.jsonld.ts' },
  ],
};
