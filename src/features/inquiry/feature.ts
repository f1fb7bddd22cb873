import type { Feature } from '../../routes/feature.ts';

/** A ready inquiry to the desk that answers, in the reader's language and in the desk's (P13). */
export const inquiry: Feature = {
  name: 'inquiry',
  pages: (_, language, t) => [
    {
      key: 'inquiry',
      view: 'inquiry',
      path: `${language.path}/${t('paths.inquiry')}`,
      title: t('inquiry.title'),
      navTitle: t('inquiry.navTitle'),
      summary: t('inquiry.summary'),
    },
  ],
  linkable: () => ['inquiry'],
  menu: ['inquiry'],
  sections: { inquiry: ['about', 'wish', 'needs', 'sender'] },
  entrypoints: [{ pattern: '/[language]/inquiry.json', entrypoint: 'src/features/inquiry/inquiry.json.ts' }],
};
