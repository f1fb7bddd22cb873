import { conventionOf } from '../../../locales/formats/conventions.ts';
import { numbersOf } from '../../../locales/formats/numbers.ts';
import {
  type Contribution,
  employerCost,
  grantUpTo,
  landPrice,
  numberIn,
  sizeOf,
  type TaxLaw,
  taxOn,
} from '../rules.ts';

/** What a calculation needs besides what somebody writes. */
interface Given {
  tax?: (TaxLaw & { label: string })[];
  staff?: { name: string; contributions: Contribution[] }[];
  land?: { name: string; min: number; max: number }[];
}

/** A calculation with one's own numbers; the address keeps them, and nothing else does. */
class CostsForm extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly output = this.querySelector('output')!;
  private readonly numbers = numbersOf(conventionOf(document.documentElement.lang));
  private readonly given = JSON.parse(this.dataset.given ?? '{}') as Given;

  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    for (const input of this.inputs) input.value = query.get(input.name) ?? input.value;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => {
      this.remember();
      this.update();
    });
    this.form.hidden = false;
    this.update();
  }

  private get inputs(): HTMLInputElement[] {
    return [...this.form.querySelectorAll('input')];
  }

  private remember(): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.inputs) {
      if (value.trim()) query.set(name, value.trim());
      else query.delete(name);
    }
    history.replaceState(null, '', `${location.pathname}?${query.toString()}${location.hash}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
  }

  private update(): void {
    const values = this.inputs.map((input) => {
      const value = numberIn(input.value);
      const isWrong = input.value.trim() !== '' && Number.isNaN(value);
      input.setAttribute('aria-invalid', String(isWrong));
      input.setCustomValidity(isWrong ? this.dataset.wrong! : '');
      return value;
    });
    const isWrong = this.inputs.some((input) => input.ariaInvalid === 'true');
    const lines = isWrong ? [this.dataset.wrong!] : values.some(Number.isNaN) ? [] : this.linesFor(values);
    this.output.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('span'), { textContent: line })),
    );
  }

  private linesFor([first = 0, second = 0]: number[]): string[] {
    const { tax, staff, land } = this.given;
    if (tax)
      return tax.map(({ label, ...law }) => {
        const burden = law.fixed + law.perPoint * second;
        return `${label}: ${this.euros(taxOn(first, law, second))} (${this.numbers.percent(burden)})`;
      });
    if (staff)
      return staff.map(({ name, contributions }) => `${name}: ${this.euros(employerCost(first, contributions))}`);
    if (land)
      return land.map(({ name, min, max }) => `${name}: ${this.euros(landPrice(first, min), landPrice(first, max))}`);
    this.showGrants(sizeOf(first), second);
    return [];
  }

  /** Which programmes fit, and the most each may give. */
  private showGrants(size: string, investment: number): void {
    for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[data-sizes]')) {
      const { sizes = '', least, rate, ceiling } = row.dataset;
      row.hidden = !sizes.split(' ').includes(size);
      const upTo = (percent: string | undefined) =>
        grantUpTo(investment, percent ? Number(percent) : undefined, ceiling ? Number(ceiling) : undefined);
      const amount = upTo(rate);
      row.querySelector('.at-most')!.textContent =
        amount === undefined ? '–' : this.euros(upTo(least) ?? amount, amount);
    }
  }

  private euros(min: number, max = min): string {
    const [least, most] = [Math.round(min), Math.round(max)];
    return this.numbers.money(least === most ? least : { min: least, max: most }, 'EUR', { grouping: 'table' });
  }
}

customElements.define('costs-form', CostsForm);
