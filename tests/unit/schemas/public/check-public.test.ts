import { symlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../../src/features/house.ts';
import { mediaTypeOf } from '../../../../src/output/media-types.ts';
import { fileAddresses } from '../../../../src/routes/files.ts';
import { checkPublicFiles, publicEndings } from '../../../../src/schemas/public/check-public.ts';
import { publicFilesIn } from '../../../../src/schemas/public/public-files.ts';
import { holderOf } from '../../../../src/schemas/public/taken-addresses.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { changeIn, messagesOn, regionWith } from '../../../fixtures/mistakes/region-with.ts';
import { codedSite } from '../../region.ts';

const toldOf = (path: string, content = 'x') => messagesOn({ [`public/${path}`]: content });

const svg = (matter: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${matter}</svg>`;

describe('what a region publishes as it is', () => {
  it('is every visible file, and what servers look for under .well-known', () => {
    const folder = regionWith({
      'public/plan.svg': svg(
        '<path id="a" d="M0 0"/><use xlink:href="#a" fill="url(#b)"/><a href="https://a.example/">x</a>',
      ),
      'public/presse/Mappe_2027.zip': 'x',
      'public/google1234.html': 'google-site-verification: google1234.html',
      'public/.well-known/apple-developer-merchantid': 'x',
      'public/.DS_Store': 'x',
      'public/presse/Thumbs.db': 'x',
    });
    try {
      const { region, issues } = readRegion(folder);
      expect(issues.filter(({ file }) => file.includes('public'))).toEqual([]);
      const files = ['.well-known/apple-developer-merchantid', 'google1234.html', 'plan.svg', 'presse/Mappe_2027.zip'];
      expect(region!.publicFiles).toEqual(files);
      const addresses = fileAddresses(siteOf(region!, folder));
      for (const file of [...files, 'licences/inter.txt']) expect(addresses).toContain(`/${file}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('may be linked to from a text, and nothing else by such an address', () => {
    const link = '\n\nMehr in der [Broschüre](/broschuere.pdf).\n';
    const text: [string, string] = ['---\n\n', `---\n${link}`];
    const stray = messagesOn({ 'services/beratung/de.mdx': text, 'services/beratung/en.mdx': text });
    expect(stray).toContain('Die Adresse „/broschuere.pdf“ gibt es auf dieser Website nicht.');
    const there = { 'services/beratung/de.mdx': text, 'services/beratung/en.mdx': text, 'public/broschuere.pdf': 'x' };
    expect(messagesOn(there)).not.toContain('broschuere.pdf');
  });
});

