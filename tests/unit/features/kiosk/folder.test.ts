import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKiosk } from '../../../../src/features/kiosk/folder.ts';
import { exposeList } from '../../../../src/features/kiosk/expose-list.ts';
import { exposesOf } from '../../../../src/features/exposes/addresses.ts';
import { fixtureSite } from '../../region.ts';

const asOf = '2026-11-23';
const site = fixtureSite(asOf);
const options = { start: 'index.html', idle: 90 };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A site of two pages, with what every one has, and what a test adds. */
function build(files: Record<string, string> = {}) {
  const page = (body: string) => `<!doctype html><html lang="de"><head></head><body>${body}</body></html>`;
  const all: Record<string, string> = {
    'index.html': page('<a href="/de/">Deutsch</a>'),
    'de/index.html': page('<a href="/">Start</a>'),
    '404.html': page('<a href="/">Start</a>'),
    'pagefind/pagefind.js': 'export const search = 1;',
    'build.json': JSON.stringify({ asOf }),
    ...files,
  };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, 'dist', file)), { recursive: true });
    writeFileSync(join(folder, 'dist', file), content);
  }
}

const make = () => makeKiosk(join(folder, 'dist'), join(folder, 'stand'), site, options);

describe('makeKiosk', () => {
  it('takes along what the region publishes as it is, but what proves to a search engine whose site it is', async () => {
    const publicFiles = ['presse/plan.pdf', 'google1.html'];
    build({ 'presse/plan.pdf': '%PDF', 'google1.html': 'google-site-verification' });
    const own = { ...site, region: { ...site.region, publicFiles } };
    const { folder: made, pages } = await makeKiosk(join(folder, 'dist'), join(folder, 'stand'), own, options);
    expect(readFileSync(join(made, 'presse/plan.pdf'), 'utf8')).toBe('%PDF');
    expect(existsSync(join(made, 'google1.html'))).toBe(false);
    expect(pages).toBe(2);
  });

  it('names folder and zip after the region and the day, and takes what pages need', async () => {
    build({
      'de/m/a.csv': 'a',
      'M/AB/index.html': '<p>',
      'm/ab/index.html': '<p>',
      'm/index.html': '<code-entry></code-entry>',
      'm/sw.js': '',
      'licences/typeface.txt': 'OFL',
    });
    const { folder: made, archive, pages } = await make();
    expect(made).toBe(join(folder, 'stand', `nordmark-${asOf}`));
    expect(archive).toBe(`${made}.zip`);
    expect(pages).toBe(3);
    expect(readFileSync(join(made, 'de/index.html'), 'utf8')).toContain('href="../index.html"');
    expect(readFileSync(join(made, 'LIESMICH.txt'), 'utf8')).toMatch(
      /Stand der Inhalte: 23\.\sNovember\s2026\. 3 Seiten, 0 Exposés\.[^]*\n2\. 90 Sekunden[^]*touch nothing for 90/i,
    );
    const found = (file: string) => existsSync(join(made, file));
    const taken = ['stand/stand.js', 'exposes/index.html', 'm/ab/index.html', 'licences/typeface.txt'];
    expect(taken.filter(found)).toEqual(taken);
    const leftOut = ['404.html', 'M', 'm/index.html', 'm/sw.js', 'de/m/a.csv'];
    expect(leftOut.filter(found)).toEqual([]);
  });

  it('lists the exposés in the first language of the region', async () => {
    const [language] = site.languages;
    const [expose] = exposesOf(site);
    build({ [expose!.pdf]: '%PDF' });
    const { folder: made } = await make();
    const html = readFileSync(join(made, 'exposes/index.html'), 'utf8');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain(`<h1>${site.translator(language!)('expose.label')}</h1>`);
    const polish = { ...language!, key: 'pl' };
    const inPolish = { ...site, languages: [polish], translator: () => (key: string) => `pl ${key}` };
    expect(exposeList.html([], inPolish)).toMatch(/<html lang="pl">.*<title>pl expose\.label<\/title>/);
  });

  it('lets nobody select text but in a field, and shows no button that keeps pages', async () => {
    build();
    const { folder: made } = await make();
    const css = readFileSync(join(made, 'stand/stand.css'), 'utf8');
    expect(css).toMatch(/\nbody \{[^}]*[^-]user-select: none/);
    expect(css).toMatch(/input, textarea\) \{[^}]*[^-]user-select: text/);
    expect(css).toMatch(/\[data-offline\],[^{]*\{\s*display: none/);
  });

  it('reads its own script and styles from any working directory', async () => {
    build();
    const here = process.cwd();
    process.chdir(folder);
    await make().finally(() => process.chdir(here));
    expect(readFileSync(join(folder, 'stand', `nordmark-${asOf}`, 'stand/stand.js'), 'utf8')).toContain('stand-idle');
  });

  it('hands over what a comparison of many reads: the index and each profile in it', async () => {
    const html = '<html lang="de"><style>b{}</style><main class="facts">12 ha</main></html>';
    build({ 'de/compare-sites.json': '{"hafen":["/de/","Hafen",{}]}', 'de/index.html': html });
    const { folder: made } = await make();
    expect(existsSync(join(made, 'stand/files/de/compare-sites.json.js'))).toBe(true);
    const [, held = ''] = /,"(.+)"\)/.exec(readFileSync(join(made, 'stand/files/de/index.html.js'), 'utf8')) ?? [];
    const profile = Buffer.from(held, 'base64').toString();
    expect(profile).toContain('<main class="facts">12 ha</main>');
    expect(profile).not.toContain('<style>');
  });

  it('makes the same zip of the same site', async () => {
    build();
    const { archive } = await make();
    const once = readFileSync(archive);
    await make();
    expect(readFileSync(archive).equals(once)).toBe(true);
  });

  it('leaves the last one where something is wrong, and names it with its page', async () => {
    build();
    const { folder: made, archive } = await make();
    const [page, zip] = [readFileSync(join(made, 'de/index.html')), readFileSync(archive)];
    build({ 'de/index.html': '<html lang="de"><a href="/nowhere/">A</a><img src="https://cdn.example/a.png" alt="">' });
    await expect(make()).rejects.toThrow(
      /das letzte ist, wie es war:[^]*de\/index\.html\n {4}Die Adresse „\/nowhere\/“[^]*→ Bauen Sie neu[^]*„https:\/\/cdn\.example\/a\.png“ aus dem Netz/,
    );
    expect(readFileSync(join(made, 'de/index.html')).equals(page)).toBe(true);
    expect(readFileSync(archive).equals(zip)).toBe(true);
  });
});
