import type { ProfileRow } from '../../facts/profile-rows.ts';
import { termsOf } from '../../routes/glossary.ts';
import type { Page } from '../../routes/page.ts';
import type { Site } from '../../routes/site.ts';
import type { FigureAnswer } from './first-index.ts';

/** The rows of a profile that state something; none that is under review. */
export const figureAnswersOf = (rows: readonly ProfileRow[]): FigureAnswer[] => rows.flatMap((row) => answersIn(row));

function answersIn({ label, value, equivalent, dating, details = [] }: ProfileRow): FigureAnswer[] {
  const own =
    value === undefined || !dating || dating.isOverdue
      ? []
      : [
          {
            label,
            value: equivalent ? `${value} (${equivalent})` : value,
            asOf: dating.long,
            source: dating.sources.map(({ title }) => title).join('; '),
            ...(dating.scope && { scope: dating.scope }),
          },
        ];
  return [...own, ...details.flatMap(answersIn)];
}

/** What the words of the glossary mean. */
export const termAnswersOf = ({ site, language }: Page): FigureAnswer[] =>
  termsOf(site, language).map(({ id, word, full, text }) => ({
    label: word,
    value: text,
    ...(full && { scope: full }),
    source: titlesOf(site.region.glossary[id]!.sources, site),
  }));

const titlesOf = (ids: string[], { region }: Site) => ids.map((id) => region.sources[id]!.title).join('; ');
