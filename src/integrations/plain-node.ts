import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import plainRooms from '../plain-rooms.json' with { type: 'json' };

/**
 * A build runs the rooms of plain Node as they are instead of bundling them once more: pages then share them with
 * the configuration, and a region is read once. In `npm run dev` they are bundled, so that a change of them is seen.
 */
export function plainNode(): AstroIntegration {
  return {
    name: 'standortkern:plain-node',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [asTheyAre()] } });
      },
    },
  };
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

function asTheyAre(): Plugin {
  return {
    name: 'standortkern:plain-node',
    enforce: 'pre',
    // What a browser runs is bundled for it.
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId: {
      order: 'pre',
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      async handler(source, importer, options) {
        const resolved = importer && (await this.resolve(source, importer, { ...options, skipSelf: true }));
        return resolved && isPlain(resolved.id) ? { id: pathToFileURL(resolved.id).href, external: true } : undefined;
      },
    },
  };
}

const plain = new RegExp(`^src/(?:(?:${plainRooms.join('|')})/|features/(?:house|features|[\\w-]+/feature)\\.ts$)`);

const isPlain = (file: string) => plain.test(relative('.', file).replaceAll(sep, '/'));
