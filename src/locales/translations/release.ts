import type { Entry } from '../../schemas/region.ts';
import type { SiteConfig } from '../../schemas/site-config.ts';

type PageClass = SiteConfig['release']['must'][number];

/** The class of an entry's page that a release rule is written for: its kind, a page's layout. */
export function pageClassOf({ kind, record }: Entry): PageClass {
  if (kind === 'pages') return 'layout' in record ? record.layout : 'text';
  return kind;
}

/**
 * Whether a missing or stale translation of an entry holds the build up: where its class is among
 * `must` and the language is not one that is still growing (`release: should`).
 */
export function isRequired(entry: Entry, language: string, { release, languages }: SiteConfig): boolean {
  const isGrowing = languages.some(({ key, release }) => key === language && release === 'should');
  return !isGrowing && release.must.includes(pageClassOf(entry));
}
