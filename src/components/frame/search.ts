/** Opens the search by its link or by the / key; the dialog and the index come only then. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void this.open(link);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      void this.open(link);
    });
    document.addEventListener('keydown', (event) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      void this.open(link);
    });
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    try {
      const { openSearch } = await import('./search-dialog.ts');
      await openSearch(this, link);
    } catch {
      location.assign(link.href);
    }
  }
}

customElements.define('site-search', SiteSearch);

export {};
