import { choiceIn, withChoice } from './choice.ts';
import {
  type Column,
  factRows,
  markDifferences,
  openIn,
  showColumns,
  standingColumns,
  type Supply,
} from './columns.ts';
import { shareAddress } from '../../components/contact/share.ts';

/**
 * Adds to the comparison what CSS cannot: the address holds the choice and its order, what differs is
 * marked, and the choice can be passed on, printed and asked about. Nothing is stored.
 */
class SideBySide extends HTMLElement {
  private readonly rows = factRows(this.querySelector('table')!);
  private readonly standing = standingColumns(this.rows);
  private readonly columns = new Map<string, Column>();
  private readonly form = this.querySelector('form')!;
  private readonly words = this.dataset as Record<string, string>;
  private readonly most = Number(this.words.most);
  private chosen: string[] = [];

  connectedCallback(): void {
    this.form.addEventListener('change', ({ target }) => this.choose(target as HTMLInputElement));
    const only = this.querySelector<HTMLInputElement>('[name=only]')!;
    const showOnly = () => this.toggleAttribute('data-only', only.checked);
    only.addEventListener('change', showOnly);
    // A browser may bring back what was checked before a reload.
    showOnly();
    this.querySelector('[value=print]')!.addEventListener('click', () => window.print());
    this.querySelector('[value=share]')!.addEventListener('click', () => void this.share());
    void this.open().catch(() => this.say(this.words.failed!));
  }

  /** Shows what the address asks for. */
  private async open(): Promise<void> {
    const { parameter, unknown, limit } = this.words;
    const supply = await this.supply();
    const choice = choiceIn(location.search, parameter!, supply.isKnown, this.most);
    for (const column of await supply.columnsFor(choice.chosen)) this.columns.set(column.id, column);
    this.show(choice.chosen);
    const troubles = [choice.unknown.length && unknown!, choice.excess.length && limit!];
    this.say(...troubles.filter((trouble) => typeof trouble === 'string'));
  }

  private async supply(): Promise<Supply> {
    for (const column of this.standing) this.columns.set(column.id, column);
    const { index, parameter } = this.words;
    if (!index || !new URLSearchParams(location.search).has(parameter!))
      return { isKnown: (id) => this.columns.has(id), columnsFor: () => Promise.resolve([]) };
    const { fetchedColumns } = await import('./fetched-columns.ts');
    return fetchedColumns(index, this.rows);
  }

  private choose({ value, checked }: HTMLInputElement): void {
    const others = this.chosen.filter((id) => id !== value);
    const isOneTooMany = checked && others.length === this.most;
    this.show(checked && !isOneTooMany ? [...others, value] : others);
    this.say(...(isOneTooMany ? [this.words.limit!] : []));
  }

  private show(chosen: string[]): void {
    this.chosen = chosen;
    const columns = chosen.length > 0 ? chosen.map((id) => this.columns.get(id)!) : this.standing;
    const isCompared = columns.length > 0 && columns.length <= this.most;
    this.toggleAttribute('data-compared', isCompared);
    for (const { id, name } of columns) this.boxOf(id, name);
    for (const box of this.form.querySelectorAll('input')) box.checked = chosen.includes(box.value);
    showColumns(this.rows, columns);
    markDifferences(this.rows, isCompared, this.words.differs!);
    this.keepAddress();
    this.showSources();
    this.showOpen();
  }

  /** A column that came later gets its box too, to be put away again. */
  private boxOf(id: string, name: string): void {
    const fieldset = this.form.querySelector('fieldset')!;
    if (fieldset.querySelector(`[value="${CSS.escape(id)}"]`)) return;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = id;
    label.append(box, ' ', name);
    fieldset.append(label);
  }

  private keepAddress(): void {
    const query = withChoice(location.search, this.words.parameter!, this.chosen);
    if (query !== location.search) history.replaceState(null, '', location.pathname + query);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a, .back')) link.search = query;
    this.querySelector('.address')!.textContent = location.href;
  }

  /** Sources of columns that are not shown keep their numbers, and step aside. */
  private showSources(): void {
    const used = new Set([...document.querySelectorAll('a[href^="#q"]')].map((link) => link.getAttribute('href')));
    for (const source of document.querySelectorAll('.sources li'))
      source.classList.toggle('unused', !used.has(`#${source.id}`));
  }

  /** What none of them states is said once, and who asks about them need not name them again. */
  private showOpen(): void {
    const open = openIn(this.rows);
    const line = this.querySelector<HTMLElement>('.still-open')!;
    line.hidden = open.length === 0;
    line.textContent = filled(this.words.open!, open.join(', '));
    const inquiry = this.querySelector<HTMLAnchorElement>('.inquiry');
    if (inquiry) inquiry.search = withChoice('', this.words.parameter!, this.chosen);
  }

  private async share(): Promise<void> {
    const sharing = await shareAddress();
    this.querySelector('output')!.value = sharing ? this.words[sharing]! : '';
  }

  /** Says how many are chosen, and first what went wrong. */
  private say(...troubles: string[]): void {
    const status = this.querySelector('[role=status]')!;
    status.textContent = [...troubles, filled(this.words.count!, String(this.chosen.length))].join(' ');
    status.classList.toggle('trouble', troubles.length > 0);
  }
}

/** The text with its gap filled. */
const filled = (text: string, value: string) => text.replace('#', () => value);

customElements.define('side-by-side', SideBySide);
