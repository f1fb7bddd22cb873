import { ListFilter } from '../../components/filter/list-filter.ts';
import { byNearness, type Candidate, groupOf, verdictOn, type Verdict, type Wish } from './nearest.ts';

/** So many that do not fit are shown of very many sites. */
const maxNearest = 5;

interface Row extends Candidate {
  element: HTMLElement;
}

/** The finder with a script: the list in the order it is read, the nearest of what does not fit, and a short list. */
class SiteFinder extends ListFilter {
  private rows: Row[] = [];
  /** As the page has them: group after group. */
  private listed: Row[] = [];

  override connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLElement>('.site')].map((element) => ({
      element,
      fit: element.dataset.fit!.split(' '),
      amounts: { area: numberIn(element.dataset.area), motorway: numberIn(element.dataset.motorway) },
    }));
    this.listed = this.rows;
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
    const wishes = this.wishes();
    const verdicts = new Map(this.rows.map((row) => [row, verdictOn(row, wishes)]));
    this.arrange(verdicts);
    super.update();
  }

  protected override counted(): string {
    if (this.wishes().length === 0) return super.counted();
    const counts = Map.groupBy(this.grounds, (item) => getComputedStyle(item).counterIncrement.split(' ')[0]);
    return this.headings.map(({ id, innerText }) => `${innerText.trim()}: ${counts.get(id)?.length ?? 0}`).join(', ');
  }

  private get headings(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.group')];
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

  /** Puts the rows behind the headings of their groups, so that they are read in the order they are seen in. */
  private arrange(verdicts: ReadonlyMap<Row, Verdict>): void {
    const compare = orders[this.sort.value] ?? (() => 0);
    const groups = Map.groupBy(this.rows.toSorted(compare), (row) => groupOf(verdicts.get(row)!));
    const nearness = (a: Row, b: Row) => byNearness(verdicts.get(a)!, verdicts.get(b)!);
    const lists = this.headings.map(({ id }) => {
      const rows = groups.get(id as ReturnType<typeof groupOf>) ?? [];
      return id === 'fits' ? rows : rows.toSorted(nearness);
    });
    this.showNearest(lists.at(-1)!);
    const listed = lists.flat();
    // Moving thousands of rows takes longer than all else.
    if (listed.every((row, index) => row === this.listed[index])) return;
    this.listed = listed;
    this.headings.forEach((heading, index) => heading.after(...lists[index]!.map(({ element }) => element)));
  }

  /** Of very many sites those that do not fit are hidden, but for the nearest, which say what they lack. */
  private showNearest(misses: Row[]): void {
    const { labels } = this.dataset;
    if (!labels) return;
    for (const row of this.querySelectorAll('.near')) row.classList.remove('near');
    for (const { element } of misses.slice(0, maxNearest)) {
      element.classList.add('near');
      if (element.querySelector('.verdict')) continue;
      const verdict = Object.assign(document.createElement('p'), { className: 'verdict' });
      const names = Object.entries(JSON.parse(labels) as Record<string, string>).map(([name, label]) => {
        const span = Object.assign(document.createElement('span'), { textContent: label });
        span.dataset.q = name;
        return span;
      });
      verdict.append(...names);
      element.querySelector('.matter')!.prepend(verdict);
    }
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

customElements.define('site-finder', SiteFinder);
