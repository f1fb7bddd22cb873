import { errorsBeforeBuilding } from '../../../src/features/house.ts';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textOfIssues } from '../../../src/schemas/issue.ts';
import { payloads } from './payloads.ts';

const day = '2026-11-23';
const port = 20_000 + (process.pid % 30_000);
const page = `http://localhost:${port}/de/standorte/musterstadt/`;
const town = 'locations/musterstadt/de.mdx';

/** Another file system than the project's, where there is one. */
const elsewhere = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const folder = mkdtempSync(join(elsewhere, 'doors-'));
const [region, dist] = [join(folder, 'region'), join(folder, 'dist')];
const marker = join(folder, 'it-ran');

// Astro and Vite behave otherwise where they find themselves in a test.
const outside = { ...process.env, NODE_ENV: undefined, VITEST: undefined };
const env = { ...outside, CONTENT_DIR: region, OUT_DIR: dist, AS_OF: day, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs Astro itself, as a host does that finds it in a project. */
function astro(...options: string[]): { process: ChildProcess; said: () => string } {
  const chunks: string[] = [];
  const child = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), ...options], { env });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  return { process: child, said: () => chunks.join('') };
}

/** How a build ends: 0, or with what it said. */
async function built(): Promise<0 | string> {
  const build = astro('build');
  const code = await new Promise((resolve) => build.process.on('close', resolve));
  return code === 0 ? 0 : build.said();
}

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

async function shown(): Promise<{ status: number; text: string }> {
  const response = await fetch(page);
  return { status: response.status, text: plain(await response.text()) };
}

const read = (file: string) => readFileSync(join(region, file), 'utf8');

function write(file: string, text: string) {
  mkdirSync(dirname(join(region, file)), { recursive: true });
  writeFileSync(join(region, file), text);
}

function putRegion() {
  rmSync(region, { recursive: true, force: true });
  cpSync('tests/fixtures/region', region, { recursive: true });
}

/** Each payload in a text of its own, and in the other places that a pull request can reach. */
function putPayloads() {
  const texts = globSync('*/*/*.mdx', { cwd: region }).sort();
  for (const [index, { text }] of payloads(marker).entries()) {
    const file = texts[index]!;
    write(file, `${read(file)}\n${text}\n`);
  }
  write('ui/x/a.mdx', "import f from '/etc/hostname?url'\n");
  write('sites/a.mdx', `export const x = ${JSON.stringify(marker)}\n`);
  write('sites/hafen/b/c.mdx', '{1}\n');
  write('sites/hafen/x.astro', '---\n---\n');
  write('plugin.ts', 'export {};\n');
  write('ui/en.yaml', '__proto__: { x: y }\n');
  write(
    'site.yaml',
    read('site.yaml').replace('  - { key: en', '  - { key: de-CH, name: CH, derivedFrom: de }\n  - { key: en'),
  );
  write('services/beratung/swiss.yaml', '- german: nicht da\n  swiss: Ein Satz {1}.\n');
  writeFileSync(join(folder, 'outside.mdx'), '---\ntitle: x\n---\n');
  symlinkSync(join(folder, 'outside.mdx'), join(region, 'sites/hafen/fr.mdx'));
  symlinkSync(folder, join(region, 'stories/verknuepft'));
}

const toldOfFiles = [
  'Den Ordner „x“ liest in ui niemand.',
  'Die Datei „a.mdx“ liegt neben den Einträgen statt in einem',
  'Der Ordner „b“ gehört nicht in einen Eintrag; was in ihm liegt, wird nicht gelesen.',
  'Die Datei „x.astro“ gehört nicht in einen Eintrag.',
  '„plugin.ts“ ist Programmcode',
  '„__proto__: { x: y }“ beginnt mit einem Namen',
  '„fr.mdx“ ist eine symbolische Verknüpfung',
  '„verknuepft“ ist eine symbolische Verknüpfung',
];

