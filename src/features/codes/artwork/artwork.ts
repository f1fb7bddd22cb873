import { captionOf, payloadOf } from '../../../routes/codes.ts';
import { routeOf, type Site } from '../../../routes/site.ts';
import { distanceOf, type PrintedCode, targetOn } from '../../../schemas/codes/printed-codes.ts';
import { type DraftReason, draftReasonOf, draftSuffix } from './draft.ts';
import { type Caption, captionedDrawing, type Drawing, symbolDrawing } from './drawing.ts';
import { epsOf } from './eps.ts';
import { pdfOf } from './pdf.ts';
import { pngOf } from './png.ts';
import { widthOf } from './printed-size.ts';
import { svgOf } from './svg.ts';

/** A code ready to be handed to a printer, and what the ledger says it must be. */
export interface Artwork {
  code: string;
  payload: string;
  caption: Caption;
  distanceCm: number;
  draft: DraftReason | undefined;
  /** By name; `-captioned` are those with the text beneath. */
  files: Record<string, Buffer>;
}

/** The files of a printed code, in every format. Undefined where it leads nowhere any more. */
export async function artworkOf(site: Site, line: PrintedCode): Promise<Artwork | undefined> {
  const caption = captionFor(site, line);
  if (!caption) return undefined;
  const payload = payloadOf(site, line.code);
  const width = widthOf(line);
  const draft = draftReasonOf(site, line);
  const title = titleOf(site, line);
  const language = line.language;
  const name = `${line.code}-${line.placement}-${language}-min${width}mm`;
  const end = draft ? draftSuffix : '';
  const vectors = (drawing: Drawing, stem: string): [string, Buffer][] => [
    [`${stem}${end}.svg`, Buffer.from(svgOf(drawing, title))],
    [`${stem}${end}.pdf`, pdfOf(drawing, { title, language })],
    [`${stem}${end}.eps`, Buffer.from(epsOf(drawing, title))],
  ];
  const symbol = symbolDrawing(payload, width);
  return {
    code: line.code,
    payload,
    caption,
    distanceCm: distanceOf(line),
    draft,
    files: Object.fromEntries([
      ...vectors(symbol, name),
      [`${name}${end}.png`, await pngOf(symbol)],
      ...vectors(captionedDrawing(payload, width, caption), `${name}-captioned`),
    ]),
  };
}

/** Whether a file has the name of an artwork of this code, be it a draft or of an earlier edition. */
export const isArtworkOf = (code: string, name: string): boolean =>
  new RegExp(
    `^${code}-[A-Za-z]+-[a-z]{2,3}(-[A-Za-z]{2,4})?-min\\d+mm(-captioned)?(${draftSuffix})?\\.(svg|pdf|eps|png)$`,
  ).test(name);

/** What stands beneath a code in its language; undefined where it leads nowhere any more. */
export function captionFor(site: Site, line: PrintedCode): Caption | undefined {
  const target = targetOn(line, site.asOf);
  if (target === undefined) return undefined;
  const language = languageOf(site, line);
  const t = site.translator(language);
  const draft = draftReasonOf(site, line);
  return {
    purpose: t(`codes.purposes.${target.split('/')[0]!}`, { name: routeOf(site, target, language).navTitle }),
    address: captionOf(site, line.code),
    draft: draft && t(`codes.drafts.${draft}`),
  };
}

/** The code in words, for whoever does not see it. */
export const titleOf = (site: Site, line: PrintedCode): string =>
  site.translator(languageOf(site, line))('expose.code', { address: captionOf(site, line.code) });

function languageOf({ languages }: Site, line: PrintedCode) {
  const language = languages.find(({ key }) => key === line.language);
  if (!language) throw new Error(`The code ${line.code} is printed in "${line.language}", which the site has not.`);
  return language;
}
