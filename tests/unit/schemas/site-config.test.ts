import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteConfig } from '../../../src/schemas/site-config.ts';

const written = parse(readFileSync('tests/fixtures/region/site.yaml', 'utf8')) as object;

const messagesOf = (more: object) =>
  siteConfig
    .safeParse({ ...written, ...more })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what a build makes besides pages', () => {
  it('is an exposé of each site, location and strength, and a picture for each page, where nothing is said', () => {
    const { exposes, shareImages } = siteConfig.parse(written);
    expect({ exposes, shareImages }).toEqual({ exposes: ['sites', 'locations', 'strengths'], shareImages: 'each' });
  });

  it('is what the region asks for', () => {
    const asked = { exposes: ['sites'], shareImages: 'none' };
    expect(siteConfig.parse({ ...written, ...asked })).toMatchObject(asked);
    expect(siteConfig.parse({ ...written, exposes: [] }).exposes).toEqual([]);
  });

  it('is told in German where it is misspelt', () => {
    expect(messagesOf({ shareImages: 'all' })).toEqual(['shareImages: Möglich sind: each, perKind, none.']);
    expect(messagesOf({ exposes: ['sites', 'fairs'] })).toEqual([
      'exposes.1: Möglich sind: sites, locations, strengths.',
    ]);
  });
});
