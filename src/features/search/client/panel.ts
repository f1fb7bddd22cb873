import { withCount } from '../../../locales/counted.ts';
import type { FirstIndex } from '../first-index.ts';
import { type Answers, isNarrowed, openAnswers, pagesBefore, partialBelow } from './answers.ts';
import { comboboxOf } from './combobox.ts';
import { element, filled } from './elements.ts';
import { filterSelect } from './filters.ts';
import type { FirstAnswers } from './first-answers.ts';
import type { textHitsIn } from './texts.ts';
import { figureOption, hitGroups, hitOption, linkOption, partialGroup } from './options.ts';

/** No question is longer. */
export const longestQuery = 120;

/** Milliseconds without a key after which the texts are searched. */
const pause = 250;

/** The search as it stands in the dialog, and on a page of its own. */
export interface SearchPanel {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** What follows the form: how many pages there are, and which. */
  answers: HTMLElement[];
}

/** Makes the field, its filters and its answers. `onQuery` is told each query that somebody types. */
export function searchPanel(index: FirstIndex, onQuery: (query: string) => void = () => undefined): SearchPanel {
  const lang = document.documentElement.lang;
  const { texts } = index;
  const answersTo = openAnswers(index, lang);
  const input = element('input', { ...fieldAttributes, placeholder: texts.placeholder });
  const clear = element('button', { type: 'button', class: 'clear', 'aria-label': texts.clear, hidden: '' });
  const kind = filterSelect('kind', texts.kind, texts.all, index.kinds);
  const place = filterSelect('place', texts.place, texts.all, index.places);
  const status = element('p', { role: 'status' });
  const list = element('div', { role: 'listbox', id: listId, 'aria-label': texts.answers });
  const further = element('button', { type: 'button', hidden: '' }, texts.fullText);
  const reset = element('button', { type: 'button', hidden: '' }, texts.reset);
  const desk = deskOf(index);
  const combobox = comboboxOf(input, list);
  let turn = 0;
  let timer: number | undefined;

  const choice = () => ({ kind: kind.chosen(), place: place.chosen() });

  const search = () => {
    const query = input.value.trim();
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    window.clearTimeout(timer);
    onQuery(query);
    clear.hidden = query === '';
    desk.hidden = further.hidden = reset.hidden = true;
    list.ariaBusy = 'false';
    if (!query) {
      combobox.show([{ heading: '', options: pagesBefore(index, choice()).map((hit) => hitOption(hit, index)) }]);
      status.textContent = '';
      return;
    }
    const answers = answersTo(query, choice());
    showFirst(answers);
    further.hidden = !answers.isEnough || answers.first.hits.length === 0;
    further.onclick = () => {
      input.focus();
      void showTexts(answers.first, isCurrent);
    };
    if (answers.isEnough) return;
    list.ariaBusy = 'true';
    timer = window.setTimeout(() => void showTexts(answers.first, isCurrent), pause);
  };

  const showFirst = ({ first, area, figures, pages, isEnough }: Answers) => {
    const atOnce = [...(area ? [linkOption(area)] : []), ...figures.map((figure) => figureOption(figure, index))];
    const groups = [{ heading: '', options: atOnce }, ...hitGroups(pages, index, kind.choose)];
    combobox.show(groups.filter(({ options }) => options.length > 0));
    const { length } = first.hits;
    if (length > 0) status.textContent = statusOf(first, length);
    else status.textContent = isEnough ? '' : texts.loading;
  };

  const showTexts = async (answers: FirstAnswers, isCurrent: () => boolean) => {
    further.hidden = true;
    list.ariaBusy = 'true';
    const filters = { ...kind.filter(), ...place.filter() };
    const searched = await inTexts(answers, filters, lang).catch(() => undefined);
    if (!isCurrent()) return;
    list.ariaBusy = 'false';
    const others = searched?.hits;
    if (others && others.length > 0) combobox.add(searched.groupOf(others, index));
    const partial = partialBelow(others ?? [], answers);
    if (partial.length > 0) combobox.add(partialGroup(partial, index));
    const count = answers.hits.length + partial.length + (others?.length ?? 0);
    desk.hidden = !combobox.isEmpty();
    // Who asks need not write once more what nobody found.
    const link = desk.querySelector('a')!;
    link.setAttribute('href', `${index.desk.href}?${new URLSearchParams({ subject: input.value.trim() }).toString()}`);
    reset.hidden = count > 0 || !isNarrowed(choice());
    // What the texts have is not missing.
    if (others) status.textContent = statusOf(others.length > 0 ? { ...answers, missing: [] } : answers, count);
    else status.textContent = navigator.onLine ? texts.failed : texts.offline;
  };

  const statusOf = ({ corrected, missing }: FirstAnswers, count: number): string =>
    [
      count === 0 ? filled(texts.none, { word: input.value.trim() }) : withCount(texts.results, count, lang),
      corrected && filled(texts.didYouMean, { word: corrected }),
      count > 0 && missing.length > 0 && filled(texts.missing, { word: missing.join(', ') }),
    ]
      .filter(Boolean)
      .join(' · ');

  const form = element(
    'form',
    { role: 'search' },
    element('label', { for: input.id }, texts.label),
    element('div', { class: 'field' }, input, clear),
    element('div', { class: 'filters' }, kind.label, place.label),
  );
  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => event.preventDefault());
  reset.addEventListener('click', () => {
    kind.choose();
    place.choose();
    input.focus();
  });
  clear.addEventListener('click', () => {
    input.value = '';
    search();
    input.focus();
  });
  search();
  return { form, input, answers: [status, list, further, reset, desk] };
}

/** Searches the texts; what that takes is loaded only now. */
async function inTexts(...asked: Parameters<typeof textHitsIn>) {
  const { textGroup: groupOf, textHitsIn } = await import('./texts.ts');
  return { hits: await textHitsIn(...asked), groupOf };
}

const listId = 'search-answers';

const fieldAttributes = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': listId,
  type: 'text',
  id: 'search-term',
  inputmode: 'search',
  enterkeyhint: 'search',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
  maxlength: String(longestQuery),
};

/** Whom somebody asks who has found nothing. */
const deskOf = ({ texts, desk }: FirstIndex): HTMLElement =>
  element('p', { class: 'desk', hidden: '' }, texts.desk, ' ', element('a', { href: desk.href }, desk.name));