beforeAll(putRegion);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('SLIP-A1 to SLIP-A3: npm run dev', () => {
  let dev: ReturnType<typeof astro>;

  beforeAll(async () => {
    dev = astro('dev', '--ignore-lock', '--port', String(port));
    await vi.waitFor(async () => expect((await shown()).status).toBe(200), { timeout: 170_000, interval: 300 });
  }, 180_000);

  afterAll(() => {
    dev.process.kill();
  });

  it('refuses what the check refuses, in the page and in the terminal, in its words, and runs none of it', async () => {
    putPayloads();
    const refused = await shown();
    expect(refused.status).toBe(503);
    for (const { told } of payloads(marker)) expect(refused.text).toContain(told);
    for (const told of toldOfFiles) expect(refused.text).toContain(told);
    await expect.poll(() => dev.said()).toContain(payloads(marker)[0]!.told);
    expect(existsSync(marker)).toBe(false);
  }, 60_000);

  it('goes on when it is mended', async () => {
    putRegion();
    expect(await shown()).toMatchObject({ status: 200 });
    expect(existsSync(marker)).toBe(false);
  }, 60_000);

  it('SLIP-D3: shows what is written after fifty edits in a row, on another file system', async () => {
    const text = read(town);
    for (let edit = 1; edit <= 50; edit++) {
      write(town, text.replace('ist kurz', `ist kurz, zum ${edit}. Mal`));
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (edit % 10 === 0) expect((await shown()).text).toContain(`ist kurz, zum ${edit}. Mal`);
    }
  }, 60_000);

  it('SLIP-D3: shows a record that changed, and a text that came and went', async () => {
    write(
      'locations/musterstadt/record.yaml',
      read('locations/musterstadt/record.yaml').replace('name: Musterstadt', 'name: Musterhafen'),
    );
    expect((await shown()).text).toContain('Musterhafen');
    rmSync(join(region, town));
    expect(await shown()).toMatchObject({ status: 503 });
    putRegion();
    expect((await shown()).text).toContain('Zwischen zwei Häfen');
  }, 60_000);

  it('goes on while the region is built beside it', async () => {
    expect(await built()).toBe(0);
    write(town, read(town).replace('ist kurz', 'ist sehr kurz'));
    expect((await shown()).text).toContain('ist sehr kurz');
    putRegion();
  }, 120_000);

  it('shows a file of the region as it is now, none that is hidden, and refuses one that may not be published', async () => {
    const answer = async (path: string) => {
      const { status, headers, text } = await fetch(new URL(path, page)).then(async (response) => ({
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      }));
      return { status, type: headers.get('content-type'), text };
    };
    write('public/plan.svg', '<svg/>');
    expect(await answer('/plan.svg?x')).toEqual({ status: 200, type: 'image/svg+xml', text: '<svg/>' });
    write('public/plan.svg', '<svg><g/></svg>');
    expect((await answer('/plan.svg')).text).toBe('<svg><g/></svg>');
    write('public/.env', 'geheim');
    expect((await answer('/.env')).text).not.toContain('geheim');
    expect((await answer('/licences/inter.txt')).text).toContain('SIL OPEN FONT LICENSE');
    write('public/plan.svg', '<svg onload="alert(1)"/>');
    const refused = await answer('/plan.svg');
    expect([refused.status, plain(refused.text)]).toEqual([503, expect.stringContaining('onload="alert(1)"')]);
    putRegion();
    expect((await answer('/plan.svg')).status).toBe(404);
  }, 60_000);
});

describe('astro build called directly', () => {
  beforeAll(async () => {
    putRegion();
    write('public/presse/plan.txt', 'Plan');
    write('public/.env', 'geheim');
    expect(await built()).toBe(0);
  }, 120_000);

  afterAll(() => rmSync(dist, { recursive: true }));

  it('publishes the files of a region wherever it lies, beside those of the project', () => {
    expect(readFileSync(join(dist, 'presse/plan.txt'), 'utf8')).toBe('Plan');
    expect(existsSync(join(dist, 'licences/inter.txt'))).toBe(true);
    expect(existsSync(join(dist, '.env'))).toBe(false);
  });

  it('SLIP-D3: builds into a folder on another file system', () => {
    expect(readFileSync(join(dist, 'de/standorte/musterstadt/index.html'), 'utf8')).toContain('Zwischen zwei Häfen');
    expect(existsSync(join(dist, 'pagefind/pagefind.js'))).toBe(true);
  });
});

describe('SLIP-A1 to SLIP-A3: astro build called directly', () => {
  it('refuses what the check refuses, all at once and in its words, and builds and runs nothing', async () => {
    putPayloads();
    const build = astro('build');
    const code = await new Promise((resolve) => build.process.on('close', resolve));
    expect(code).toBe(1);
    const errors = errorsBeforeBuilding(region, day);
    expect(build.said()).toContain(textOfIssues(errors));
    for (const { told } of payloads(marker)) expect(build.said()).toContain(told);
    for (const told of toldOfFiles) expect(build.said()).toContain(told);
    expect(build.said()).not.toContain('Stack trace');
    expect(existsSync(dist)).toBe(false);
    expect(existsSync(marker)).toBe(false);
  }, 60_000);
});
