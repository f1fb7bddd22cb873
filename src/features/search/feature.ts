import type { Feature } from '../../routes/feature.ts';

/** First answers and full text in every language; each entry's figures as an answer. */
export const search: Feature = {
  name: 'search',
  entrypoints: [
    { pattern: '/[language]/search.json', entrypoint: 'src/features/search/search.json.ts' },
    { pattern: '/[...page]/figures.json', entrypoint: 'src/features/search/figures.json.ts' },
  ],
};
