import { answerQuestions } from '../machine/worker.ts';
import { breaksBy } from '../output/hyphenation/hyphenation.ts';
import type { CachedPage } from '../output/page-cache/page-cache.ts';
import type { Hyphenation } from '../schemas/hyphenation.ts';
import { finishedPage } from './finished-page.ts';

answerQuestions((hyphenation: Hyphenation) => {
  const breaks = breaksBy(hyphenation);
  return (page: string): CachedPage => {
    const { html, searchable } = finishedPage(page, breaks);
    return { html, searchable: searchable() };
  };
});
