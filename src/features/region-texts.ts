import type { BackendModule } from 'i18next';
import { interfaceTexts } from '../locales/ui.ts';
import { contentFolder } from '../routes/site.ts';
import { openSite } from './house.ts';

/** Where the i18next that astro-i18next starts has its texts from: the region being built, and no copy of them. */
const regionTexts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, _, done) => {
    const { languages } = openSite();
    const language = languages.find(({ key }) => key === locale);
    if (language) done(null, interfaceTexts(language, languages, contentFolder()));
    else done(new Error(`The region has no language "${locale}".`), false);
  },
};

export default regionTexts;
