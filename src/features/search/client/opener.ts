/** Milliseconds after which the link says that something is on its way. */
const patience = 300;

/** Opens the search by its link, by / or by Ctrl/Cmd-K; the dialog and its index come only then. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    link.setAttribute('role', 'button');
    const open = (event: Event) => {
      event.preventDefault();
      void this.open(link);
    };
    link.addEventListener('click', (event) => {
      if (!event.metaKey && !event.ctrlKey && !event.shiftKey) open(event);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') open(event);
    });
    document.addEventListener('keydown', (event) => {
      if (isAsked(event)) open(event);
    });
    const query = new URLSearchParams(location.search).get('q');
    if (query !== null && location.pathname === link.pathname) void this.showPage(query);
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('main #search-term');
    if (field) {
      field.select();
      return;
    }
    const name = link.textContent;
    const timer = window.setTimeout(() => (link.textContent = `${name.trim()} …`), patience);
    try {
      const { openSearch } = await import('./dialog.ts');
      await openSearch(this);
    } catch {
      // Without a network a way out of this page leads nowhere: the search opens as soon as there is one.
      if (navigator.onLine) location.assign(link.href);
      else addEventListener('online', () => void this.open(link), { once: true });
    } finally {
      window.clearTimeout(timer);
      link.textContent = name;
    }
  }

  /** A query in the address of the page of all pages is answered there. */
  private async showPage(query: string): Promise<void> {
    const { showSearchPage } = await import('./dialog.ts');
    await showSearchPage(document.querySelector('main > *')!, query);
  }
}

/** Ctrl-K or Cmd-K anywhere, and / where nobody types. */
function isAsked({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && ctrlKey !== metaKey;
  const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return key === '/' && !isTyping;
}

customElements.define('site-search', SiteSearch);

export {};
