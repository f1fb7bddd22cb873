import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScript } from '../../../../src/features/kiosk/classic-scripts.ts';

/** Runs a script as a page at a stand does, and gives what it exports. */
function run(script: string, scope: Record<string, unknown> = {}): Record<string, unknown> {
  const exports = {};
  const stand = {
    run: (address: string, body: (scope: object, exports: object) => void) => body({ address, ...scope }, exports),
  };
  // As the browser does with a script that is no module.
  (runInThisContext(`(stand) => {${script}}`) as (given: typeof stand) => void)(stand);
  return exports;
}

const made = (files: Record<string, string>) => classicScript('_astro/a.js', (file) => files[file]!);

describe('classicScript', () => {
  it('holds what it imports, at once and later', async () => {
    const script = await made({
      '_astro/a.js': 'import{t}from"./b.js";export const now=t;export const later=()=>import("./c.js");',
      '_astro/b.js': 'export const t="b";',
      '_astro/c.js': 'export const late="c";',
    });
    const { now, later } = run(script) as { now: string; later: () => Promise<{ late: string }> };
    expect(now).toBe('b');
    expect((await later()).late).toBe('c');
    expect(script).not.toMatch(/\bimport\b|\brequire\(/);
  });

  it('asks the stand for files, and for scripts whose address is only known as it runs', async () => {
    const script = await made({
      '_astro/a.js':
        'export const file=fetch("/de/search.json");const at="/p/"+"q.js";export const script=import(at);export const here=import.meta.url;export const worker=typeof Worker;',
    });
    const asked = { fetch: (address: string) => `file ${address}`, load: (address: string) => `script ${address}` };
    expect(run(script, { ...asked, Worker: undefined })).toMatchObject({
      file: 'file /de/search.json',
      script: 'script /p/q.js',
      here: '/_astro/a.js',
      worker: 'undefined',
    });
  });

  it('fetches nothing ahead of an import', async () => {
    const script = await made({
      '_astro/a.js':
        'const __vite__mapDeps=(i)=>i.map(i=>["_astro/c.js"][i]);import{p}from"./p.js";export const ahead=p(()=>import("./c.js"),__vite__mapDeps([0]));',
      '_astro/p.js': 'export const p=(load,ahead)=>ahead;',
      '_astro/c.js': 'export const late="c";',
    });
    expect(run(script)).toMatchObject({ ahead: [] });
  });
});
