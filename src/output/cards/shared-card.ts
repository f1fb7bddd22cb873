import { pageOf } from '../../routes/page.ts';
import { oncePer } from '../../routes/reads.ts';
import type { ShareImage } from '../../routes/share-images.ts';
import type { Site } from '../../routes/site.ts';
import type { Card } from './card.ts';
import { cardAlt } from './card-alt.ts';
import { cardOf } from './card-of.ts';

interface SharedCard {
  card: Card;
  /** What it shows, for who does not see it. */
  alt: string;
}

/** The card of a picture to share, the same for all pages that share it: one may stand for every page of a kind. */
export const sharedCardOf = (site: Site, { route }: Pick<ShareImage, 'route'>): SharedCard => cardsOf(site)(route);

const cardsOf = oncePer((site: Site) =>
  oncePer((route: ShareImage['route']): SharedCard => {
    const page = pageOf(site, route, route.language ?? site.languages[0]!);
    const card = cardOf(page);
    return { card, alt: cardAlt(card, page.t) };
  }),
);
