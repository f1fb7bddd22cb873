import { type FirstIndex, firstIndexPath } from '../first-index.ts';
import { element } from './elements.ts';
import { fetched } from './fetched.ts';
import { longestQuery, searchPanel, type SearchPanel } from './panel.ts';
import css from './search.css?inline';

let dialog: HTMLDialogElement | undefined;

/**
 * Shows the search dialog, made the first time. Rejects where its index cannot be had; then the link leads on to the page
 * of all pages.
 */
export async function openSearch(host: HTMLElement): Promise<void> {
  dialog ??= dialogIn(host, await firstIndexFor(document.documentElement.lang));
  // The keys that open it close it.
  if (dialog.open) {
    dialog.close();
    return;
  }
  dialog.showModal();
  dialog.querySelector('input')!.select();
}

/** Puts the search on a page of its own, below its head, where the query is a part of the address. */
export async function showSearchPage(head: Element, query: string): Promise<void> {
  const index = await firstIndexFor(document.documentElement.lang);
  const panel = searchPanel(index, (query) => {
    history.replaceState(undefined, '', addressOf(location.pathname, query));
  });
  addStyles();
  const matter = element('div', { class: 'matter' }, panel.form, ...panel.answers);
  head.after(element('section', { class: 'search-panel row', 'aria-label': index.texts.title }, matter));
  ask(panel, query);
}

/** Where a page of a search is, with its query. */
const addressOf = (path: string, query: string) => (query ? `${path}?${new URLSearchParams({ q: query })}` : path);

const firstIndexFor = (lang: string) => fetched(firstIndexPath(lang.toLowerCase())) as Promise<FirstIndex>;

function dialogIn(host: HTMLElement, index: FirstIndex): HTMLDialogElement {
  const { texts, pagesHref } = index;
  const share = element('a', { href: pagesHref }, texts.share);
  const panel = searchPanel(index, (query) => {
    share.href = addressOf(pagesHref, query);
    share.hidden = query === '';
  });
  share.hidden = true;
  const close = element('button', { type: 'button' }, texts.close);
  panel.input.parentElement!.append(close);
  const box = element(
    'dialog',
    { 'aria-label': texts.title, class: 'search-dialog search-panel', closedby: 'any' },
    panel.form,
    ...panel.answers,
    element('p', { class: 'ways' }, element('a', { href: pagesHref }, texts.index), share),
  );
  close.addEventListener('click', () => box.close());
  // An answer may lie on the page that is open.
  box.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) box.close();
  });
  addStyles();
  host.append(box);
  return box;
}

function ask({ form, input }: SearchPanel, query: string) {
  input.value = query.slice(0, longestQuery);
  form.dispatchEvent(new Event('input'));
}

function addStyles() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
