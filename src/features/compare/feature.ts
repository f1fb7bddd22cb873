import { comparedKinds } from '../../routes/compared-kinds.ts';
import type { Feature } from '../../routes/feature.ts';

/** Up to four sites or locations side by side; the choice lives in the address alone. */
export const compare: Feature = {
  name: 'compare',
  pages: ({ entries }, language, t) =>
    comparedKinds(entries).map((kind) => ({
      key: `compare/${kind}`,
      view: 'compare',
      kind,
      path: `${language.path}/${t(`paths.${kind}`)}/${t('paths.compare')}`,
      title: t(`compare.${kind}.title`),
      navTitle: t(`compare.${kind}.navTitle`),
      summary: t(`compare.${kind}.summary`),
    })),
  linkable: (entries) => comparedKinds(entries).map((kind) => `compare/${kind}`),
  sections: { compare: ['picks'] },
  entrypoints: [{ pattern: '/[language]/compare-[kind].json', entrypoint: 'src/features/compare/index.json.ts' }],
};
