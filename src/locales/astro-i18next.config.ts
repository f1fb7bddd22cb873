/**
 * Settings of astro-i18next. Languages and texts come from the region at build time
 * (`ui.ts` adds them), so the integration only starts i18next; `defaultLocale` is required by it.
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
  },
};
