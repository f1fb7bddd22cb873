/** Not every browser has it yet; there the visit's entries stay in the history, behind the start page. */
const { navigation } = window as { navigation?: Navigation };

/**
 * Offers the way back within a visit, and keeps one visit from the next: what somebody looked at is in no
 * history any more once the start page is there again. Nothing is stored.
 */
export function keepVisits(root: string, start: string, isStart: boolean): void {
  const back = document.querySelector<HTMLButtonElement>('[data-stand=back]')!;
  back.hidden = isStart || !hasBefore(root);
  back.addEventListener('click', () => history.back());
  document.querySelector('a[data-stand=start]')?.addEventListener('click', (event) => {
    event.preventDefault();
    startAnew(start, isStart);
  });
  if (!isStart) return;
  history.scrollRestoration = 'manual';
  // What the browser kept of the page holds what was typed and found; a page that is loaded holds nothing.
  addEventListener('pageshow', ({ persisted }) => (persisted ? location.reload() : beginVisit()));
}

/** Shows the start page as the first visitor found it. */
export function startAnew(start: string, isStart: boolean): void {
  closeAll();
  const first = visited().find(({ url }) => url === start);
  if (first && !isStart) navigation?.traverseTo(first.key);
  else location.replace(start);
}

/** A new entry takes the place of all that follow; what the browser put back into fields goes too. */
function beginVisit() {
  if (navigation?.canGoForward) history.pushState(null, '', location.href);
  for (const form of document.forms) form.reset();
  closeAll();
  scrollTo(0, 0);
}

/** Nothing stays open over the page: no search, no codes, no notice. */
function closeAll() {
  for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
  for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) open.close();
}

function hasBefore(root: string): boolean {
  if (!navigation) return history.length > 1;
  const before = visited().slice(0, navigation.currentEntry?.index);
  return before.some(({ url }) => url?.startsWith(root));
}

/** The history as far as a page may know it: only this folder's part concerns it. */
const visited = () => navigation?.entries() ?? [];
