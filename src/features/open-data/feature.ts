import type { Feature } from '../../routes/feature.ts';
import { dataPathsOf } from './addresses.ts';

/** Every record as JSON, CSV and GeoJSON under `/data/`, with schemas and a DCAT-AP catalogue. */
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
  sections: { data: ['files', 'licence', 'fields'] },
  files: (site) => dataPathsOf(site).map((path) => `/${path}`),
  entrypoints: [{ pattern: '/data/[...file]', entrypoint: 'src/features/open-data/file.ts' }],
};
