import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseUnfit, whileUnchanged } from '../../../../src/features/kiosk/source.ts';
import { exposesOf } from '../../../../src/features/exposes/addresses.ts';
import { fixtureSite } from '../../region.ts';

const asOf = '2026-11-23';
const site = fixtureSite(asOf);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content = '') {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

describe('whileUnchanged', () => {
  beforeEach(() => {
    write('content/site.yaml', 'a');
    write('content/sites/hafen/record.yaml', 'b');
  });

  const during = (work: () => void) => () =>
    whileUnchanged([join(folder, 'content'), join(folder, 'nowhere')], () => {
      work();
      return 'done';
    });

  it('hands over what was made from folders that stayed as they were', () => {
    expect(during(() => undefined)()).toBe('done');
    expect(during(() => write('content/.site.yaml.swp'))(), 'beside what an editor keeps for itself').toBe('done');
  });

  it.each<[string, () => void, string]>([
    ['written', () => write('content/site.yaml', 'longer'), 'site.yaml'],
    ['touched', () => utimesSync(join(folder, 'content/site.yaml'), 9, 9), 'site.yaml'],
    ['added', () => write('content/sites/kai/record.yaml'), 'kai'],
    ['deleted', () => rmSync(join(folder, 'content/sites/hafen'), { recursive: true }), 'hafen'],
    ['renamed', () => renameSync(join(folder, 'content/sites/hafen'), join(folder, 'content/sites/kai')), 'hafen'],
  ])('refuses where something was %s meanwhile, and names it', (_, change, named) => {
    expect(during(change)).toThrow(new RegExp(`„[^”]*${named}[^”]*“ geändert\\. Das Paket ist, wie es war\\.\n→ `));
  });
});

describe('refuseUnfit', () => {
  function build(origin = site.origin) {
    write('dist/index.html');
    write('dist/build.json', JSON.stringify({ asOf, origin }));
    for (const { pdf } of exposesOf(site)) write(`dist${pdf}`);
  }

  const check = (of = site) => refuseUnfit(join(folder, 'dist'), of);

  it('takes a whole site of this region and day', () => {
    build();
    expect(check).not.toThrow();
  });

  it('refuses a folder without a site', () => {
    expect(check).toThrow(/ist keine Website\.\n→ Ohne --built baut npm run kiosk erst neu\./);
  });

  it('refuses the site of another region', () => {
    build('https://elsewhere.example');
    expect(check).toThrow('ist nicht die von https://nordmark.example.');
  });

  it('refuses the site of another day', () => {
    build();
    expect(() => check(fixtureSite('2026-11-24'))).toThrow('ist vom 2026-11-23, und verlangt ist der 2026-11-24.');
  });

  it('refuses a site without its exposés, and names one', () => {
    build();
    const { length } = exposesOf(site);
    const { pdf } = exposesOf(site)[0]!;
    rmSync(join(folder, 'dist', pdf));
    expect(check).toThrow(`fehlen 1 von ${length} Exposés, so „${pdf}“.`);
  });
});
