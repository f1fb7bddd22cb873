import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { overriddenTextsOf, writeOverriddenTexts } from './locales/overridden-texts.ts';
import { contentFolder, openSite } from './routes/site.ts';

/**
 * Records, front matter and references are read by `schemas/region.ts`, in Astro as in `npm run check`.
 * Astro's part is to compile the MDX bodies; their ids are `kind/id/locale`. Bodies with sentences of
 * their own for a derived language are written out for it.
 */
export const collections = {
  texts: defineCollection({ loader: textsIn(folders()) }),
};

function folders(): string[] {
  const site = openSite();
  const overridden = overriddenTextsOf(site);
  // Astro warns of a folder without a file.
  return [contentFolder(), ...(overridden.length > 0 ? [writeOverriddenTexts(overridden, contentFolder())] : [])];
}

/** Loads the texts of several folders; Astro's own loader would drop those of the others. */
function textsIn(folders: string[]): Loader {
  return {
    name: 'texts',
    load: async (context) => {
      context.store.clear();
      const store = { ...context.store, keys: () => [] };
      for (const base of folders) {
        const loader = glob({ base, pattern: '*/*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
        await loader.load({ ...context, store });
      }
    },
  };
}
