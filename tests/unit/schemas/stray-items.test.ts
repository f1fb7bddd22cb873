import { checkRegion } from '../../../src/features/house.ts';
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { isError, textOfIssues } from '../../../src/schemas/issue.ts';
import { messagesOn, regionWith } from '../../fixtures/mistakes/region-with.ts';

const folders: string[] = [];

const kept = (folder: string) => {
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What is told after a part of a region was replaced by a link to where it is now, or to something else. */
function toldOfLink(path: string, target?: string): string {
  const region = kept(regionWith({}));
  const outside = kept(mkdtempSync(join(tmpdir(), 'outside-')));
  const linked = join(region, path);
  if (target === undefined) renameSync(linked, join(outside, 'moved'));
  symlinkSync(target ?? join(outside, 'moved'), linked);
  const issues = checkRegion(region, { asOf: '2026-11-23' }).filter(isError);
  expect(readRegion(region).region).toBeUndefined();
  return textOfIssues(issues).replaceAll(relative(process.cwd(), region), 'region');
}

const link = (name: string) =>
  `    „${name}“ ist eine symbolische Verknüpfung; gelesen wird nur, was in der Region selbst liegt.\n    → Ersetzen Sie sie durch das, worauf sie zeigt, oder entfernen Sie sie.`;

describe('SLIP-A3: a symbolic link is never followed', () => {
  it.each([
    ['a text', 'sites/hafen/en.mdx'],
    ['a record', 'sites/hafen/record.yaml'],
    ['the folder of an entry', 'sites/hafen'],
    ['the folder of a kind', 'sites'],
    ['site.yaml', 'site.yaml'],
    ['sources.yaml', 'sources.yaml'],
    ['what translations were made from', 'sites/hafen/translations.yaml'],
  ])('%s is told', (_, path) => {
    expect(toldOfLink(path)).toContain(`region/${path}\n${link(path.split('/').at(-1)!)}`);
  });

  it.each([
    ['the texts of the interface', 'ui', tmpdir()],
    ['a text to a file of the machine', 'sites/hafen/fr.mdx', '/etc/hostname'],
    ['a text within the region, which would stand there twice', 'sites/hafen/pl.mdx', 'de.mdx'],
    ['a loop', 'sites/hafen/loop', '.'],
    ['what leads nowhere', 'sites/hafen/gone.mdx', '/nowhere'],
  ])('%s is told', (_, path, target) => {
    expect(toldOfLink(path, target)).toContain(`region/${path}\n${link(path.split('/').at(-1)!)}`);
  });

  it('says nothing of what stands behind it', () => {
    const secret = join(kept(mkdtempSync(join(tmpdir(), 'secret-'))), 'x');
    writeFileSync(secret, 'geheim: {');
    expect(readFileSync(secret, 'utf8')).toContain('geheim');
    expect(toldOfLink('sites/hafen/swiss.yaml', secret)).not.toContain('geheim');
  });
});

describe('SLIP-A2: a stray text or program is told, wherever it lies', () => {
  it('among the entries, in an entry, among the texts of the interface, at the root', () => {
    const text = messagesOn({
      'ui/x/a.mdx': "import f from '/some/file?url'",
      'ui/de.md': '# x',
      'stories/de.mdx': 'Text',
      'sites/karte.astro': '',
      'sites/hafen/plugin.js': '',
      'sites/hafen/mehr/de.mdx': 'Text',
      'astro.config.mjs': 'export default {}',
      'pages.tsx': '',
    });
    expect(text).toContain(
      'region/ui/x\n    Den Ordner „x“ liest in ui niemand.\n    → Dort steht je Sprache eine Datei wie de.yaml. Texte gehören in den Ordner eines Eintrags.',
    );
    expect(text).toContain('region/ui/de.md\n    Die Datei „de.md“ liest in ui niemand.');
    expect(text).toContain(
      'region/stories/de.mdx\n    Die Datei „de.mdx“ liegt neben den Einträgen statt in einem; gelesen wird sie nicht.',
    );
    for (const file of ['sites/karte.astro', 'astro.config.mjs', 'pages.tsx']) {
      const name = file.split('/').at(-1)!;
      expect(text).toContain(
        `region/${file}\n    „${name}“ ist Programmcode; eine Region besteht aus Texten und Angaben.`,
      );
    }
    expect(text).toContain('Die Datei „plugin.js“ gehört nicht in einen Eintrag.');
    expect(text).toContain('Der Ordner „mehr“ gehört nicht in einen Eintrag;');
  });
});
