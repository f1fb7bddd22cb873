import { offlineNames } from '../../../../routes/offline-names.ts';
import { removeStores } from './stores.ts';

/**
 * The service worker of the pages behind printed codes (QR-44). It answers for the files it holds and for
 * nothing else: at once from its store, then it looks for a newer one.
 */
declare const self: ServiceWorkerGlobalScope;

/** Stand in front of it in the published file: the addresses of the files, and a name for what they hold. */
declare const held: readonly string[];
declare const version: string;

const store = offlineNames.store + version;
const paths = new Set(held);

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(removeStores((name) => name !== store)));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (paths.has(pathname)) event.respondWith(answer(event, pathname));
  else if (paths.has(`${pathname}/`)) event.respondWith(Response.redirect(`${pathname}/`));
});

async function keep() {
  const kept = await caches.open(store);
  await Promise.all(held.map((path) => fetchInto(kept, path, path + offlineNames.query)));
  await self.skipWaiting();
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const found = await caches.match(path, { cacheName: store, ignoreVary: true });
  if (!found) return fetch(event.request);
  // A name below /_astro/ holds its content.
  if (!path.startsWith('/_astro/')) event.waitUntil(renew(path, event.request.referrer).catch(() => undefined));
  return found;
}

async function renew(path: string, referrer: string) {
  // Whoever removed the store gets no new one.
  if (await caches.has(store)) await fetchInto(await caches.open(store), path, path, { referrer });
}

async function fetchInto(kept: Cache, path: string, address: string, more?: RequestInit) {
  const fresh = await fetch(address, { cache: 'no-cache', redirect: 'error', ...more });
  if (!fresh.ok) throw new Error(`${address} answers ${fresh.status}`);
  await kept.put(path, fresh);
}
