import { element } from './elements.ts';

/** A choice of one name, or of all. */
export interface FilterSelect {
  label: HTMLLabelElement;
  /** Index of the name chosen; undefined for all. */
  chosen: () => number | undefined;
  /** All where none is given. */
  choose: (index?: number) => void;
  /** What is chosen as Pagefind filters by it. */
  filter: () => Record<string, string>;
}

/** A select of names in the alphabet of the page's language. */
export function filterSelect(name: 'kind' | 'place', label: string, all: string, names: string[]): FilterSelect {
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const select = element('select', { name }, element('option', { value: '' }, all));
  for (const [index, text] of [...names.entries()].sort(([, a], [, b]) => compare(a, b)))
    select.append(element('option', { value: String(index) }, text));
  const chosen = () => (select.value === '' ? undefined : Number(select.value));
  return {
    label: element('label', {}, label, ' ', select),
    chosen,
    choose: (index) => {
      select.value = String(index ?? '');
      select.dispatchEvent(new Event('input', { bubbles: true }));
    },
    filter: () => (chosen() === undefined ? {} : { [name]: names[chosen()!]! }),
  };
}
