import type { BackendModule } from 'i18next';
import { openSite } from './house.ts';

/** Where the i18next that astro-i18next starts has its texts from: the region being built, and no copy of them. */
const regionTexts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, _, done) => {
    const { languages, texts } = openSite();
    const language = languages.find(({ key }) => key === locale);
    if (language) done(null, texts(language));
    else done(new Error(`The region has no language "${locale}".`), false);
  },
};

export default regionTexts;
