import type { Issue } from '../schemas/issue.ts';
import type { Entry } from '../schemas/region.ts';
import type { CheckContext } from './check-context.ts';

/** Consents that have ended or are still to come, and promises of a day that has not been (C-16). */
export function checkPeople({ parts: { entries }, asOf, today }: CheckContext): Issue[] {
  return entries
    .filter((entry): entry is Entry<'organisations'> => entry.kind === 'organisations')
    .flatMap(({ record: { people, answersWithin }, documents: { record: document } }) => {
      const issue = (at: (string | number)[], found: Pick<Issue, 'problem' | 'hint' | 'level'>): Issue[] => [
        { file: document.file, at, ...document.locate(at), ...found },
      ];
      return [
        ...people.flatMap(({ name, consent: { on, until } }, index) => {
          if (until < on)
            return issue(['people', index, 'consent', 'until'], {
              problem: `Die Einwilligung von ${name} endet am ${until}, vor ihrem Beginn am ${on}.`,
              hint: 'Berichtigen Sie einen der beiden Tage.',
            });
          if (on > today)
            return issue(['people', index, 'consent', 'on'], {
              problem: `Die Einwilligung von ${name} ist erst vom ${on}; das liegt in der Zukunft.`,
              hint: 'Tragen Sie den Tag ein, an dem sie gegeben wurde.',
            });
          if (until >= asOf) return [];
          return issue(['people', index, 'consent', 'until'], {
            problem: `Die Einwilligung von ${name} ist am ${until} abgelaufen; die Website nennt die Person nicht mehr.`,
            hint: 'Fragen Sie nach und tragen Sie neue Tage ein, oder nehmen Sie die Person heraus.',
            level: 'warning',
          });
        }),
        ...(answersWithin && answersWithin.agreedOn > today
          ? issue(['answersWithin', 'agreedOn'], {
              problem: `Die Zusage ist vom ${answersWithin.agreedOn}; das liegt in der Zukunft.`,
              hint: 'Tragen Sie den Tag ein, an dem sie gegeben wurde.',
            })
          : []),
      ];
    });
}
