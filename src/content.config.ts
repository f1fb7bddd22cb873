import { openSite } from './features/house.ts';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { bodiesOf, writeBodies } from './locales/bodies.ts';
import { currentEdition, loadedEdition } from './routes/edition.ts';
import { contentFolder } from './routes/site.ts';

/**
 * Records, front matter and references are read by `schemas/region.ts`, in Astro as in `npm run check`.
 * Astro's part is to compile the bodies of the texts it read, and no other file; their ids are `kind/id/locale`.
 */
export const collections = { texts: defineCollection({ loader: textsRead() }) };

function textsRead(): Loader {
  return {
    name: 'texts',
    load: (context) => {
      const { count, isRefused } = currentEdition();
      // Astro then finds its pages anew, also where records changed and no text did.
      context.meta.set('edition', String(count));
      context.store.clear();
      const bodies = isRefused ? [] : writeBodies(bodiesOf(openSite()), contentFolder());
      for (const { id, body, file } of bodies) {
        const digest = context.generateDigest(body);
        context.store.set({ id, data: {}, filePath: file, digest, deferredRender: true });
      }
      loadedEdition();
      return Promise.resolve();
    },
  };
}
