import type { Site } from '../routes/site.ts';

/** Everything may be read, and the sitemap says where it is. */
export const robotsTxt = ({ origin }: Site) =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${origin}/sitemap-index.xml`, ''].join('\n');

/** Whom to tell of a weakness (RFC 9116). It expires at the end of the day given in `site.yaml`. */
export function securityTxt({ origin, region, languages }: Site): string {
  const { contact, expires } = region.config.security;
  const written = languages.filter(({ derivedFrom }) => !derivedFrom).map(({ key }) => key);
  return [
    // The reader refuses line breaks; this file does not rely on it.
    `Contact: ${contact.replace(/\s+/g, ' ')}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${written.join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
