import { hashed, type Styles, tokensOf } from '../../styles/styles.ts';
import type { SiteConfig } from '../../schemas/site-config.ts';
import { typefaceParts } from '../../schemas/typeface.ts';
import cover from './styles/cover.css?inline';
import foot from './styles/foot.css?inline';
import parts from './styles/parts.css?inline';
import sheet from './styles/sheet.css?inline';
import short from './styles/short.css?inline';

/**
 * The styles of an exposé. A PDF holds the outlines of a variable typeface as drawings, so it is set in those
 * of one weight each, which stay where the cards have them: no page of the site asks for them.
 */
export const exposeStylesOf = (colours: SiteConfig['colours'], rules: string): Styles =>
  hashed(`${staticFaces}${tokensOf(colours)}${sheet}${cover}${parts}${foot}${short}${rules}`);

const staticFaces = [400, 600]
  .flatMap((weight) =>
    Object.values(typefaceParts).map(
      ({ file, range }) =>
        `@font-face{font-family:H;src:url(/src/output/fonts/${file}-${weight}.ttf);font-weight:${weight};font-display:block;unicode-range:${range}}`,
    ),
  )
  .join('');
