import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSearchIndex } from '../../../../src/features/search/search-index.ts';
import { pagefindJoint, withoutPagefindJoints } from '../../../../src/features/search/joints.ts';
import { settled } from '../../../../src/features/search/settled-index.ts';
import { withPagefind } from '../../../search/pagefind-in-node.ts';

const kinds = ['Standorte', 'Flächen', 'Stärken', 'Meldungen', 'Messen', 'Leistungen', 'Förderung', 'Seiten'];
const languages = ['de', 'de-CH', 'en', 'pl'];

const page = (lang: string, kind: string) => `<!doctype html><html lang="${lang}"><head><title>${kind}</title></head>
<body><main data-pagefind-body><h1>${kind}</h1><p data-pagefind-filter="kind">${kind}</p>
<p data-pagefind-filter="place">Ort ${kind.length}</p><p data-pagefind-filter="${kind.length % 2 ? 'odd' : 'even'}">ja</p>
<p>Gewerbeflächen am Hafen für ${kind}.</p></main></body></html>`;

let folders: string[];

/** The same pages twice, each indexed as the build does. */
beforeAll(async () => {
  folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'index-')));
  for (const folder of folders) {
    const pages = languages.flatMap((lang) =>
      kinds.map((kind) => ({ sourcePath: join(lang, kind, 'index.html'), content: page(lang, kind) })),
    );
    await writeSearchIndex(folder, pages);
  }
}, 60_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const filesIn = (folder: string) =>
  readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

const endingWith = (ending: string) => filesIn(folders[0]!).filter((file) => file.endsWith(ending));
const unpacked = (file: string) => gunzipSync(readFileSync(file)).toString();

describe('the search index', () => {
  it('is the same to the last byte when the same pages are indexed again', () => {
    const [first, second] = folders.map((folder) =>
      Object.fromEntries(filesIn(folder).map((file) => [file.slice(folder.length), readFileSync(file, 'base64')])),
    );
    expect(Object.keys(second!).sort()).toEqual(Object.keys(first!).sort());
    expect(second).toEqual(first);
  });

  it('keeps every language, every filter and every value', () => {
    expect(Object.keys(entry().languages)).toEqual(['de', 'de-ch', 'en', 'pl']);
    const filters = endingWith('.pf_filter').map(unpacked);
    expect(filters).toHaveLength(languages.length * 4);
    const ofKinds = filters.filter((text) => text.includes('dkind'));
    expect(ofKinds).toHaveLength(languages.length);
    for (const text of ofKinds) expect(kinds.filter((kind) => !text.includes(kind))).toEqual([]);
  });

  it('leads from its entry to every index, and from there to every filter', () => {
    const indexes = endingWith('.pf_meta');
    const said = Object.values(entry().languages).map(({ hash }) => `pagefind.${hash}.pf_meta`);
    expect(said.sort()).toEqual(indexes.map((file) => basename(file)).sort());
    const named = indexes.flatMap((file) =>
      [...unpacked(file).matchAll(/(?:de-ch|de|en|pl)_[0-9a-f]{7}/g)].map(([name]) => name),
    );
    const there = filesIn(folders[0]!).map((file) => basename(file).replace(/\.pf_\w+$/, ''));
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
    for (const file of endingWith('.pf_filter')) expect(named).toContain(basename(file, '.pf_filter'));
  });

  it('is not taken for what it is not, should Pagefind write another', () => {
    const content = readFileSync(endingWith('.pf_filter')[0]!);
    expect(settled([{ path: 'filter/de_1234567.pf_filter', content }])).toHaveLength(1);
    expect(() => settled([{ path: 'filter/de_1234567.pf_filter', content: gzipSync('other') }])).toThrow(
      "Pagefind's filter/de_1234567.pf_filter is not as it was",
    );
  });
});

const entry = () =>
  JSON.parse(readFileSync(join(folders[0]!, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };

it('Pagefind finds a compound by its parts and as it is written, and gives back what was written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  const content = page('de', 'Lage').replace('Gewerbeflächen', `Gewerbe${pagefindJoint}flächen`);
  await writeSearchIndex(folder, [{ sourcePath: 'de/lage/index.html', content }]);
  await withPagefind(folder, 'de', async ({ search }) => {
    for (const term of ['Fläche', 'Flächen', 'Gewerbe', 'Gewerbefläche']) {
      const { results } = await search(term, { filters: {} });
      const [found] = await Promise.all(results.map(({ data }) => data()));
      expect(found && withoutPagefindJoints(found.excerpt), term).toContain('<mark>Gewerbeflächen</mark>');
    }
  });
  rmSync(folder, { recursive: true });
});
