import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Preview, preview } from '../../../src/cli/preview.ts';

const files = {
  'index.html': '<p>Willkommen</p>',
  '404.html': '<p>Nicht gefunden</p>',
  'de/index.html': '<p>Grüezi</p>',
  'de/größe.html': '<p>ß</p>',
  'kontakt.vcf': 'BEGIN:VCARD',
  'messe.ics': 'BEGIN:VCALENDAR',
  'sitemap.xml': '<urlset/>',
  'daten.geojson': '{}',
  'daten.csv': 'id',
  'daten.jsonld': '{}',
  'daten.schema.json': '{}',
  'schrift.woff2': 'wOF2',
  'pagefind/pagefind.pf_meta': 'meta',
  'empty/note.txt': '',
};

let parent: string;
let server: Preview;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  for (const [file, text] of Object.entries(files)) {
    const path = join(parent, 'dist', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  server = await preview(join(parent, 'dist'));
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string, options?: RequestInit) => fetch(server.url + path, { redirect: 'manual', ...options });

describe('preview', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/de/', 200, 'text/html; charset=utf-8'],
    ['/de/?suche=Fläche', 200, 'text/html; charset=utf-8'],
    ['/de/gr%C3%B6%C3%9Fe.html', 200, 'text/html; charset=utf-8'],
    ['/kontakt.vcf', 200, 'text/vcard; charset=utf-8'],
    ['/messe.ics', 200, 'text/calendar; charset=utf-8'],
    ['/sitemap.xml', 200, 'application/xml'],
    ['/daten.geojson', 200, 'application/geo+json'],
    ['/daten.csv', 200, 'text/csv; charset=utf-8'],
    ['/daten.jsonld', 200, 'application/ld+json'],
    ['/daten.schema.json', 200, 'application/schema+json'],
    ['/schrift.woff2', 200, 'font/woff2'],
    ['/pagefind/pagefind.pf_meta', 200, 'application/octet-stream'],
    ['/fehlt/', 404, 'text/html; charset=utf-8'],
    ['/kontakt.vcf/', 404, 'text/html; charset=utf-8'],
    ['/empty/', 404, 'text/html; charset=utf-8'],
    ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8'],
    ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8'],
    ['/%ZZ', 404, 'text/html; charset=utf-8'],
    ['/%00', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i and %s', async (path, status, type) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('shows the page for unknown addresses', async () => {
    expect(await (await get('/fehlt/')).text()).toBe(files['404.html']);
  });

  it('leads from a folder without a slash to the one with it', async () => {
    const response = await get('/de?a=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/de/?a=1');
  });

  it('never leads to another host, and answers an address of two slashes', async () => {
    const ask = (path: string) =>
      new Promise<IncomingMessage>((resolve) => request(server.url, { path }, resolve).end());
    for (const path of ['//evil.example/..%2fde', '/.//evil.example/..%2fde', '//evil.example/', '//']) {
      const { statusCode, headers } = await ask(path);
      expect([200, 301, 404], path).toContain(statusCode);
      expect(headers.location ?? '/', path).not.toMatch(/^\/\//);
    }
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    expect(await (await get('/', { method: 'HEAD' })).text()).toBe('');
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });
});
