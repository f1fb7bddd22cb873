import { openSite } from '../../features/house.ts';
import { contactCard } from '../../output/fairs/contact-card.ts';
import { pageOf } from '../../routes/page.ts';
import { takeAwaysOf, type TakeAway } from '../../routes/take-away.ts';

export function getStaticPaths() {
  return takeAwaysOf(openSite()).map((takeAway) => {
    const [, folder, card] = /^\/(.*)\/([^/]+)\.vcf$/.exec(takeAway.card)!;
    return { params: { folder, card }, props: takeAway };
  });
}

export function GET({ props: { route, language, fair } }: { props: TakeAway }) {
  return new Response(contactCard(pageOf(openSite(), route, language), fair));
}
