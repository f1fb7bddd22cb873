import { openSite } from '../../../src/features/house.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuseWithoutSitemap, sitemapOfRoutes } from '../../../src/integrations/sitemap.ts';
import { fixtureFolder } from '../region.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  vi.stubEnv('CONTENT_DIR', fixtureFolder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const logger = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
} as unknown as AstroIntegrationLogger;

/** What the integration does at the end of a build that wrote these pages. */
async function finish(pathnames: string[], site: string) {
  const { hooks } = sitemapOfRoutes();
  const setup = { config: { site, base: '/', trailingSlash: 'always', build: { format: 'directory' } } };
  await hooks['astro:routes:resolved']?.({ routes: [], logger });
  await hooks['astro:config:done']?.(setup as unknown as HookParameters<'astro:config:done'>);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${folder}/`),
    pages: pathnames.map((pathname) => ({ pathname })),
    assets: new Map(),
    logger,
  });
}

const refused = 'Es entstand keine Sitemap';

describe('a build without a sitemap fails', () => {
  it('where none was written, with what to look at', () => {
    expect(() => refuseWithoutSitemap(folder, 'https://nordmark.example')).toThrow(
      'Es entstand keine Sitemap: Unter „https://nordmark.example/“ fand sich keine Seite, die Suchmaschinen kennen dürfen.\n    → Prüfen Sie „url“ in site.yaml',
    );
  });

  it('where no page of it was found, or all are at another address', async () => {
    const { origin, routes } = openSite(fixtureFolder);
    await expect(finish(['nirgends/'], origin)).rejects.toThrow(refused);
    await expect(finish([routes[0]!.href.slice(1)], 'https://anders.example')).rejects.toThrow(refused);
  });

  it('and one with a page does not', async () => {
    const { origin, routes } = openSite(fixtureFolder);
    await finish([routes.find(({ view }) => view === 'home')!.href.slice(1)], origin);
    expect(() => refuseWithoutSitemap(folder, origin)).not.toThrow();
  });
});
