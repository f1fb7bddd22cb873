import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '../../../src/output/policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (hashes: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}; style-src 'self' ${hashes};">${body}`;

test('C-50: keeps the hash of a style that stands in the page and drops all others', () => {
  const style = 'p{color:red}';
  const other = hash('of another page');
  const html = tightenPolicy(page(`${hash(style)} ${other}`, `<style>${style}</style>`));
  expect(html).toContain(`style-src 'self' ${hash(style)};`);
  expect(html).not.toContain(other);
});

test('keeps the hash of an inline script', () => {
  const script = 'go()';
  const html = tightenPolicy(page(hash(script), `<script type="module">${script}</script>`));
  expect(html).toContain(`script-src 'self' ${hash(script)};`);
});

test('needs no hash for data blocks and for files of our own', () => {
  const html = tightenPolicy(
    page(hash('{}'), '<script type="application/ld+json">{}</script><script src="/a.js"></script>'),
  );
  expect(html).not.toContain('sha256');
});
