import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeKiosk } from '../../src/features/kiosk/folder.ts';
import { areExposesMade, exposesOf } from '../../src/features/exposes/addresses.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { all, attribute, readHtml } from '../browser/html.ts';
import { original, region } from '../browser/region.ts';
import { ownRegion } from '../runner/regions.ts';

// One bundle for all.
test.describe.configure({ mode: 'default' });

let parent: string;
let bundle: Awaited<ReturnType<typeof makeKiosk>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  parent = mkdtempSync(join(tmpdir(), 'stand-'));
  bundle = await makeKiosk(ownRegion.outDir, parent, region, { start: 'index.html', idle: 90 });
});

test.afterAll(() => rmSync(parent, { recursive: true, force: true }));

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );

/** Upper-case twins of printed addresses, and what only a server can do: answer a typed code, say that nothing is there. */
const leftOut = /^(M\/|m\/index\.html$|404\.html$)/;

test('P7: every page of every language is there, and every link leads to a file of the folder', () => {
  const built = filesIn(ownRegion.outDir).filter((file) => file.endsWith('.html') && !leftOut.test(file));
  const files = filesIn(bundle.folder);
  expect(built.filter((file) => !files.includes(file))).toEqual([]);
  expect(files.filter((file) => leftOut.test(file))).toEqual([]);
  const found: Fault[] = built.flatMap((file) => {
    const document = readHtml(readFileSync(join(bundle.folder, file), 'utf8'));
    const addresses = [...all(document, 'a'), ...all(document, 'form'), ...all(document, 'script')].flatMap(
      (element) => attribute(element, 'href') ?? attribute(element, 'action') ?? attribute(element, 'src') ?? [],
    );
    return addresses
      .map((address) => new URL(address, pathToFileURL(join(bundle.folder, file))))
      .filter((url) => url.protocol !== 'file:' || !existsSync(fileURLToPath(url)) || url.pathname.endsWith('/'))
      .map(({ href }) => ({ at: file, problem: `leads to ${href}` }));
  });
  expectNone(found);
  const exposes = files.filter((file) => file.endsWith('.pdf'));
  expect(exposes).toHaveLength(areExposesMade() ? exposesOf(region).length : 0);
  expect(readFileSync(join(bundle.folder, 'LIESMICH.txt'), 'utf8')).toContain(
    region.formats(original).day(region.asOf),
  );
});

test('P7: the zip holds the same files, in one folder', () => {
  const unpacked = unzipSync(readFileSync(bundle.archive));
  const folder = dirname(Object.keys(unpacked).find((name) => name.endsWith('/LIESMICH.txt'))!);
  expect(
    Object.keys(unpacked)
      .map((name) => name.slice(folder.length + 1))
      .sort(),
  ).toEqual(filesIn(bundle.folder).sort());
  for (const [name, content] of Object.entries(unpacked))
    expect(readFileSync(join(bundle.folder, name.slice(folder.length + 1))).equals(content), name).toBe(true);
});
