import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import plainRooms from '../plain-rooms.json' with { type: 'json' };

/**
 * Pages run the rooms of plain Node as they are, instead of having them bundled or transformed once more: they share
 * them with the configuration, and a region is read once. Node never forgets a module, so a change of one is seen
 * when `npm run dev` is started anew, and it says so.
 */
export function plainNode(): AstroIntegration {
  return {
    name: 'standortkern:plain-node',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [command === 'build' ? leftOut() : handedOver()] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (file) => {
          if (isPlain(file)) logger.warn(`${relative('.', file)} has changed: start npm run dev anew to see it.`);
        });
      },
    },
  };
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Finds what is imported from a plain room, and has `named` say what the importer gets instead. */
const plainImports = (named: (file: string) => { id: string; external?: true }) =>
  ({
    name: 'standortkern:plain-node',
    enforce: 'pre',
    // What a browser runs is bundled for it.
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId: {
      order: 'pre',
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      async handler(source, importer, options) {
        const resolved = importer && (await this.resolve(source, importer, { ...options, skipSelf: true }));
        return resolved && isPlain(resolved.id) ? named(resolved.id) : undefined;
      },
    },
  }) satisfies Plugin;

/** In a build they stay outside the bundle. */
const leftOut = (): Plugin => plainImports((file) => ({ id: pathToFileURL(file).href, external: true }));

/**
 * In dev Vite's runner runs every file itself, whatever is said to lie outside, but leaves `data:` to Node; so that is
 * where it meets the module Node has run.
 */
const handedOver = (): Plugin => ({
  ...plainImports((file) => ({ id: `${handle}${file}` })),
  load: {
    filter: { id: new RegExp(`^${handle}`) },
    handler: (id: string) => {
      const { href } = pathToFileURL(id.slice(handle.length));
      return `export * from ${JSON.stringify(`data:text/javascript,${encodeURIComponent(`export * from '${href}'`)}`)};`;
    },
  },
});

const handle = '\0plain:';

const plain = new RegExp(`^src/(?:(?:${plainRooms.join('|')})/|features/(?:house|features|[\\w-]+/feature)\\.ts$)`);

const isPlain = (file: string) => plain.test(relative('.', file).replaceAll(sep, '/'));
