import { createHash } from 'node:crypto';
import type { SiteConfig } from '../schemas/site-config.ts';
import { typefaceParts } from '../schemas/typeface.ts';
import base from './base.css?inline';
import codes from './codes.css?inline';
import desk from './desk.css?inline';
import directions from './directions.css?inline';
import distances from './distances.css?inline';
import entries from './entries.css?inline';
import fair from './fair.css?inline';
import faq from './faq.css?inline';
import field from './field.css?inline';
import filter from './filter.css?inline';
import finder from './finder.css?inline';
import glossary from './glossary.css?inline';
import guide from './guide.css?inline';
import home from './home.css?inline';
import journeys from './journeys.css?inline';
import landing from './landing.css?inline';
import lists from './lists.css?inline';
import needs from './needs.css?inline';
import notice from './notice.css?inline';
import places from './places.css?inline';
import profile from './profile.css?inline';
import prose from './prose.css?inline';
import proseLists from './prose-lists.css?inline';
import settlement from './settlement.css?inline';
import site from './site.css?inline';
import sites from './sites.css?inline';
import sources from './sources.css?inline';
import codeLanding from './code-landing.css?inline';
import table from './table.css?inline';
import titles from './titles.css?inline';
import latinExt from './fonts/hanken-grotesk-latin-ext.woff2?url';
import latin from './fonts/hanken-grotesk-latin.woff2?url';
import signs from './fonts/inter-signs.woff2?url';

const sheets = {
  base,
  codes,
  desk,
  directions,
  distances,
  entries,
  fair,
  faq,
  field,
  filter,
  finder,
  glossary,
  guide,
  home,
  journeys,
  landing,
  lists,
  needs,
  notice,
  places,
  profile,
  prose,
  proseLists,
  settlement,
  site,
  sites,
  sources,
  codeLanding,
  table,
  titles,
};

export type StyleName = Exclude<keyof typeof sheets, 'base'>;

// No second rendering when the font comes: it is preloaded, and a page that was faster stays with Arial,
// whose widths are the same on average (measured: 1.0003) and whose lines get the same height.
// The first has no range: it is asked for what lies in none of those behind it, and is loaded in any case.
const faces = `${faceOf('', latin, 'optional')}${faceOf('latinExt', latinExt, 'swap')}${faceOf('signs', signs, 'swap')}@font-face{font-family:F;src:local("Arial"),local("Liberation Sans");ascent-override:100%;descent-override:30.3%;line-gap-override:0%}@font-face{font-family:F;src:local("Arial Bold"),local("Arial-BoldMT"),local("Liberation Sans Bold");font-weight:600 700;ascent-override:100%;descent-override:30.3%;line-gap-override:0%;size-adjust:97%}`;

function faceOf(part: keyof typeof typefaceParts | '', url: string, display: 'optional' | 'swap'): string {
  const range = part && `;unicode-range:${typefaceParts[part].range}`;
  return `@font-face{font-family:H;src:url(${url});font-weight:400 700;font-display:${display}${range}}`;
}

export interface Styles {
  css: string;
  hash: `sha256-${string}`;
}

/** All the CSS a page needs, to stand in its head, and the hash its policy allows it by. */
export function stylesOf(wanted: StyleName[], colours: SiteConfig['colours'], rules: string): Styles {
  return hashed(`${faces}${tokensOf(colours)}${base}${wanted.map((name) => sheets[name]).join('')}${rules}`);
}

/** The colours of a region's cores, as custom properties. */
export function tokensOf(colours: SiteConfig['colours']): string {
  const tokens = Object.entries(colours).map(([core, { light, dark }]) => `--${core}:light-dark(${light},${dark})`);
  return `:root{${tokens.join(';')}}`;
}

/** With the hash a policy allows it by. */
export const hashed = (css: string): Styles => ({
  css,
  hash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
});
