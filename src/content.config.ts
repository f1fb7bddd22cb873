import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './routes/site.ts';

/**
 * Records, front matter and references are read by `schemas/region.ts`, in Astro as in `npm run check`.
 * Astro's part is to compile the MDX bodies; their ids are `kind/id/locale`.
 */
export const collections = {
  texts: defineCollection({
    loader: glob({
      base: contentFolder(),
      pattern: '*/*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
};
