import { removeStores } from './stores.ts';

/** Stands in the place of the worker where nothing is to be kept: a phone that has one loses it at its next visit. */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  await removeStores(() => true);
  await self.registration.unregister();
}
