import { pageOf } from '../../routes/page.ts';
import { doneOnce } from '../../routes/reads.ts';
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

// One may stand for every page of a kind.
const made = new WeakMap<ShareImage['route'], () => SharedCard>();

/** The card of a picture to share, the same for all pages that share it. */
export function sharedCardOf(site: Site, { route }: Pick<ShareImage, 'route'>): SharedCard {
  const known = made.get(route) ?? doneOnce(() => cardFor(site, route));
  made.set(route, known);
  return known();
}

function cardFor(site: Site, route: ShareImage['route']): SharedCard {
  const page = pageOf(site, route, route.language ?? site.languages[0]!);
  const card = cardOf(page);
  return { card, alt: cardAlt(card, page.t) };
}
