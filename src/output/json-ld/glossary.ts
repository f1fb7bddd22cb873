import type { DefinedTermSet } from 'schema-dts';
import { termsOf } from '../../routes/glossary.ts';
import type { Page } from '../../routes/page.ts';
import { addressOf } from './identity.ts';

export function definedTerms(page: Page): DefinedTermSet {
  const { site, route, language } = page;
  return {
    '@type': 'DefinedTermSet',
    '@id': `${addressOf(page)}#terms`,
    name: route.title,
    inLanguage: language.key,
    hasDefinedTerm: termsOf(site, language).map(({ word, full, text, href }) => ({
      '@type': 'DefinedTerm',
      '@id': site.origin + href,
      name: word,
      ...(full && { alternateName: full }),
      description: text,
    })),
  };
}
