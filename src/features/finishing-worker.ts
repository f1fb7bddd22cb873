import { answerQuestions } from '../machine/worker.ts';
import { breaksBy } from '../output/hyphenation/hyphenation.ts';
import type { CachedPage } from '../output/page-cache/page-cache.ts';
import type { Hyphenation } from '../schemas/hyphenation.ts';
import { finishedPage } from './finished-page.ts';
import type { Synonyms } from './search/searchable-page.ts';

/** What a thread has to know of a region to finish its pages. */
export interface Finishing {
  hyphenation: Hyphenation;
  synonyms: Synonyms;
}

answerQuestions(({ hyphenation, synonyms }: Finishing) => {
  const breaks = breaksBy(hyphenation);
  return (page: string): CachedPage => {
    const { html, searchable } = finishedPage(page, breaks, synonyms);
    return { html, searchable: searchable() };
  };
});
