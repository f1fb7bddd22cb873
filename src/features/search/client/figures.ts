import { type FigureAnswer, figuresPath, isTerm } from '../first-index.ts';
import { joint } from '../joints.ts';
import type { AskedFigure } from './asked-figures.ts';
import type { SearchTexts } from '../search-texts.ts';
import { element, filled } from './elements.ts';

/**
 * A figure with its day and its source, which leads to the page that states it. It has its place at once and its value as
 * soon as that is there; where it cannot be had, the link stays.
 */
export function figureOption({ page, label }: AskedFigure, texts: SearchTexts): HTMLElement {
  const [href, title] = page;
  const names = [label, title.replaceAll(joint, '')];
  const about = element('small', {}, [...new Set(names)].join(' · '));
  const [value, source] = [element('b', {}, '…'), element('span', {}, '\u00a0')];
  void answersAt(href)
    .then((answers) => answers.find((answer) => answer.label === label))
    .then((answer) => {
      value.textContent = answer?.value ?? '';
      const from = answer && filled(texts.source, { word: answer.source });
      source.textContent = answer ? [answer.asOf, from].filter(Boolean).join(' · ') : '';
      if (answer?.scope) about.append(` · ${answer.scope}`);
    })
    .catch(() => value.replaceChildren());
  return element('a', { href, class: isTerm(page) ? 'figure term' : 'figure' }, about, value, source);
}

const files = new Map<string, Promise<FigureAnswer[]>>();

/** What a page answers, from the file beside it, which is asked for once. */
function answersAt(href: string): Promise<FigureAnswer[]> {
  const path = figuresPath(href);
  const known = files.get(path) ?? fetchAnswers(path);
  files.set(path, known);
  return known;
}

async function fetchAnswers(path: string): Promise<FigureAnswer[]> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`There is nothing at ${path}.`);
  return (await answer.json()) as FigureAnswer[];
}
