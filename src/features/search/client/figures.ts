import { fetched } from './fetched.ts';
import { type FigureAnswer, figuresPath } from '../first-index.ts';

const files = new Map<string, Promise<FigureAnswer[]>>();

/** What a page answers, from the file beside it, which is asked for once. Rejects where that cannot be had. */
export async function answerAt(href: string, label: string): Promise<FigureAnswer | undefined> {
  const path = figuresPath(href);
  const known = files.get(path) ?? (fetched(path) as Promise<FigureAnswer[]>);
  files.set(path, known);
  // What could not be had is asked for again.
  known.catch(() => files.delete(path));
  return (await known).find((answer) => answer.label === label);
}
