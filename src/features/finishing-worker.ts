import { answerQuestions } from '../machine/worker.ts';
import { breaksBy } from '../output/hyphenation/hyphenation.ts';
import type { MadePage } from '../output/page-cache/page-cache.ts';
import { storePage } from '../output/page-cache/stored-page.ts';
import type { Hyphenation } from '../schemas/hyphenation.ts';
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
}

answerQuestions(({ hyphenation, folder }: Finishing) => {
  const breaks = breaksBy(hyphenation);
  return (page: RenderedPage): MadePage => {
    const { html, searchable } = finishedPage(page.html, breaks);
    return { html, file: page.isKept ? storePage(folder, { html, searchable: searchable() }) : undefined };
  };
});
