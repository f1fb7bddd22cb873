/** How passing an address on ended; undefined where the person thought better of it. */
export type Sharing = 'shared' | 'copied' | 'unshared' | undefined;

/** Passes the page's address on as the device does, else copies it. */
export async function shareAddress(): Promise<Sharing> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title: document.title, url: location.href });
      return 'shared';
    }
    await (navigator as Navigator).clipboard.writeText(location.href);
    return 'copied';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? undefined : 'unshared';
  }
}
