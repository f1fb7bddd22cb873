import { withCount } from '../../locales/counted.ts';
import { type SearchWords, searchWordsPath } from '../../routes/search-words.ts';
import css from './search-dialog.css?inline';

interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
}

interface Pagefind {
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  debouncedSearch: (
    term: string | null,
    options: { filters: Record<string, string> },
    wait: number,
  ) => Promise<{ results: { data: () => Promise<Found> }[]; unfilteredResultCount: number } | null>;
}

const maxResults = 12;

let dialog: HTMLDialogElement | undefined;

/**
 * Shows the search dialog, building it the first time. Rejects where its texts cannot be had; then the
 * link leads on.
 */
export async function openSearch(host: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  dialog ??= build(host, link, await wordsOf(document.documentElement.lang));
  dialog.showModal();
  dialog.querySelector('input')!.select();
}

async function wordsOf(lang: string): Promise<SearchWords> {
  const answer = await fetch(searchWordsPath(lang.toLowerCase()));
  if (!answer.ok) throw new Error(`No texts for the search in ${lang}.`);
  return (await answer.json()) as SearchWords;
}

function build(host: HTMLElement, link: HTMLAnchorElement, words: SearchWords): HTMLDialogElement {
  const box = element('dialog', { 'aria-label': words.title, class: 'search-dialog' });
  const form = element('form', { role: 'search', method: 'dialog' });
  const input = element('input', {
    type: 'search',
    id: 'search-term',
    autocomplete: 'off',
    placeholder: words.placeholder,
  });
  const label = element('label', { for: 'search-term' }, words.label);
  const filters = element('div', { class: 'filters' });
  const status = element('p', { role: 'status' });
  const list = element('ol');
  const all = element('p', { class: 'margin' });
  all.append(element('a', { href: link.href }, words.index));
  form.append(label, input, element('button', { value: 'close' }, words.close), filters);
  box.append(form, status, list, all);
  host.append(box);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const pagefind = load();
  const search = async () => {
    const term = input.value.trim();
    const chosen = Object.fromEntries(
      [...filters.querySelectorAll('select')].filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    if (!term) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      const found = await (await pagefind).debouncedSearch(term, { filters: chosen }, 120);
      if (!found) return;
      const count = found.results.length;
      const pages = await Promise.all(found.results.slice(0, maxResults).map(({ data }) => data()));
      status.textContent = count === 0 ? words.none : withCount(words.results, count, document.documentElement.lang);
      list.replaceChildren(...pages.map(resultOf));
    } catch {
      status.textContent = words.failed;
    }
  };
  void pagefind
    .then((engine) => engine.filters())
    .then((found) => filters.append(...selectsOf(found, words)))
    .catch(() => (status.textContent = words.failed));
  form.addEventListener('input', () => void search());
  form.addEventListener('submit', (event) => {
    if ((event.submitter as HTMLButtonElement | null)?.value === 'close' && document.activeElement !== input) return;
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  return box;
}

async function load(): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function selectsOf(found: Record<string, Record<string, number>>, words: SearchWords): HTMLElement[] {
  return (['kind', 'place'] as const)
    .filter((name) => found[name])
    .map((name) => {
      const label = element('label', {}, words[name]);
      const select = element('select', { name });
      select.append(element('option', { value: '' }, words.all));
      for (const option of Object.keys(found[name]!).sort((a, b) =>
        a.localeCompare(b, document.documentElement.lang),
      )) {
        select.append(element('option', { value: option }, option));
      }
      label.append(' ', select);
      return label;
    });
}

function resultOf({ url, excerpt, meta }: Found): HTMLElement {
  const item = element('li');
  const text = element('p');
  // Pagefind's excerpt is escaped text with <mark> around the words found.
  text.innerHTML = excerpt;
  item.append(element('a', { href: url }, meta.title ?? url));
  if (meta.kind) item.append(' ', element('small', {}, meta.kind));
  item.append(text);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text) made.textContent = text;
  return made;
}
