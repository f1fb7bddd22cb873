import { type FigureAnswer, figuresPath } from '../first-index.ts';
import { joint } from '../joints.ts';
import type { AskedFigure } from './asked-figures.ts';

/** A figure with the page that states it. */
export interface ShownFigure {
  href: string;
  title: string;
  answer: FigureAnswer;
}

/** Fetches the figures that are asked for, from the files beside their pages. Rejects where one cannot be had. */
export async function fetchFigures(asked: AskedFigure[]): Promise<ShownFigure[]> {
  const files = new Map(asked.map(({ page: [href] }) => [href, answersAt(href)]));
  const shown = asked.map(async ({ page: [href, title], label }) => {
    const answer = (await files.get(href)!).find((answer) => answer.label === label);
    return answer ? [{ href, title: title.replaceAll(joint, ''), answer }] : [];
  });
  return (await Promise.all(shown)).flat();
}

async function answersAt(href: string): Promise<FigureAnswer[]> {
  const answer = await fetch(figuresPath(href));
  if (!answer.ok) throw new Error(`There are no figures at ${href}.`);
  return (await answer.json()) as FigureAnswer[];
}
