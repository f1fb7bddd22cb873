import { withCount } from '../locales/counted.ts';

/** Adds to the finder what CSS cannot: the address remembers the choice, and a count is said aloud. */
class SiteFinder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const wanted = new URLSearchParams(location.search);
    for (const [name, value] of wanted) {
      const choice = form.querySelector<HTMLInputElement>(
        `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
      );
      if (choice) choice.checked = true;
    }
    form.addEventListener('change', () => {
      const chosen = [...new FormData(form)].filter(([, value]) => value && value !== '0') as [string, string][];
      const query = new URLSearchParams(chosen).toString();
      history.replaceState(null, '', query ? `?${query}` : location.pathname);
      this.count();
    });
    this.count();
  }

  private count(): void {
    const output = this.querySelector('output')!;
    const shown = [...document.querySelectorAll('.site')].filter((site) => site.checkVisibility()).length;
    output.value = withCount(output.dataset, shown, document.documentElement.lang);
  }
}

customElements.define('site-finder', SiteFinder);
