import { createHash } from 'node:crypto';
import { offlineNames } from '../../../routes/offline-names.ts';
import type { HeldFiles } from './held-files.ts';

/**
 * The service worker of the pages behind printed codes (QR-44). It answers for the files it holds and for
 * nothing else: at once from its store, then it looks for a newer one. The same files make the same worker.
 */
export function workerOf(files: HeldFiles, day: string): string {
  const paths = [...files.keys()];
  return `// Pages behind printed codes, kept where a visitor asked for it. Contents of ${day}.
const prefix = '${offlineNames.store}';
const store = prefix + '${versionOf(files)}';
const held = new Set(${JSON.stringify(paths, null, 1)});

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(removeOlder()));
addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin) return;
  if (held.has(pathname)) event.respondWith(answer(event, pathname));
  else if (held.has(pathname + '/')) event.respondWith(Response.redirect(pathname + '/'));
});

async function keep() {
  const kept = await caches.open(store);
  await Promise.all([...held].map((path) => fetchInto(kept, path, path + '${offlineNames.query}')));
  await skipWaiting();
}

async function removeOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== store).map((name) => caches.delete(name)));
}

async function answer(event, path) {
  const found = await caches.match(path, { cacheName: store, ignoreVary: true });
  if (!found) return fetch(event.request);
  // A name below /_astro/ holds its content.
  if (!path.startsWith('/_astro/')) event.waitUntil(renew(path, event.request.referrer).catch(() => undefined));
  return found;
}

async function renew(path, referrer) {
  // Whoever removed the store gets no new one.
  if (await caches.has(store)) await fetchInto(await caches.open(store), path, path, { referrer });
}

async function fetchInto(kept, path, address, more) {
  const fresh = await fetch(address, { cache: 'no-cache', redirect: 'error', ...more });
  if (!fresh.ok) throw new Error(address + ' answers ' + fresh.status);
  await kept.put(path, fresh);
}
`;
}

/** Stands in the place of the worker where nothing is to be kept: a phone that has one loses it at its next visit. */
export const killSwitch = `// Nothing is kept for use without a network: what was kept goes, and so does this worker.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('${offlineNames.store}')).map((name) => caches.delete(name)));
  await registration.unregister();
}
`;

function versionOf(files: HeldFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path} ${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 12);
}
