import { openSite } from '../../features/house.ts';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import type { Language } from '../../locales/languages.ts';
import { feedOf } from '../../output/feed.ts';
import { feedPath } from '../../routes/files.ts';

export const getStaticPaths = () => {
  const site = openSite();
  return site.languages.flatMap((language) => {
    const [path, feed] =
      feedPath(site, language)
        ?.replace(/\.xml$/, '')
        .split('/') ?? [];
    return path && feed ? [{ params: { language: path, feed }, props: { language } }] : [];
  });
};

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => rss(feedOf(openSite(), language));
