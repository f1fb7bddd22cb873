import { type FigureAnswer, figuresPath, isTerm } from '../first-index.ts';
import { joint } from '../joints.ts';
import type { AskedFigure } from './asked-figures.ts';
import { element } from './elements.ts';
import { fetched } from './fetched.ts';

/**
 * A figure with its day and its source, which leads to the page that states it. It has its place at once and its value as
 * soon as that is there; where it cannot be had, the link stays.
 */
export function figureOption({ page, label }: AskedFigure): HTMLElement {
  const [href, title] = page;
  const names = [label, title.replaceAll(joint, '')];
  const about = element('small', {}, [...new Set(names)].join(' · '));
  const [value, source] = [element('b', {}, '…'), element('span', {}, '\u00a0')];
  void answersAt(href)
    .then((answers) => answers.find((answer) => answer.label === label))
    .then((answer) => {
      value.textContent = answer?.value ?? '';
      source.textContent = answer ? [answer.asOf, answer.source].filter(Boolean).join(' · ') : '';
      if (answer?.scope) about.append(` · ${answer.scope}`);
    })
    .catch(() => value.replaceChildren());
  return element('a', { href, class: isTerm(page) ? 'figure term' : 'figure' }, about, value, source);
}

const files = new Map<string, Promise<FigureAnswer[]>>();

/** What a page answers, from the file beside it, which is asked for once. */
function answersAt(href: string): Promise<FigureAnswer[]> {
  const path = figuresPath(href);
  const known = files.get(path) ?? (fetched(path) as Promise<FigureAnswer[]>);
  files.set(path, known);
  return known;
}
