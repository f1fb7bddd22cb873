import { answerQuestions } from '../machine/worker.ts';
import { breaksBy } from '../output/hyphenation/hyphenation.ts';
import type { MadePage } from '../output/page-cache/page-cache.ts';
import { storePage } from '../output/page-cache/stored-page.ts';
import type { Hyphenation } from '../schemas/hyphenation.ts';
import type { FrontMatter } from './markdown/page-markdown.ts';
import { finishedPage } from './finished-page.ts';

/** What a thread has to know of a region to finish its pages. */
export interface Finishing {
  hyphenation: Hyphenation;
  /** Where pages are kept. */
  folder: string;
}

/** A page that is to be finished. */
export interface RenderedPage {
  html: string;
  isKept: boolean;
  /** Of pages that have one. */
  frontMatter: FrontMatter | undefined;
}

answerQuestions(({ hyphenation, folder }: Finishing) => {
  const breaks = breaksBy(hyphenation);
  return (page: RenderedPage): MadePage => {
    const { html, searchable, markdown: write } = finishedPage(page.html, breaks);
    const markdown = page.frontMatter && write(page.frontMatter);
    const file = page.isKept ? storePage(folder, { html, markdown, searchable: searchable() }) : undefined;
    return { html, markdown, file };
  };
});
