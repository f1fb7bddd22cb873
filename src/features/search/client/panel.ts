import { withCount } from '../../../locales/counted.ts';
import type { FirstIndex } from '../first-index.ts';
import { type Answers, isEnough, openAnswers, partialBelow } from './answers.ts';
import { comboboxOf } from './combobox.ts';
import { element, filled } from './elements.ts';
import { filterSelect } from './filters.ts';
import { figureOption } from './figures.ts';
import type { textHitsIn } from './full-text.ts';
import { hitGroups, linkOption, textOption } from './options.ts';

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
  const list = element('div', { id: 'search-answers', 'aria-label': texts.title });
  const further = element('button', { type: 'button', class: 'further', hidden: '' }, texts.fullText);
  const desk = deskOf(index);
  const combobox = comboboxOf(input, list);
  let turn = 0;
  let timer: number | undefined;

  const search = () => {
    const query = input.value.trim();
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    window.clearTimeout(timer);
    onQuery(query);
    clear.hidden = query === '';
    desk.hidden = further.hidden = true;
    list.ariaBusy = 'false';
    if (!query) {
      combobox.show([]);
      status.textContent = '';
      return;
    }
    const answers = answersTo(query, { kind: kind.chosen(), place: place.chosen() });
    showFirst(answers);
    further.hidden = !isEnough(answers);
    further.onclick = () => void showTexts(answers, isCurrent);
    if (isEnough(answers)) return;
    list.ariaBusy = 'true';
    timer = window.setTimeout(() => void showTexts(answers, isCurrent), pause);
  };

  const showFirst = (answers: Answers) => {
    const groups = hitGroups(answers.pages, index, kind.choose);
    const { area, figures, hits } = answers;
    const atOnce = [...(area ? [linkOption(area)] : []), ...figures.map(figureOption)];
    combobox.show([{ heading: '', options: atOnce }, ...groups].filter(({ options }) => options.length > 0));
    status.textContent = hits.length === 0 ? texts.loading : statusOf(answers, hits.length);
  };

  const showTexts = async (answers: Answers, isCurrent: () => boolean) => {
    further.hidden = true;
    list.ariaBusy = 'true';
    const filters = { ...kind.filter(), ...place.filter() };
    const others = await inTexts(answers, filters, lang).catch(() => undefined);
    if (!isCurrent()) return;
    list.ariaBusy = 'false';
    if (others && others.length > 0)
      combobox.add({
        heading: `${texts.inText} (${others.length})`,
        options: others.map((hit) => textOption(hit, index)),
      });
    const partial = partialBelow(others ?? [], answers);
    hitGroups(partial, index, kind.choose).forEach(combobox.add);
    const count = answers.hits.length + partial.length + (others?.length ?? 0);
    desk.hidden = !combobox.isEmpty();
    const unanswered = navigator.onLine ? texts.failed : texts.offline;
    status.textContent = others ? statusOf(answers, count) : unanswered;
  };

  const statusOf = ({ corrected, missing }: Answers, count: number): string =>
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
  clear.addEventListener('click', () => {
    input.value = '';
    search();
    input.focus();
  });
  return { form, input, answers: [status, list, further, desk] };
}

/** Searches the texts; what that takes is loaded only now. */
async function inTexts(...asked: Parameters<typeof textHitsIn>) {
  const { textHitsIn } = await import('./full-text.ts');
  return textHitsIn(...asked);
}

const fieldAttributes = {
  type: 'text',
  id: 'search-term',
  inputmode: 'search',
  enterkeyhint: 'search',
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
};

/** Whom somebody asks who has found nothing. */
const deskOf = ({ texts, desk }: FirstIndex): HTMLElement =>
  element('p', { class: 'desk', hidden: '' }, texts.desk, ' ', element('a', { href: desk.href }, desk.name));
