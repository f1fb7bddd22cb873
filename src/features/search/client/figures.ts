import { type FigureAnswer, figuresPath } from '../first-index.ts';

const files = new Map<string, Promise<FigureAnswer[]>>();

/** What a page answers, from the file beside it, which is asked for once. Rejects where that cannot be had. */
export async function answerAt(href: string, label: string): Promise<FigureAnswer | undefined> {
  const path = figuresPath(href);
  const known = files.get(path) ?? fetchAnswers(path);
  files.set(path, known);
  return (await known).find((answer) => answer.label === label);
}

async function fetchAnswers(path: string): Promise<FigureAnswer[]> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`There is nothing at ${path}.`);
  return (await answer.json()) as FigureAnswer[];
}
