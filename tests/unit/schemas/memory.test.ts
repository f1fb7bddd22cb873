import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/features/house.ts';
import { named } from '../../../src/schemas/yaml/read.ts';
import { readDocument } from '../../../src/schemas/yaml/document.ts';
import { emptyMemory, withMemory } from '../../../src/schemas/memory.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';

const folder = mkdtempSync(join(tmpdir(), 'known-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that is read again', () => {
  const path = join(folder, 'de.mdx');
  const memory = emptyMemory();
  const read = (text: string) => {
    writeFileSync(path, text);
    return withMemory(memory, () => readDocument(path, 'de.mdx'));
  };
  const text = '---\ntitle: Hafen\n---\n\nÜber den Hafen.\n';

  it('is the same document where it says the same', () => {
    expect(read(text)).toBe(read(text));
  });

  it('is another one where a letter is another, however alike they look', () => {
    const before = read(text);
    for (const changed of [text.replace('Hafen.', 'Kai.'), text.replace('Ü', 'U\u0308'), `\uFEFF${text}`])
      expect(read(changed)).not.toBe(before);
  });

  it('is another one under another name, whose problems are told there', () => {
    const before = read(text);
    expect(withMemory(memory, () => readDocument(path, 'anderswo/de.mdx'))).not.toBe(before);
  });
});

/** Each is made, or taken back. */
const changes: [file: string, from: string, to: string][] = [
  ['sites/hafen/de.mdx', 'Frei sind', 'Noch frei sind'],
  ['sites/hafen/de.mdx', 'title: Gewerbepark', 'titel: Gewerbepark'],
  ['sites/hafen/en.mdx', '## ', '{1}\n\n## '],
  ['sites/hafen/record.yaml', 'value: 6.5', 'value: 600.5'],
  ['sites/hafen/record.yaml', 'owner: wfg', 'owner: wgf'],
  ['organisations/wfg/record.yaml', 'name: ', 'nmae: '],
  ['locations/musterstadt/de.mdx', 'Straße', 'Strasse'],
  ['locations/musterstadt/de.mdx', '(sites/hafen)', '(sites/hafn)'],
  ['glossary.yaml', 'Bebauungspläne', 'Bauungspläne'],
  ['site.yaml', 'name: Nordmark', 'name: Südmark'],
];

/** All that was read of a region and found in it, and its routes, wherever it lies. */
function told(region: string): unknown {
  const reading = readRegion(region);
  const routes = reading.region && siteOf(reading.region, region, '2026-11-23').routes;
  return JSON.parse(JSON.stringify({ ...reading, routes }).replaceAll(named(region), 'region')) as unknown;
}

describe('a region that is read again', () => {
  it('reads as one that nobody has read before, whatever changed and was taken back in between', () => {
    const region = join(folder, 'region');
    cpSync('tests/fixtures/region', region, { recursive: true });
    const memory = emptyMemory();
    const made = new Set<number>();
    let copies = 0;
    fc.assert(
      fc.property(fc.nat({ max: changes.length - 1 }), (index) => {
        const [file, before, after] = changes[index]!;
        const [from, to] = made.delete(index) ? [after, before] : [before, after];
        if (from === before) made.add(index);
        const path = join(region, file);
        writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
        copies += 1;
        const copy = join(folder, `copy-${copies}`);
        cpSync(region, copy, { recursive: true });
        expect(withMemory(memory, () => told(region))).toEqual(told(copy));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
