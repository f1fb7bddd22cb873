import type { Feature } from '../../routes/feature.ts';
import { feedsOf } from './addresses.ts';

/** What has changed: a page and a feed in each language, and a feed for each site. */
export const changes: Feature = {
  name: 'changes',
  pages: (_, language, t) => [
    {
      key: 'changes',
      view: 'changes',
      path: `${language.path}/${t('paths.changes')}`,
      title: t('changes.title'),
      navTitle: t('changes.navTitle'),
      summary: t('changes.summary'),
    },
  ],
  linkable: () => ['changes'],
  footer: ['changes'],
  files: (site) => feedsOf(site).map(({ href }) => href),
  entrypoints: [{ pattern: '/[...page]/[feed].rss', entrypoint: 'src/features/changes/feed.rss.ts' }],
};
