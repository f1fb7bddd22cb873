import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileAt, kioskFiles, type KioskFiles } from '../../../../../src/features/kiosk/client/files.ts';
import { twinOf, twinScript } from '../../../../../src/features/kiosk/twins.ts';

const root = 'file:///media/stick/lausitz/';

let stand: KioskFiles;
let loaded: string[];

/** A folder whose scripts run when they are put into the page, as a browser does it. */
function folderOf(scripts: Record<string, string>) {
  loaded = [];
  const append = (script: { src: string; onload: () => void; onerror: () => void }) => {
    loaded.push(script.src);
    const code = scripts[script.src.replace(root, '')];
    if (code === undefined) script.onerror();
    else {
      (runInThisContext(`(stand) => {${code}}`) as (stand: KioskFiles) => void)(stand);
      script.onload();
    }
  };
  vi.stubGlobal('document', { createElement: () => ({}), head: { append } });
}

beforeEach(() => {
  stand = kioskFiles(root);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Does something as a script of the site. */
function asScript<T>(work: (scope: Parameters<Parameters<KioskFiles['run']>[1]>[0]) => T): T {
  let result: T | undefined;
  stand.run('/_astro/a.js', (scope) => (result = work(scope)));
  return result!;
}

describe('kioskFiles', () => {
  it('gives a file from its twin, which is loaded once, with the letters it has', async () => {
    folderOf({ [twinOf('de/search.json')]: twinScript('de/search.json', Buffer.from('{"title":"Größe – ä"}')) });
    const answer = await asScript(({ fetch }) => fetch('/de/search.json?ts=1'));
    expect(answer.ok).toBe(true);
    expect(await answer.json()).toEqual({ title: 'Größe – ä' });
    await asScript(({ fetch }) => fetch('/de/search.json'));
    expect(loaded).toEqual([`${root}stand/files/de/search.json.js`]);
  });

  it('gives a page by the address of its folder, and says which file it is', async () => {
    folderOf({ [twinOf('de/a/index.html')]: twinScript('de/a/index.html', Buffer.from('<p>')) });
    const { url } = await asScript(({ fetch }) => fetch('/de/a/'));
    expect(url).toBe(`${root}de/a/index.html`);
  });

  it('answers for what is not there as a server does', async () => {
    folderOf({});
    const { status, ok } = await asScript(({ fetch }) => fetch('/de/nothing.json'));
    expect([status, ok]).toEqual([404, false]);
    await expect(asScript(({ load }) => load('/nothing.js'))).rejects.toThrow('stand/files/nothing.js.js');
  });

  it('gives a module as its script has made it, on Windows too', async () => {
    folderOf({
      [twinOf('pagefind/pagefind.js')]:
        `stand.run('/pagefind/pagefind.js', (scope, exports) => { exports.search = () => 'found'; })`,
    });
    const search = (await asScript(({ load }) => load('file:///pagefind/pagefind.js'))) as { search: () => string };
    expect(search.search()).toBe('found');
    expect(await asScript(({ load }) => load('file:///D:/pagefind/pagefind.js'))).toBe(search);
  });
});

describe('fileAt', () => {
  it('names the file of an address, with the choice and the place in it', () => {
    expect(fileAt('/de/flaechen/?area=10')).toBe('/de/flaechen/index.html?area=10');
    expect(fileAt('/de/glossar/#grw')).toBe('/de/glossar/index.html#grw');
    expect(fileAt('/de/daten.csv')).toBe('/de/daten.csv');
  });
});
