import type { AstroIntegration, ViteUserConfig } from 'astro';
import { openSite } from '../features/house.ts';
import { routesToMake } from '../output/page-cache/page-cache.ts';
import type { Site } from '../routes/site.ts';
import { type PageText, pageTextsOf, textIdOf } from '../text-steps/page-text.ts';
import { currentRefusal } from './refusal.ts';

/** What pages open their texts with; each text is a module of its own below it. */
export const textsModule = 'virtual:texts';

/**
 * Gives each page its text as a module that `@astrojs/mdx` compiles. A text comes from what the reader read and
 * from no file, so that one German text can be compiled for each language that shows it, and nothing else ever is.
 */
export function pageTexts(): AstroIntegration {
  return {
    name: 'standortkern:page-texts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [textModules(command === 'build' ? listed : asked)] } });
      },
    },
  };
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

function textModules(opener: () => string): Plugin {
  const filter = { id: /^virtual:texts(?:$|\/)/ };
  return {
    name: 'standortkern:page-texts',
    resolveId: { filter, handler: (id: string) => id },
    load: { filter, handler: (id: string) => (id === textsModule ? opener() : sourceOf(id)) },
  };
}

/** Nothing of a region that is refused is shown, nor compiled. */
const textsNow = (): ReadonlyMap<string, PageText> => (currentRefusal() ? new Map() : pageTextsOf(openSite()));

/** Of a page that is kept from the last build, no text is compiled, but where a feature shows it on a page of its own. */
function shownIn(site: Site): string[] {
  const texts = pageTextsOf(site);
  const routes = [...routesToMake(site), ...site.features.flatMap(({ drafts }) => drafts?.(site) ?? [])];
  return [...new Set(routes.map(textIdOf))].filter((id) => texts.has(id));
}

/** A build has to know the texts it shows, to bundle them. */
function listed(): string {
  const lines = shownIn(openSite()).map(
    (id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(moduleOf(id))}),`,
  );
  return ['const texts = {', ...lines, '};', 'export const openText = (id) => texts[id]();', ''].join('\n');
}

/** In dev the ones that are looked at are asked for by name: texts come and go, and none is anything to another. */
const asked = () => `export const openText = (id) => import(/* @vite-ignore */ \`/@id/${moduleOf('${id}')}\`);\n`;

const moduleOf = (id: string) => `${textsModule}/${id}.mdx`;

/** The name of the text a module holds; undefined for every other module. */
export const textIdIn = (module: string): string | undefined => /virtual:texts\/(.*)\.mdx$/.exec(module)?.[1];

const sourceOf = (module: string) => textsNow().get(textIdIn(module) ?? '')?.source;
