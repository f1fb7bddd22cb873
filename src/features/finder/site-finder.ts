import { ListFilter } from '../../components/filter/list-filter.ts';
import { type Candidate, nearest, type Wish } from './nearest.ts';

/** How many sites are named when none fits. */
const maxNearest = 3;

interface Row extends Candidate {
  element: HTMLElement;
}

/** The finder with a script: order, the nearest where nothing fits, and a short list of at most four. */
class SiteFinder extends ListFilter {
  private rows: Row[] = [];
  /** The order the list is in: at first, as it was built. */
  private sorted = '';

  override connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLElement>('.site')].map((element) => ({
      element,
      fit: element.dataset.fit!.split(' '),
      amounts: { area: numberIn(element.dataset.area), motorway: numberIn(element.dataset.motorway) },
    }));
    this.sort.value = new URLSearchParams(location.search).get('sort') ?? '';
    this.addEventListener('change', ({ target }) => this.keepShort(target as HTMLInputElement));
    this.shortlist?.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of this.query()) if (name !== 'site') formData.append(name, value);
    });
    super.connectedCallback();
    for (const input of this.shortlisted.slice(Number(this.shortlist?.dataset.most))) input.checked = false;
  }

  private get shortlisted(): HTMLInputElement[] {
    return this.inputs.filter(({ name, checked }) => name === 'site' && checked);
  }

  protected override query(): URLSearchParams {
    const query = super.query();
    if (this.sort.value) query.set('sort', this.sort.value);
    return query;
  }

  protected override update(): void {
    super.update();
    this.order();
    this.showNearest(this.found.length > 0 ? [] : nearest(this.rows, this.wishes(), maxNearest));
  }

  private get sort(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  private get shortlist(): HTMLFormElement | null {
    return this.querySelector('.shortlist');
  }

  private wishes(): Wish[] {
    const chosen = this.inputs.filter(({ name, checked, value }) => name !== 'site' && checked && value);
    return [...Map.groupBy(chosen, ({ name }) => name)].map(([name, inputs]) => ({
      name,
      type: inputs[0]!.type === 'radio' ? 'one' : 'any',
      values: inputs.map(({ value }) => value),
    }));
  }

  /** Puts each section's sites in the chosen order; those that state nothing come last. */
  private order(): void {
    // Moving thousands of rows takes longer than all else.
    if (this.sort.value === this.sorted) return;
    this.sorted = this.sort.value;
    const compare = orders[this.sort.value] ?? (() => 0);
    for (const section of this.querySelectorAll('.results > section')) {
      const rows = this.rows.filter(({ element }) => element.parentElement === section);
      section.append(...rows.sort(compare).map(({ element }) => element));
    }
  }

  private showNearest(found: ReturnType<typeof nearest<Row>>): void {
    const section = this.querySelector<HTMLElement>('.nearest')!;
    const list = section.querySelector('ul')!;
    const labels = JSON.parse(list.dataset.labels!) as Record<string, string>;
    section.hidden = found.length === 0;
    list.replaceChildren(
      ...found.map(({ candidate: { element }, misses }) => {
        const item = document.createElement('li');
        const reasons = misses.map(({ name }) => `${labels[name]}: ${answerOf(element, name) ?? list.dataset.unknown}`);
        item.append(element.querySelector('h2 a')!.cloneNode(true), ` ${reasons.join('; ')}`);
        return item;
      }),
    );
  }

  /** Refuses one site too many. */
  private keepShort(input: HTMLInputElement): void {
    const { shortlist } = this;
    if (!shortlist) return;
    const isTooMany = input.name === 'site' && this.shortlisted.length > Number(shortlist.dataset.most);
    if (isTooMany) input.checked = false;
    const alert = shortlist.querySelector<HTMLElement>('[role=alert]')!;
    alert.textContent = isTooMany ? alert.dataset.text! : '';
  }
}

const orders: Partial<Record<string, (a: Row, b: Row) => number>> = {
  area: (a, b) => (b.amounts.area ?? 0) - (a.amounts.area ?? 0),
  motorway: (a, b) => (a.amounts.motorway ?? Infinity) - (b.amounts.motorway ?? Infinity),
  name: (a, b) => nameOf(a.element).localeCompare(nameOf(b.element), document.documentElement.lang, { numeric: true }),
};

const nameOf = (row: HTMLElement) => row.querySelector('h2')!.innerText;

const numberIn = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** What a site says to a question, as its row shows it. */
function answerOf(row: HTMLElement, name: string): string | undefined {
  if (name === 'kind') return row.closest('section')!.ariaLabel ?? undefined;
  return row.querySelector<HTMLElement>(`[data-answer=${name}]`)?.innerText;
}

customElements.define('site-finder', SiteFinder);
