import type { Feature } from '../../routes/feature.ts';

/** What a site selector works out: tax, staff, land and funding, each with its formula, sources and dates. */
export const costs: Feature = {
  name: 'costs',
  pages: ({ config }, language, t) =>
    config.tradeTax || config.staffCosts
      ? [
          {
            key: 'costs',
            view: 'costs',
            path: `${language.path}/${t('paths.costs')}`,
            title: t('costs.title'),
            navTitle: t('costs.navTitle'),
            summary: t('costs.summary'),
          },
        ]
      : [],
  linkable: () => ['costs'],
  footer: ['costs'],
  searchWords: (site, { view, language }) =>
    view === 'costs' ? [site.translator(language!)('costs.searchWords')] : undefined,
  sections: { costs: ['tax', 'staff', 'land', 'funding'] },
};