describe('what it may not is told with the way out', () => {
  it.each([
    ['Broschüre 2027.pdf', 'Der Name „Broschüre 2027.pdf“ taugt nicht als Adresse.'],
    ['_headers', 'Der Name „_headers“ taugt nicht als Adresse.'],
    ['sw.js', 'Dateien mit der Endung „.js“ gehören nicht in public/.'],
    ['CNAME', 'Dateien ohne Endung gehören nicht in public/.'],
    ['.htaccess', '„.htaccess“ ist versteckt (Punkt am Anfang) und wird nicht veröffentlicht.'],
    ['de/flyer.pdf', 'Die Adresse „/de/flyer.pdf“ hat schon der Ordner „de“, den der Generator schreibt.'],
    ['data/sites.csv', 'hat schon der Ordner „data“, den der Generator schreibt.'],
    ['Robots.txt', 'Die Adresse „/Robots.txt“ hat schon etwas, das der Generator schreibt.'],
    ['.well-known/security.txt', 'hat schon etwas, das der Generator schreibt.'],
    ['licences/inter.txt', 'hat schon der Generator selbst: Die Lizenzen der Schrift gehen mit jeder Website mit.'],
  ])('%s', (path, problem) => {
    expect(toldOf(path)).toMatch(
      new RegExp(`region/public/${RegExp.escape(path)}\\n    .*${RegExp.escape(problem)}\\n    → `),
    );
  });

  it('a hidden file, as what need not stop anybody', () => {
    expect(checkPublicFiles(regionWith({ 'public/.htaccess': 'x' }), ['de'])).toMatchObject([
      {
        level: 'warning',
        problem: '„.htaccess“ ist versteckt (Punkt am Anfang) und wird nicht veröffentlicht.',
        hint: 'Entfernen Sie die Datei. Was Server unter /.well-known/ suchen, legen Sie in den Ordner .well-known.',
      },
    ]);
  });

  it.each(['.a._b', '.a.DS_Store', '.DS_Store2', '.a.gitkeep', '.gitkeep2'])('%s too, whoever wrote it', (path) => {
    expect(checkPublicFiles(regionWith({ [`public/${path}`]: 'x' }), ['de'])).toHaveLength(1);
  });

  it.each(['._plan.pdf', '.DS_Store', '.gitkeep', 'Thumbs.db'])('but not %s, which nobody wrote', (path) => {
    expect(checkPublicFiles(regionWith({ [`public/${path}`]: 'x' }), ['de'])).toEqual([]);
  });

  it('a page, but not the line of text a search engine asks for', () => {
    expect(toldOf('seite.html', '<p>Hallo')).toContain('Eine HTML-Seite stünde hier ohne Kopf, Sprachen und Schutz');
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script by another name', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>')],
    ['a handler', svg('<path/>', 'onload="alert(1)"')],
    ['a picture from elsewhere', svg('<image href="https://t.example/1.png"/>')],
    ['a picture from elsewhere, by its old name', svg('<image xlink:href="//t.example/1.png"/>')],
    ['an address that runs', svg('<a href="javascript:alert(1)">x</a>')],
    ['a font from elsewhere', svg('<style>@import url(https://f.example/a.css);</style>')],
    ['a pattern from elsewhere', svg('<path style="fill: url( \'https://f.example/a.svg#b\' )"/>')],
    ['an address that is set later', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>')],
    ['a page within', svg('<foreignObject><iframe src="#"/></foreignObject>')],
    ['a style sheet', `<?xml-stylesheet href="https://f.example/a.xsl"?>${svg('')}`],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${svg('&x;')}`],
  ])('%s in a drawing', (_, content) => {
    expect(toldOf('plan.svg', content)).toContain('Die Datei führt etwas aus oder lädt etwas nach: „');
  });

  it('what is larger than anybody waits for', () => {
    expect(toldOf('film.zip', 'x'.repeat(10_000_001))).toContain(
      'Die Datei ist zu groß: Sie hat 10,1 MB, und veröffentlicht werden höchstens 10 MB.',
    );
    expect(toldOf('film.zip', 'x'.repeat(10_000_000))).not.toContain('film.zip');
  });

  it('one name in two spellings', () => {
    const told = messagesOn({ 'public/Plan.pdf': 'x', 'public/plan.pdf': 'x' });
    expect(told).toContain('„plan.pdf“ gibt es zweimal, einmal mit anderen Groß- und Kleinbuchstaben');
  });

  it('a link, also where nobody looks', () => {
    const folder = regionWith({ 'public/.well-known/a': 'x' });
    try {
      symlinkSync('/etc/hostname', join(folder, 'public', '.well-known', 'b'));
      writeFileSync(join(folder, 'public', 'a.txt'), 'x');
      expect(publicFilesIn(folder)).toEqual(['.well-known/a', 'a.txt']);
      expect(readRegion(folder).issues.map(({ problem }) => problem)).toContainEqual(
        expect.stringContaining('„b“ ist eine symbolische Verknüpfung'),
      );
      changeIn(folder, { 'public/.well-known/b': undefined });
      expect(readRegion(folder).region).toBeDefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it('every address a site has is taken', () => {
  const site = codedSite();
  const keys = site.languages.map(({ key }) => key);
  const holder = holderOf(keys, publicFilesIn('.'));
  const addresses = [...fileAddresses(site), ...site.routes.map(({ href }) => `${href}index.html`)];
  expect(addresses.filter((address) => !holder(address.slice(1)))).toEqual([]);
});

it('a server knows what each of them is', () => {
  const types = publicEndings.map((ending) => mediaTypeOf(`a.${ending}`));
  expect(types).not.toContain('application/octet-stream');
});
