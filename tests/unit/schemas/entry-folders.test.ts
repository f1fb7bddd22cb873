import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryFoldersOf } from '../../../src/schemas/entry-folders.ts';
import { regionWith } from '../../fixtures/mistakes/region-with.ts';

/** The harbour's region once its folders are changed: which sites it has, and what is told. */
function foundIn(change: (folder: string) => void) {
  const folder = regionWith({});
  change(folder);
  const { entries, issues } = entryFoldersOf(folder);
  return {
    sites: entries
      .filter(({ kind }) => kind === 'sites')
      .map(({ path, id, isDisplaced }) => ({ path, id, isDisplaced })),
    hints: issues.map(({ hint }) => hint),
    count: issues.length,
  };
}

const hafen = { path: 'sites/hafen', id: 'hafen', isDisplaced: false };

describe('the folders of entries', () => {
  it('lie where their kind and name say', () => {
    expect(foundIn(() => undefined)).toEqual({ sites: [hafen], hints: [], count: 0 });
  });

  it('are told and read, where one lies at the root', () => {
    const { sites, hints } = foundIn((folder) => renameSync(join(folder, 'sites/hafen'), join(folder, 'hafen')));
    expect(sites).toEqual([{ path: 'hafen', id: 'hafen', isDisplaced: true }]);
    expect(hints).toEqual(['Verschieben Sie den Ordner nach sites/hafen/.']);
  });

  it('are told but not read twice, where the place of a displaced one is taken', () => {
    const { sites, hints } = foundIn((folder) =>
      cpSync(join(folder, 'sites/hafen'), join(folder, 'hafen'), { recursive: true }),
    );
    expect(sites).toEqual([hafen]);
    expect(hints).toEqual([
      'In sites/ gibt es „hafen“ schon: Löschen Sie diesen Ordner, oder legen Sie ihn unter einem anderen Namen dorthin.',
    ]);
  });

  it('are no entries, where a folder is empty', () => {
    expect(foundIn((folder) => mkdirSync(join(folder, 'leer'))).sites).toEqual([hafen]);
  });
});
