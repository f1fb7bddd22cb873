import { domainToUnicode } from 'node:url';
import { decoded } from '../../schemas/texts/decoded.ts';

/** An address of the site itself, whatever way it is written. */
export interface OwnAddress {
  /** Decoded, with a slash at its front. */
  path: string;
  query: string;
  fragment: string;
  /** Whether scheme or host are written out. */
  isWhole: boolean;
}

/** What an address means on the site of this origin; undefined for one of another site, or none at all. */
export function ownAddressOf(url: string, origin: string): OwnAddress | undefined {
  const isRooted = /^\/(?!\/)/.test(url);
  const whole = isRooted ? url : /^https?:\/\//i.test(url) ? url : `https://${url.replace(/^\/\//, '')}`;
  if (!URL.canParse(whole, origin)) return undefined;
  const { hostname, pathname, search, hash } = new URL(whole, origin);
  if (!isRooted && bare(hostname) !== bare(new URL(origin).hostname)) return undefined;
  return { path: decoded(pathname), query: search, fragment: decoded(hash.slice(1)), isWhole: !isRooted };
}

const bare = (host: string) => host.replace(/^www\./, '');

/** Finds the addresses of a site that a text writes out, with or without `https://`. */
export function ownAddressPattern(origin: string): RegExp {
  const { hostname } = new URL(origin);
  const hosts = [hostname, domainToUnicode(hostname)].map((host) => bare(host).replaceAll('.', String.raw`\.`));
  const end = String.raw`[^\s<>"'„“”«»|()[\]]*[^\s<>"'„“”«»|()[\].,;:!?]`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.@/_-])(?:https?://)?(?:www\.)?(?:${hosts.join('|')})(?::\d+)?/${end}`,
    'giu',
  );
}
