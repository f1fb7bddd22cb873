import { headlineFiguresOf } from '../../facts/headline-figures.ts';
import { captionFor, titleOf } from '../codes/index.ts';
import { widthOf } from '../codes/index.ts';
import { fitted, type Frame } from '../../output/cards/card-lines.ts';
import { openEdition } from '../../facts/expose-edition.ts';
import { drawQrCode } from '../../output/qr-code.ts';
import { payloadOf } from '../../routes/codes.ts';
import { deskFor, responsibleFor } from '../../routes/desks.ts';
import { townOf } from '../../routes/fairs.ts';
import type { Page } from '../../routes/page.ts';
import { html, type Html } from '../../locales/html.ts';
import type { Matter, Room } from './piece.ts';
import { addressSizeIn } from './rooms.ts';

/** The mark and the region's name. */
export const brand = ({ page }: Matter): Html =>
  html`<p class="brand">
    <svg class="symbol" viewBox="0 0 32 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d="M16 5h15v15H16z" />
      <path class="shared" d="M16 5h4.5A11 11 0 0 1 20.8 18.6L19.5 20H16z" />
    </svg>
    <span>${page.say(page.site.region.config.name)}</span>
  </p>`;

/** Which fair it is: its name, its day or that it is not settled, and where we are to be found as far as that stands. */
export function occasion({ fair, page }: Matter): Html {
  const { t, say, formats, route } = page;
  const { date, status, city, venue, stand } = fair.record;
  const day = formats.asOf(date);
  const isNamed = route.navTitle.includes(say(city));
  const lines = [
    status ? t('pack.unsettled', { date: day, status: t(`statuses.${status}`) }) : day,
    venue ? `${venue.name}, ${say(city)}` : !isNamed && townOf(fair.record, page),
    stand && say(stand),
  ];
  return html`<p class="occasion">
    <span class="label">${route.navTitle}</span>
    ${lines.flatMap((line) => (line ? [html`<span>${line}</span>`] : []))}
  </p>`;
}

/** The one sentence, as large as its room allows. */
export function sentence({ page }: Matter, room: Frame) {
  const { words } = headlineOf(page);
  const { setting } = fitted(words, room);
  return { content: html`<h1>${words}</h1>`, rules: `h1{font-size:${setting.size}mm}` };
}

/** What stands largest, and the field it comes from. */
export function headlineOf({ route: { text, title } }: Page): { field: string; words: string } {
  if (text?.headline) return { field: 'headline', words: text.headline };
  return text?.summary ? { field: 'summary', words: text.summary } : { field: 'title', words: title };
}

/** Up to three figures, each with its date and what must be known of it. On paper there is none that is being looked at again. */
export function figures({ fair, page }: Matter): Html {
  const current = headlineFiguresOf(fair, page).filter(({ isOverdue }) => !isOverdue);
  return html`<dl class="figures">
    ${current.map(
      ({ label, measure, scope, long, note, currency, number, unit }) =>
        html`<div>
          <dt>
            <span class="label">${label}</span> <span class="dating">${[scope, long].filter(Boolean).join(', ')}</span>
            ${note && html`<span class="dating">${note}</span>`}
          </dt>
          <dd>
            ${currency && html`<small>${currency}</small>`} <span class="amount">${number}</span>
            ${unit.toLowerCase() !== measure.toLowerCase() && html`<small>${unit}</small>`}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** The code so many millimetres wide without its quiet zone, never under its least, and its text beneath or beside it. */
export function code({ page, line }: Pick<Matter, 'page' | 'line'>, room: Room, wanted = 0) {
  const payload = payloadOf(page.site, line.code);
  const { size, path } = drawQrCode(payload);
  const { purpose, address } = captionFor(page.site, line)!;
  const width = Math.max(wanted, widthOf(line));
  const module = width / (size - 8);
  const url = `https://${address}/`;
  const addressSize = addressSizeIn(room, address);
  const smaller = addressSize < room.address.size ? `.caption a{font-size:${addressSize}mm}` : '';
  return {
    says: payload,
    content: html`<div class="code">
      <a href="${url}"
        ><svg
          viewBox="0 0 ${size} ${size}"
          shape-rendering="crispEdges"
          role="img"
          aria-label="${titleOf(page.site, line)}"
        >
          <path d="${path}" /></svg
      ></a>
      <p class="caption"><span class="label">${purpose}</span> <a href="${url}">${address}</a></p>
    </div>`,
    rules: `.code{--module:${module}mm}.code svg{width:${module * size}mm;height:${module * size}mm}${smaller}`,
  };
}

/** Whom to ask, and how. */
export function desk({ fair, page }: Matter): Html {
  const { t, site, formats } = page;
  const { name, phone, email } = deskFor(site, fair).record;
  return html`<div class="desk">
    <h2>${t('pack.contact')}</h2>
    <p data-spelling="official">${name}</p>
    ${phone && html`<p><a href="${formats.phoneHref(phone)}">${formats.phone(phone)}</a></p>`}
    ${email && html`<p><a href="mailto:${email}">${email}</a></p>`}
  </div>`;
}

/** What one finds of the region that suits this fair. */
export function suits({ fair, page }: Matter): Html | undefined {
  const { suits } = fair.record;
  if (suits.length === 0) return undefined;
  return html`<div class="suits">
    <h2>${page.t('pack.suits')}</h2>
    <ul>
      ${suits.map((key) => html`<li>${page.name(key)}</li>`)}
    </ul>
  </div>`;
}

/** The edition, so that an old print is recognised (QR-49), and who answers for it. */
export function foot({ fair, page }: Matter): Html {
  const { name } = responsibleFor(page.site, fair).record;
  return html`<p class="foot">
    <span data-spelling="official">${name}</span> <span>${page.t('expose.edition', { ...openEdition })}</span>
  </p>`;
}
