import { relative } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { writeOverriddenTexts } from './locales/overridden-texts.ts';
import { contentFolder, openSite } from './routes/site.ts';

/**
 * Records, front matter and references are read by `schemas/region.ts`, in Astro as in `npm run check`.
 * Astro's part is to compile the MDX bodies; their ids are `kind/id/locale`. Bodies with sentences of
 * their own for a derived language are written out for it.
 */
const folders = [contentFolder(), writeOverriddenTexts(openSite(), contentFolder())];

export const collections = {
  texts: defineCollection({
    loader: glob({
      base: '.',
      pattern: folders.map((folder) => `${relative('.', folder)}/*/*/*.mdx`),
      generateId: ({ entry }) =>
        entry
          .replace(/\.mdx$/, '')
          .split('/')
          .slice(-3)
          .join('/'),
    }),
  }),
};
