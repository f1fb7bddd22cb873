import { withCount } from '../../locales/counted.ts';

/** Adds to a filter what CSS cannot: the address remembers the choice, and the count is said aloud. */
export class ListFilter extends HTMLElement {
  /** Inputs whose choice stands in the address. */
  protected get inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  /** The items left by the filter. */
  private get found(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.found')].filter((item) => item.checkVisibility());
  }

  connectedCallback(): void {
    const wanted = new URLSearchParams(location.search);
    for (const input of this.inputs) {
      if (wanted.getAll(input.name).includes(input.value)) input.checked = true;
    }
    for (const details of this.querySelectorAll('details')) {
      if (details.querySelector('input:checked:not([value=""])')) details.open = true;
    }
    this.addEventListener('change', () => {
      this.remember();
      this.update();
    });
    this.addEventListener('reset', () => setTimeout(() => this.startAnew()));
    this.carryQuery();
    this.update();
  }

  /** The choices are back at their start only after the event, and their button is gone. */
  private startAnew(): void {
    this.dispatchEvent(new Event('change'));
    this.querySelector('input')?.focus();
  }

  /** What is chosen, as the address has it. */
  protected query(): URLSearchParams {
    const chosen = this.inputs.filter(({ checked, value }) => checked && value);
    return new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
  }

  /** Says what the present choice leaves. */
  protected update(): void {
    this.output.value = this.counted();
  }

  /** The items that are counted: a part only where it is not beside its whole. */
  protected get grounds(): HTMLElement[] {
    return this.found.filter((item) => !item.dataset.whole || isCounted(item));
  }

  protected counted(): string {
    return withCount(this.output.dataset, this.grounds.length, document.documentElement.lang);
  }

  private get output(): HTMLOutputElement {
    return this.querySelector('output')!;
  }

  private remember(): void {
    const query = this.query().toString();
    history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
    this.carryQuery();
  }

  /** The same choice in the other languages. */
  private carryQuery(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
  }
}

/** As CSS counts: a part not beside its whole. */
const isCounted = (item: HTMLElement) => getComputedStyle(item).counterIncrement !== 'none';

customElements.define('list-filter', ListFilter);
