import { fileAt } from './files.ts';

/** What the pages no longer offer is refused as well where a script or a browser brings it back. */
export function keepInside(root: string): void {
  addEventListener('click', (event) => refuseWayOut(event, root), true);
  addEventListener('auxclick', (event) => event.preventDefault(), true);
  // A long touch opens the browser's own menu, with new windows in it.
  for (const beginning of ['contextmenu', 'dragstart'])
    addEventListener(beginning, (event) => event.preventDefault(), true);
}

/** A link that a script has made names an address of the site, which is a file of the folder. */
function leadIntoFolder(link: HTMLAnchorElement | HTMLAreaElement, root: string) {
  const address = link.getAttribute('href')!;
  if (/^\/(?!\/)/.test(address)) link.href = root + fileAt(address).slice(1);
}

function refuseWayOut(event: MouseEvent, root: string) {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement | HTMLAreaElement>('a, area') : null;
  if (!link?.hasAttribute('href')) return;
  leadIntoFolder(link, root);
  const opensWindow = event.ctrlKey || event.metaKey || event.shiftKey;
  if (opensWindow || !link.href.startsWith(root)) event.preventDefault();
}
