import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printExposes } from '../../../../src/features/exposes/exposes.ts';
import { maxPdfBytes, type Printer } from '../../../../src/machine/printer.ts';
import { openEdition } from '../../../../src/facts/expose-edition.ts';
import { exposesOf } from '../../../../src/features/exposes/addresses.ts';
import { fixtureSite } from '../../region.ts';

const day = '2026-11-25';
const exposes = exposesOf(fixtureSite(day));

let folder: string;
let cacheDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exposes-'));
  cacheDir = mkdtempSync(join(tmpdir(), 'exposes-cache-'));
});

afterEach(() => {
  for (const path of [folder, cacheDir]) rmSync(path, { recursive: true });
});

/** What Astro leaves in the folder. */
function build(matter = (href: string) => href) {
  for (const { href } of exposes) {
    mkdirSync(join(folder, href), { recursive: true });
    writeFileSync(join(folder, href, '..', 'index.html'), 'the live page');
    writeFileSync(join(folder, href, 'index.html'), `${matter(href)} ${openEdition.day}, ${openEdition.version}`);
  }
}

/** A printer whose PDF is what the page says. */
const printer = (print: Printer['print'] = async (_, html) => Buffer.from(html), setUp = 'a browser'): Printer => ({
  setUp,
  print,
  close: async () => undefined,
});

const print = (asOf = day, used = printer()) =>
  printExposes(folder, fixtureSite(asOf), { cacheDir, open: async () => used });

const textOf = (index: number) => readFileSync(join(folder, exposes[index]!.pdf), 'utf8');

describe('printExposes', () => {
  it('puts each PDF beside its page and takes away the page it is printed from', async () => {
    build();
    const told: number[] = [];
    const options = { cacheDir, told: (done: number) => told.push(done), open: async () => printer() };
    const counts = await printExposes(folder, fixtureSite(day), options);
    expect(counts).toEqual({ all: exposes.length, printed: exposes.length, unchanged: 0 });
    expect(told).toEqual(exposes.map((_, index) => index + 1));
    for (const { href, pdf } of exposes) {
      expect(existsSync(join(folder, pdf))).toBe(true);
      expect(existsSync(join(folder, href))).toBe(false);
      expect(existsSync(join(folder, href, '..', 'index.html'))).toBe(true);
    }
  });

  it('says day and edition, the edition by what the page says', async () => {
    build();
    await print();
    const [first, second] = [textOf(0), textOf(1)].map((text) => /, ([0-9a-f]{8})$/.exec(text)?.[1]);
    expect(textOf(0)).toContain(exposes[0]!.route.language!.key === 'de' ? '25.\u00a0November 2026' : '2026');
    expect(first).toBeDefined();
    expect(first).not.toBe(second);
  });

  it('prints nothing again that says the same, and keeps its day', async () => {
    build();
    await print();
    const before = textOf(0);
    build();
    expect(await print('2026-12-24')).toMatchObject({ printed: 0, unchanged: exposes.length });
    expect(textOf(0)).toBe(before);
  });

  it('prints again what a build that looked ahead gave a day still to come', async () => {
    build();
    await print('2027-03-01');
    build();
    expect(await print()).toMatchObject({ printed: exposes.length, unchanged: 0 });
    expect(textOf(0)).toContain('25.\u00a0November 2026');
    build();
    expect(await print('2026-12-24')).toMatchObject({ printed: 0 });
    expect(textOf(0)).toContain('25.\u00a0November 2026');
  });

  it('does not take a PDF that was not written to its end', async () => {
    build();
    await print();
    const cached = join(cacheDir, 'exposes');
    for (const name of readdirSync(cached)) renameSync(join(cached, name), join(cached, `${name}.part`));
    build();
    expect(await print()).toMatchObject({ printed: exposes.length, unchanged: 0 });
    expect(readdirSync(cached).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('prints what has another figure, with the new day, and only that', async () => {
    build();
    await print();
    const [changed] = exposes;
    build((href) => (href === changed!.href ? `${href} 24 ha` : href));
    expect(await print('2026-12-24')).toMatchObject({ printed: 1, unchanged: exposes.length - 1 });
    expect(textOf(0)).toContain('24 ha');
    expect(textOf(0)).toContain('24.\u00a0Dezember 2026');
  });

  it('prints all again with another browser', async () => {
    build();
    await print();
    build();
    expect(await print(day, printer(undefined, 'another browser'))).toMatchObject({ unchanged: 0 });
  });

  it('forgets what no build has asked for in a quarter of a year', async () => {
    build();
    await print();
    const cached = join(cacheDir, 'exposes');
    const [old, ...others] = readdirSync(cached);
    utimesSync(join(cached, old!), 0, 0);
    build((href) => `${href} anew`);
    await print();
    expect(readdirSync(cached)).toEqual(expect.arrayContaining(others));
    expect(readdirSync(cached)).not.toContain(old);
  });

  it('says which exposé could not be printed, why, and the way out', async () => {
    build();
    const failing = printer(async () => {
      throw new Error('Es fehlt: https://elsewhere.example/font.woff2');
    });
    await expect(print(day, failing)).rejects.toThrow(
      new RegExp(
        `^Das Exposé von „.+“ \\(/.+/\\) ließ sich nicht drucken: Es fehlt: https://elsewhere\\.example/font\\.woff2\\n→ .+ npm run build -- --no-exposes$`,
      ),
    );
  });

  it('refuses one that is too heavy', async () => {
    build();
    const heavy = printer(async () => Buffer.alloc(maxPdfBytes + 1));
    await expect(print(day, heavy)).rejects.toThrow(/ wiegt 501 kB; erlaubt sind 500\.\n→ Kürzen Sie den Eintrag/);
  });
});
