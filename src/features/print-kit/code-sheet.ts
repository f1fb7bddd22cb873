import { captionFor, titleOf } from '../codes/index.ts';
import { widthOf } from '../codes/index.ts';
import { drawQrCode } from '../../output/qr-code.ts';
import { payloadOf } from '../../routes/codes.ts';
import type { Page } from '../../routes/page.ts';
import { distanceOf, type PrintedCode } from '../../schemas/codes/printed-codes.ts';
import type { Entry } from '../../schemas/region.ts';
import { html, type Html } from '../../locales/html.ts';
import { brand, foot, occasion } from './parts.ts';
import type { Matter, Sheet } from './piece.ts';

/** Every code of a fair with where it belongs, and on the last sheet what the people at the stand do with them (QR-22). */
export function codeSheets(fair: Entry<'fairs'>, lines: PrintedCode[], page: Page): Sheet[] {
  const { t } = page;
  const matter: Matter = { fair, page, line: lines[0]!, draft: undefined, names: [] };
  const sheets = sheetsOf(lines);
  return sheets.map((groups, index) => ({
    content: html`<header>${brand(matter)}${occasion(matter)}</header>
      <h1>${t('pack.sheet.title')}</h1>
      <p class="intro">${t('pack.sheet.intro')}</p>
      ${groups.map((those) => placementSection(those, lines, page))} ${index === sheets.length - 1 && advice(page)}
      ${foot(matter)}`,
  }));
}

/** Codes of one placement. */
type Group = [PrintedCode, ...PrintedCode[]];

const codesInRow = 3;
/** So many leave room for the advice beneath. */
const rowsOnSheet = 4;

/** The codes by placement, and the placements by sheet. One with more codes than a row holds is continued in the next. */
function sheetsOf(lines: PrintedCode[]): Group[][] {
  const placements = [...new Set(lines.map(({ placement }) => placement))];
  const rows = placements.flatMap((placement) =>
    chunksOf(
      lines.filter((line) => line.placement === placement),
      codesInRow,
    ),
  );
  return chunksOf(rows, rowsOnSheet) as Group[][];
}

const chunksOf = <T>(all: T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / length) }, (_, index) => all.slice(index * length, (index + 1) * length));

function placementSection(those: Group, lines: PrintedCode[], page: Page): Html {
  const { t } = page;
  const [{ placement }] = those;
  const all = lines.filter((line) => line.placement === placement);
  return html`<section class="placement">
    <div class="side">
      <h2>${capitalised(t(`codes.placements.${placement}`))}</h2>
      <p>${t(`pack.sheet.where.${placement}`)}</p>
      <p>${sizesOf(those, page)}</p>
      ${lackingIn(all, page)}
    </div>
    <ul>
      ${those.map((line) => codeItem(line, page))}
    </ul>
  </section>`;
}

const advice = ({ t }: Page): Html =>
  html`<div class="advice">
    ${['before', 'height', 'daily', 'damaged'].map(
      (step) =>
        html`<div>
          <h2>${t(`pack.sheet.${step}`)}</h2>
          <p>${t(`pack.sheet.${step}Text`)}</p>
        </div>`,
    )}
  </div>`;

function codeItem(line: PrintedCode, { site }: Page): Html {
  const { size, path } = drawQrCode(payloadOf(site, line.code));
  const { address } = captionFor(site, line)!;
  const language = site.languages.find(({ key }) => key === line.language)!;
  return html`<li>
    <a href="https://${address}/"
      ><svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="${titleOf(site, line)}">
        <path d="${path}" /></svg
    ></a>
    <p><span class="label" lang="${language.key}">${language.name}</span> <span>${address}</span></p>
  </li>`;
}

/** The least width of the codes, once for all of the same distance. */
function sizesOf(lines: PrintedCode[], { t, formats }: Page): Html[] {
  const sizes = new Set(
    lines.map((line) =>
      t('pack.sheet.size', { width: formats.number(widthOf(line)), distance: formats.number(distanceOf(line)) }),
    ),
  );
  return [...sizes].map((size) => html`<span>${size}</span>`);
}

function lackingIn(lines: PrintedCode[], { site, t, formats }: Page): Html | undefined {
  const missing = site.languages.filter(({ key }) => !lines.some(({ language }) => language === key));
  if (missing.length === 0) return undefined;
  return html`<p>${t('pack.sheet.lacking', { languages: formats.list(missing.map(({ name }) => name)) })}</p>`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
