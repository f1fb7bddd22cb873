import { openSite } from '../../features/house.ts';
import { appointmentOf } from '../../output/fairs/appointment.ts';
import { pageOf } from '../../routes/page.ts';
import { takeAwaysOf, type TakeAway } from '../../routes/take-away.ts';

export function getStaticPaths() {
  return takeAwaysOf(openSite()).flatMap((takeAway) => {
    const [, folder, appointment] = /^\/(.*)\/([^/]+)\.ics$/.exec(takeAway.appointment ?? '') ?? [];
    return appointment ? [{ params: { folder, appointment }, props: takeAway }] : [];
  });
}

export function GET({ props: { route, language } }: { props: TakeAway }) {
  return new Response(appointmentOf(pageOf(openSite(), route, language)));
}
