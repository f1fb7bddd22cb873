import type { Language } from '../locales/languages.ts';
import { lockedOf } from '../schemas/codes/code-lock.ts';
import type { Placement, PrintedCode } from '../schemas/codes/printed-codes.ts';
import type { Route } from './routes.ts';
import type { Site } from './site.ts';

/** The page a printed code opens, in one language: a small page of its own, no redirect (QR-12). */
export interface CodePage {
  code: PrintedCode;
  language: Language;
  /** Path from the root, with slashes at both ends: `/m/k7r4/`, in other languages `/m/k7r4/en/`. */
  href: string;
}

/** What every address behind a printed code begins with; beneath it stands the list of them. */
export const codesRoot = '/m/';

/** Every page behind a printed code: each in the edition's language, and in all others one tap away (QR-42). */
export const codePagesOf = (site: Site): CodePage[] => site.region.codes.flatMap((code) => editionsOfCode(site, code));

/** The pages of one code, in the order of the site's languages. */
export const editionsOfCode = ({ languages }: Pick<Site, 'languages'>, code: PrintedCode): CodePage[] =>
  languages.map((language) => ({ code, language, href: codeHref(code, language) }));

/** The code a page carries on some piece of print in its own language; undefined where none was allotted. */
export function codeFor(site: Site, { key, language }: Route, placement: Placement): PrintedCode | undefined {
  const target = key === 'home' ? site.region.config.home : key;
  return site.region.codes.find(
    (code) =>
      code.placement === placement &&
      code.language === language?.key &&
      code.target === target &&
      !(code.retired && code.retired.on <= site.asOf),
  );
}

/** Where a code's page stands, in its own language edition. */
export const addressOf = ({ code }: PrintedCode): string => `${codesRoot}${code.toLowerCase()}/`;

function codeHref(code: PrintedCode, { key, path }: Language): string {
  const root = addressOf(code);
  return key === code.language ? root : `${root}${path}/`;
}

/** What the QR code holds: upper case, so that it fits the symbol's denser alphanumeric mode (QR-01). */
export const payloadOf = (site: Pick<Site, 'origin'>, code: string): string => `${site.origin}/m/${code}`.toUpperCase();

/** What stands beneath it, to be read and typed (QR-07). */
export const captionOf = (site: Pick<Site, 'origin'>, code: string): string =>
  `${new URL(site.origin).host}/m/${code.toLowerCase()}`;

/** The folder of a code's page as it is printed, and of the same page as people type it, from the root. */
export const foldersOf = (code: string): { printed: string; typed: string } => ({
  printed: `M/${code}`,
  typed: `m/${code.toLowerCase()}`,
});

/** Where a deployed site says which codes it answers; `npm run verify` compares it with the ledger. */
export const registerPath = 'm/codes.json';

/** The codes as the public may know them: without print runs and notes. */
export const registerOf = ({ region, origin }: Pick<Site, 'region' | 'origin'>) => ({
  url: origin,
  codes: region.codes.map((code) => ({ ...lockedOf(code), copies: undefined })),
});
