import type { AstroIntegration, ViteUserConfig } from 'astro';
import { currentEdition } from '../routes/edition.ts';
import { openSite, type Site } from '../routes/site.ts';
import { type PageText, pageTextsOf } from '../texts/page-text.ts';

/** What pages import their texts from; each text is a module of its own below it. */
export const textsModule = 'virtual:texts';

/**
 * Gives each page its text as a module that `@astrojs/mdx` compiles. A text comes from what the reader read and
 * from no file, so that one German text can be compiled for each language that shows it, and nothing else ever is.
 */
export function pageTexts(): AstroIntegration {
  return {
    name: 'standortkern:page-texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [textModules()] } });
      },
    },
  };
}

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

function textModules(): Plugin {
  const filter = { id: /^virtual:texts(?:$|\/)/ };
  return {
    name: 'standortkern:page-texts',
    resolveId: { filter, handler: (id: string) => id },
    load: {
      filter,
      handler: (id: string) => (id === textsModule ? listOf(textsNow()) : sourceOf(id)),
    },
  };
}

/** Nothing of a region that is refused is shown, nor compiled. */
const textsNow = () => (currentEdition().isRefused ? new Map<string, PageText>() : textsIn(openSite()));

const known = new WeakMap<Site, Map<string, PageText>>();

function textsIn(site: Site): Map<string, PageText> {
  const texts = known.get(site) ?? pageTextsOf(site);
  known.set(site, texts);
  return texts;
}

function listOf(texts: ReadonlyMap<string, PageText>): string {
  const lines = [...texts.keys()].map((id) => JSON.stringify(id)).map((id) => `${id}: () => import(${moduleOf(id)})`);
  return `export const texts = {\n${lines.join(',\n')}\n};\n`;
}

const moduleOf = (quotedId: string) => quotedId.replace(/^"(.*)"$/, `"${textsModule}/$1.mdx"`);

/** A text begins behind these lines, lest Astro take one that begins with a line for fields of its own. */
const noFields = '---\n---\n';

function sourceOf(module: string): string | undefined {
  const text = textsNow().get(module.slice(textsModule.length + 1).replace(/\.mdx$/, ''));
  return text && noFields + text.body;
}
