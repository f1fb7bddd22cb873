import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { pageOf } from '../../routes/page.ts';
import { openSite } from '../house.ts';
import { type FeedPlace, feedsOf } from './addresses.ts';
import { changeFeedOf } from './feed.ts';

export const getStaticPaths = () =>
  feedsOf(openSite()).map((place) => {
    const [, page, feed] = /^\/(.*)\/([^/]*)\.rss$/.exec(place.href)!;
    return { params: { page, feed }, props: { place } };
  });

export const GET: APIRoute<{ place: FeedPlace }> = ({ props: { place } }) => {
  const page = pageOf(openSite(), place.route, place.route.language!);
  return rss(changeFeedOf(page, place.href, place.isOwn ? place.route.key : undefined));
};
