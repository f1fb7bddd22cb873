import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import astroI18next from 'astro-i18next';
import { checkOutput } from './src/integrations/check-output.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { regionWatch } from './src/integrations/region-watch.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapOf } from './src/integrations/sitemap.ts';
import { statusBoard } from './src/integrations/status-board.ts';
import { buildTargets } from './src/output/browsers.ts';
import { openSite } from './src/routes/site.ts';

const site = openSite();

export default defineConfig({
  site: site.origin,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: process.env.CACHE_DIR || 'node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Smart quotes are English only; the texts carry the right ones (LOC-24).
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  vite: { build: { target: buildTargets, cssTarget: buildTargets } },
  security: { csp: contentSecurityPolicy },
  integrations: [
    astroI18next({ configPath: 'src/locales/astro-i18next.config.ts' }),
    mdx(),
    sitemapOf(site),
    regionWatch(),
    statusBoard(),
    checkOutput(site),
    searchIndex(),
  ],
});
