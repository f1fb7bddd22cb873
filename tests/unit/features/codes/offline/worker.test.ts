import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { killSwitch, workerOf } from '../../../../../src/features/codes/offline/worker.ts';

const held = new Map([
  ['/m/k7r4/', Buffer.from('page')],
  ['/m/k7r4/kontakt.vcf', Buffer.from('card')],
]);

const asked: string[] = [];
const stores = new Map<string, Map<string, string>>();
const online = { is: true };
/** Somebody removes the store while the worker answers from it. */
const removal = { follows: false };

beforeEach(() => {
  asked.length = 0;
  stores.clear();
  online.is = true;
  removal.follows = false;
});

/** A worker in a browser that is as small as can be. */
async function started(written: Promise<string>) {
  const text = await written;
  const listeners = new Map<string, (event: object) => void>();
  const unregister = vi.fn();
  const scope = {
    URL,
    location: { origin: 'https://region.example' },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    skipWaiting: async () => undefined,
    registration: { unregister },
    Response: { redirect: (to: string) => `redirect ${to}` },
    fetch: async (address: string) => {
      asked.push(address);
      if (!online.is) throw new Error('no network');
      return { ok: true, text: `fresh ${address}` };
    },
    caches: {
      keys: async () => [...stores.keys()],
      has: async (name: string) => stores.has(name),
      delete: async (name: string) => stores.delete(name),
      match: async (path: string, { cacheName }: { cacheName: string }) => {
        const found = stores.get(cacheName)?.get(path);
        if (found && removal.follows) stores.clear();
        return found;
      },
      open: async (name: string) => {
        const store = stores.get(name) ?? new Map<string, string>();
        stores.set(name, store);
        return { put: async (path: string, { text }: { text: string }) => void store.set(path, text) };
      },
    },
  };
  runInNewContext(text, { ...scope, self: scope });
  /** What an event waits for, and how it is answered. */
  return {
    unregister,
    run: async (type: string, request?: { url: string; method?: string }) => {
      const waits: Promise<unknown>[] = [];
      let answer: unknown = 'the network';
      listeners.get(type)?.({
        request: { method: 'GET', referrer: '', ...request },
        waitUntil: (wait: Promise<unknown>) => waits.push(wait),
        respondWith: (given: unknown) => (answer = given),
      });
      const given = await answer;
      await Promise.all(waits);
      return given;
    },
  };
}

const page = { url: 'https://region.example/m/k7r4/' };

describe('the worker', () => {
  it('is the same for the same files, and names its store after them', async () => {
    expect(await workerOf(held, '2026-11-25')).toBe(await workerOf(new Map(held), '2026-11-25'));
    const nameIn = (text: string) => /version = '(\w{12})'/.exec(text)![1];
    const other = new Map(held).set('/m/k7r4/', Buffer.from('another page'));
    expect(nameIn(await workerOf(other, '2026-11-25'))).not.toBe(nameIn(await workerOf(held, '2026-11-25')));
  });

  it('keeps what it holds, marked so that nobody counts it, and removes older stores of its own only', async () => {
    stores.set('kept-old', new Map()).set('another', new Map());
    const { run } = await started(workerOf(held, '2026-11-25'));
    await run('install');
    expect(asked).toEqual(['/m/k7r4/?kept', '/m/k7r4/kontakt.vcf?kept']);
    await run('activate');
    expect([...stores.keys()]).toEqual(['another', expect.stringMatching(/^kept-\w{12}$/)]);
  });

  it('answers without a network, and with one looks for what is newer', async () => {
    const { run } = await started(workerOf(held, '2026-11-25'));
    await run('install');
    online.is = false;
    expect(await run('fetch', page)).toBe('fresh /m/k7r4/?kept');
    online.is = true;
    expect(await run('fetch', page)).toBe('fresh /m/k7r4/?kept');
    expect(await run('fetch', page)).toBe('fresh /m/k7r4/');
    expect(await run('fetch', { url: 'https://region.example/m/k7r4' })).toBe('redirect /m/k7r4/');
  });

  it('makes no store anew for somebody who removed it', async () => {
    const { run } = await started(workerOf(held, '2026-11-25'));
    await run('install');
    removal.follows = true;
    expect(await run('fetch', page)).toBe('fresh /m/k7r4/?kept');
    expect([...stores.keys()]).toEqual([]);
  });

  it.each([
    { url: 'https://region.example/de/' },
    { url: 'https://region.example/m/' },
    { url: 'https://other.example/m/k7r4/' },
    { ...page, method: 'POST' },
  ])('leaves %o alone', async (request) => {
    expect(await (await started(workerOf(held, '2026-11-25'))).run('fetch', request)).toBe('the network');
  });
});

describe('the kill switch', () => {
  it('removes what was kept and itself, and answers nothing', async () => {
    stores.set('kept-old', new Map()).set('another', new Map());
    const { run, unregister } = await started(killSwitch());
    await run('install');
    await run('activate');
    expect([...stores.keys()]).toEqual(['another']);
    expect(unregister).toHaveBeenCalledOnce();
    expect(await run('fetch', page)).toBe('the network');
  });
});
