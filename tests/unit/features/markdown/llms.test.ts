import { expect, test } from 'vitest';
import { llmsOf, llmsOfSite } from '../../../../src/features/markdown/llms.ts';
import { writtenPaths } from '../../../../src/features/markdown/paths.ts';
import { routeOf } from '../../../../src/routes/site.ts';
import { fixtureSite, rewordPage } from '../../region.ts';

const site = fixtureSite();
const [german, english] = site.languages;

test('the list of the site leads to that of each language', () => {
  // Lists of files stand in sections (llmstxt.org).
  const [, text = ''] = llmsOfSite(site).split('\n## Sprachen\n');
  for (const { name, path } of site.languages) expect(text).toContain(`- [${name}](${site.origin}/${path}/llms.txt)`);
});

test('a language lists its pages by kind, with where they are as Markdown', () => {
  const text = llmsOf(site, english!);
  expect(text).toMatch(/^# .+\n\n> .+23\sNovember\s2026\.\n/);
  const [, sites = ''] = text.split('\n## Sites\n');
  expect(sites).toContain(`(${site.origin}${routeOf(site, 'sites/hafen', english!).href}index.md)`);
});

test('brackets in a title end no link, and a page in another language is not listed', () => {
  const other = fixtureSite();
  rewordPage(routeOf(other, 'sites/hafen', other.languages[0]!), { title: 'Hafen [Nord]' });
  rewordPage(routeOf(other, 'strengths/holz', other.languages[0]!), { textLang: 'en' });
  const text = llmsOf(other, other.languages[0]!);
  expect(text).toContain(String.raw`- [Hafen \[Nord\]](`);
  expect(text).not.toContain(routeOf(other, 'strengths/holz', german!).href);
  expect(writtenPaths(other)).not.toContain(`${routeOf(other, 'strengths/holz', german!).href}index.md`);
});
