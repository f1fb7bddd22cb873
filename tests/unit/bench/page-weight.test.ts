import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { weigh } from '../../bench/page-weight.ts';

it('weighs a page with the scripts and the fonts it asks for, each once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-weight-'));
  const html =
    '<link rel="preload" href="/font.woff2" as="font"><link rel="modulepreload" href="/b.js">' +
    '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script><script src="/a.js"></script>';
  mkdirSync(join(folder, 'de'));
  writeFileSync(join(folder, 'de', 'index.html'), html);
  writeFileSync(join(folder, 'a.js'), 'a()');
  writeFileSync(join(folder, 'b.js'), 'b()');
  writeFileSync(join(folder, 'font.woff2'), 'x'.repeat(500));
  const packed = (text: string) => brotliCompressSync(text).length;
  expect(weigh(folder, 'de')).toEqual({ html: packed(html), scripts: packed('a()') + packed('b()'), fonts: 500 });
  rmSync(folder, { recursive: true });
});
