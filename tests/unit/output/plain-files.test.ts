import { expect, test } from 'vitest';
import { robotsTxt, securityTxt } from '../../../src/output/plain-files.ts';
import { fixtureSite } from '../region.ts';

test('robots.txt lets everybody in and names the sitemap', () => {
  expect(robotsTxt(fixtureSite())).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://nordmark.example/sitemap-index.xml\n',
  );
});

test('RFC 9116: security.txt has contact, expiry, languages and its own address', () => {
  const text = securityTxt(fixtureSite());
  expect(text).toBe(
    [
      'Contact: mailto:security@nordmark.example',
      'Expires: 2027-11-01T23:59:59Z',
      'Preferred-Languages: de, en',
      'Canonical: https://nordmark.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  const [, expires] = /^Expires: (.+)$/m.exec(text)!;
  expect(new Date(expires!).toISOString()).toBe('2027-11-01T23:59:59.000Z');
});
