import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import astroI18next from 'astro-i18next';
import { checkOutput } from './src/integrations/check-output.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { featureRoutes } from './src/integrations/feature-routes.ts';
import { pageCache } from './src/features/page-cache.ts';
import { regionFiles } from './src/integrations/region-files.ts';
import { regionGate } from './src/integrations/region-gate.ts';
import { searchIndex } from './src/features/search/search-index.ts';
import { plainNode } from './src/integrations/plain-node.ts';
import { shareImages } from './src/integrations/share-images.ts';
import { sitemapOfRoutes } from './src/integrations/sitemap.ts';
import { statusBoard } from './src/features/status/integration.ts';
import { workshop } from './src/integrations/workshop.ts';
import { buildTargets } from './src/output/browsers.ts';

export default defineConfig({
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: process.env.CACHE_DIR || 'node_modules/.astro',
  trailingSlash: 'always',
  // While one page is finished in a thread of its own, the next is rendered.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  // No page is Markdown to Astro; it warns of what its colours of code would do to the policy.
  markdown: { syntaxHighlight: false },
  // It asks the network for Astro's latest version, and says nothing to an editor.
  devToolbar: { enabled: false },
  vite: { build: { target: buildTargets, cssTarget: buildTargets } },
  security: { csp: contentSecurityPolicy },
  integrations: [
    // First, since nothing else has to do with a region that is refused; it also says the public address.
    regionGate(),
    regionFiles(),
    astroI18next({ configPath: 'src/locales/astro-i18next.config.ts' }),
    plainNode(),
    featureRoutes(),
    mdx(),
    pageCache(),
    shareImages(),
    sitemapOfRoutes(),
    statusBoard(),
    checkOutput(),
    searchIndex(),
    workshop(),
  ],
});
