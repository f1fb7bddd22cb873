import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { writeOverriddenTexts } from './locales/overridden-texts.ts';
import { contentFolder, openSite } from './routes/site.ts';

/**
 * Records, front matter and references are read by `schemas/region.ts`, in Astro as in `npm run check`.
 * Astro's part is to compile the MDX bodies; their ids are `kind/id/locale`. Bodies with sentences of
 * their own for a derived language are written out for it.
 */
const texts = (base: string) =>
  defineCollection({
    loader: glob({ base, pattern: '*/*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  });

export const collections = {
  texts: texts(contentFolder()),
  overriddenTexts: texts(writeOverriddenTexts(openSite(), contentFolder())),
};
