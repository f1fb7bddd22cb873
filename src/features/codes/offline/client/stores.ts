import { offlineNames } from '../../../../routes/offline-names.ts';

/** Removes the stores of the site of these names, and none of anybody else. */
export async function removeStores(isRemoved: (name: string) => boolean) {
  const own = (await caches.keys()).filter((name) => name.startsWith(offlineNames.store));
  await Promise.all(own.filter(isRemoved).map((name) => caches.delete(name)));
}
