/** What the worker, the page that asks for it and the count of scans all know. A browser lets it control only what lies beside it. */
export const offlineNames = {
  worker: '/m/sw.js',
  scope: '/m/',
  /** How the names of its stores begin; behind it stands the version of what they hold. */
  store: 'kept-',
  /** Marks in the server's log what is fetched to be kept: nobody has opened it (QR-33). */
  query: '?kept',
};
