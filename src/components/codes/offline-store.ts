import { offlineNames } from '../../routes/offline-names.ts';

/** Whether the browser can keep pages at all; one that came from a folder or a stick has no worker beside it. */
export const canKeep = () => /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator && 'caches' in window;

/** Whether the visitor has asked for it before, on this device. */
export async function isKept(): Promise<boolean> {
  return (await stores()).length > 0 && (await registered()) !== undefined;
}

/** Keeps the pages. False where that failed: then nothing of them is left. */
export async function keep(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.register(offlineNames.worker, {
      scope: offlineNames.scope,
      updateViaCache: 'none',
    });
    await atWork(registration);
    if (await isKept()) return true;
  } catch {
    // What the visitor can do is the same whatever went wrong.
  }
  await forget();
  return false;
}

/** Removes what is kept, and the worker with it. */
export async function forget() {
  await (await registered())?.unregister();
  await Promise.all((await stores()).map((name) => caches.delete(name)));
}

const stores = async () => (await caches.keys()).filter((name) => name.startsWith(offlineNames.store));

/** Asked for by address, it may be one of a wider scope. */
async function registered() {
  const found = await navigator.serviceWorker.getRegistration(offlineNames.scope);
  return found?.scope.endsWith(offlineNames.scope) ? found : undefined;
}

/** Resolves once the worker holds everything; a page of capital letters is outside its scope, so `ready` would never do. */
function atWork({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      if (!worker || worker.state === 'redundant') reject(new Error('The worker did not start.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
