import { describe, expect, it } from 'vitest';
import { cachedFiles } from '../../../../../src/features/codes/offline/cached-files.ts';

const files: Record<string, string> = {
  '/m/k7r4/':
    '<link rel="canonical" href="/de/messen/a/"><link rel="icon" href="/favicon.svg" type="image/svg+xml">' +
    '<style>@font-face{src:url(/_astro/latin.woff2)} p{background:url(data:image/png;base64,AA==)}</style>' +
    '<a href="/de/">Start</a><img src="https://other.example/a.png"><script type="module" src="/_astro/share.js"></script>',
  '/m/k7r4/kontakt.vcf': 'URL:https://region.example src="/not-read.js"',
  '/_astro/share.js': 'import{a}from"./common.js";import "./once.js";const b="/m/";',
  '/_astro/common.js': 'export const a=1',
  '/_astro/once.js': 'import{a}from"./common.js"',
  '/_astro/latin.woff2': 'font',
  '/favicon.svg': '<svg/>',
};

const contentOf = (path: string) => {
  if (files[path] === undefined) throw new Error(`nothing at ${path}`);
  return Buffer.from(files[path]);
};

describe('cachedFiles', () => {
  it('are what is wanted and what it loads, in a fixed order, each once', () => {
    const held = cachedFiles(['/m/k7r4/kontakt.vcf', '/m/k7r4/', '/m/k7r4/'], contentOf);
    expect([...held.keys()]).toEqual(Object.keys(files).sort());
  });

  it('are missing in no silence', () => {
    expect(() => cachedFiles(['/m/b4ld/'], contentOf)).toThrow('nothing at /m/b4ld/');
  });

  it('QR-44: are at most 1 MB; beyond, the message says how much, what most, and the way out', () => {
    const large = (bytes: number) => () =>
      cachedFiles(['/m/a.vcf', '/m/b.vcf'], (path) => Buffer.alloc(path.includes('a') ? 1000 : bytes - 1000));
    expect([...large(1_000_000)().keys()]).toHaveLength(2);
    expect(large(1_000_001)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('lägen 1\u00A0001 kB auf dem Telefon, höchstens 1\u00A0000 kB'),
        hint: expect.stringMatching(/größte Datei ist \/m\/b\.vcf.*offline: false/),
      }),
    );
  });
});
