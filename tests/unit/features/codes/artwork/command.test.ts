import { siteOf } from '../../../../../src/features/house.ts';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOfFair, toldOf, writeArtwork } from '../../../../../src/features/codes/artwork/command.ts';
import { readRegion } from '../../../../../src/schemas/read-region.ts';
import type { Entry } from '../../../../../src/schemas/region.ts';
import { frozenFolder } from '../../../../fixtures/frozen.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'print-'));
});

afterEach(() => rmSync(root, { recursive: true }));

const region = readRegion(frozenFolder).region!;

/** The region as it is once its address, and the date of its fair, are settled or not. */
function siteWhere({ urlConfirmed = true, url = 'https://lausitz.example', isSettled = true } = {}) {
  const entries = region.entries.map((entry) =>
    entry.key === 'fairs/bern-2027'
      ? ({ ...entry, record: { ...entry.record, status: isSettled ? undefined : 'expected' } } as Entry)
      : entry,
  );
  return siteOf({ ...region, entries, config: { ...region.config, urlConfirmed, url } }, frozenFolder, '2026-11-25');
}

const write = (site = siteWhere(), change = {}) =>
  writeArtwork(
    site,
    [{ ...site.region.codes.find(({ placement }) => placement === 'flyer')!, ...change }],
    'codes',
    root,
  );

const filesIn = () => (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.includes('.')).sort();

describe('writeArtwork', { timeout: 30_000 }, () => {
  it('writes seven files that may be printed', async () => {
    const report = await write();
    expect(filesIn()).toHaveLength(7);
    expect(filesIn().every((name) => /^codes\/DZ9-flyer-de-min20mm[^E]*\.(svg|pdf|eps|png)$/.test(name))).toBe(true);
    expect(toldOf(report)).toBe(`1 Code in ${join(root, 'codes')}/, alle wieder gelesen und geprüft.`);
  });

  it('puts drafts elsewhere and marks each, as long as the address is not confirmed', async () => {
    const report = await write(siteWhere({ urlConfirmed: false }));
    expect(filesIn()).toHaveLength(7);
    expect(filesIn().every((name) => name.startsWith('entwurf/codes/') && name.includes('-ENTWURF.'))).toBe(true);
    expect(toldOf(report)).toMatch(/Entwurf, nicht drucken: Die Adresse .+\n→ .+ urlConfirmed: true in site\.yaml/);
  });

  it('does so as long as the fair is not settled', async () => {
    const report = await write(siteWhere({ isSettled: false }));
    expect(filesIn()).toHaveLength(7);
    expect(filesIn().every((name) => name.startsWith('entwurf/'))).toBe(true);
    expect(toldOf(report)).toMatch(/Termin und Teilnahme der Messe stehen nicht fest\.\n→ .+löschen Sie status/);
  });

  it('does so for a code that only leads to the fair', async () => {
    await write(siteWhere({ isSettled: false }), { fair: undefined });
    expect(filesIn()).toHaveLength(7);
    expect(filesIn().every((name) => name.startsWith('entwurf/'))).toBe(true);
  });

  it('leaves no draft of a code beside what replaced it', async () => {
    mkdirSync(join(root, 'codes'));
    writeFileSync(join(root, 'codes', 'B66-flyer-de-CH-min20mm.svg'), '');
    await write(siteWhere({ urlConfirmed: false }));
    await write();
    expect(filesIn().filter((name) => name.includes('ENTWURF'))).toEqual([]);
    expect(filesIn()).toContain(join('codes', 'B66-flyer-de-CH-min20mm.svg'));
  });

  it('says which code leads nowhere any more', async () => {
    const report = await write(siteWhere(), { retired: { on: '2026-01-01' } });
    expect(filesIn()).toEqual([]);
    expect(toldOf(report)).toBe(
      'DZ9 (flyer, noch nicht gedruckt) führt auf nichts mehr; dafür entsteht keine Druckvorlage.',
    );
  });

  it('removes only what is named as its own files are', async () => {
    mkdirSync(join(root, 'codes'));
    for (const name of ['DZ9-Korrektur vom Chef.pdf', 'DZ9-flyer-de-min15mm-ENTWURF.eps'])
      writeFileSync(join(root, 'codes', name), '');
    await write();
    expect(filesIn()).toContain(join('codes', 'DZ9-Korrektur vom Chef.pdf'));
    expect(filesIn()).toHaveLength(8);
  });

  it('loses nothing where one of many is refused', async () => {
    await write();
    const before = filesIn();
    const [line, other] = region.codes;
    const tooLong = { ...other!, code: 'K'.repeat(36) };
    await expect(writeArtwork(siteWhere(), [line!, tooLong], 'codes', root)).rejects.toThrow('ist nichts geschrieben');
    expect(before).toHaveLength(7);
    expect(filesIn()).toEqual(before);
  });

  it('lays no fair among the codes or the drafts, whatever its name', () => {
    expect(['codes', 'entwurf', 'bern-2027'].map(folderOfFair)).toEqual(['messe_codes', 'messe_entwurf', 'bern-2027']);
  });

  it('removes the artwork of a code that leads nowhere any more, and says so', async () => {
    await write();
    const report = await write(siteWhere(), { retired: { on: '2026-01-01' } });
    expect(filesIn()).toEqual([]);
    expect(toldOf(report)).toContain('keine Druckvorlage. Die bisherigen Druckvorlagen sind gelöscht.');
  });

  it('refuses what breaks a rule, and names it', async () => {
    const long = siteWhere({ url: 'https://www.a-very-long-name-of-a-region-nobody-can-type.example' });
    await expect(write(long)).rejects.toThrow(
      /^Die Druckvorlage von DZ9 .+\n {4}version<=3 {3}DZ9-flyer-de-min20mm\.svg/,
    );
    expect(filesIn()).toEqual([]);
  });
});
