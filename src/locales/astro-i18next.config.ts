/**
 * Settings of astro-i18next, which starts i18next for the pages. Languages and texts are the region's, so its backend is
 * ours; `defaultLocale` is required by it and asked by nobody.
 */
export default {
  defaultLocale: 'de',
  locales: ['de'],
  load: ['server'],
  i18nextServer: {
    initAsync: false,
    supportedLngs: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    ns: [],
  },
  i18nextServerPlugins: {
    fsBackend: null,
    regionTexts: '/src/features/region-texts.ts',
  },
};
