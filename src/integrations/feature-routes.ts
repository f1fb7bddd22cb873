import type { AstroIntegration } from 'astro';
import { features } from '../features/house.ts';

/** Astro finds its routes in `src/pages/`; those of features stand in their folders. */
export function featureRoutes(): AstroIntegration {
  return {
    name: 'standortkern:feature-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { entrypoints = [] } of features) entrypoints.forEach(injectRoute);
      },
    },
  };
}
