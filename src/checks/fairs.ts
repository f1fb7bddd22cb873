import { fairDays, fairPhase } from '../schemas/days/fair-phase.ts';
import type { Issue } from '../schemas/issue.ts';
import type { Entry } from '../schemas/region.ts';
import type { CheckContext } from './check-context.ts';

type Finding = Pick<Issue, 'problem' | 'hint'> & { at: string[] };

/** What the page of a fair says that cannot be, or that nobody has settled in time. */
export function checkFairs({ parts: { entries }, asOf }: CheckContext): Issue[] {
  const fairs = entries.filter((entry): entry is Entry<'fairs'> => entry.kind === 'fairs');
  return fairs.flatMap((fair) => {
    const { file, locate } = fair.documents.record;
    return [...unsettled(fair, asOf), ...hoursElsewhere(fair), ...openThoughCancelled(fair)].map(
      ({ at, ...found }) => ({
        file,
        at,
        ...locate(at),
        level: 'warning' as const,
        ...found,
      }),
    );
  });
}

function unsettled({ record }: Entry<'fairs'>, asOf: string): Finding[] {
  if (!record.status || fairPhase(record, asOf) !== 'after') return [];
  return [
    {
      at: ['status'],
      problem: `„${record.status}“: Die Zeit dieser Messe (${record.date}) ist vorbei, ohne dass Termin und Teilnahme feststanden.`,
      hint: 'Fand sie statt, tragen Sie den Tag ein und löschen status. Sonst nennen Sie die nächste unter successor.',
    },
  ];
}

/** Opening hours on a day that is not the fair's. */
function hoursElsewhere({ record }: Entry<'fairs'>): Finding[] {
  const [first, last] = fairDays({ date: record.date, hours: [] });
  return record.hours.flatMap(({ on }, index) =>
    on >= first && on <= last
      ? []
      : [
          {
            at: ['hours', String(index), 'on'],
            problem: `Geöffnet am ${on}: Dieser Tag liegt nicht im Zeitraum der Messe (${record.date}).`,
            hint: 'Berichtigen Sie den Tag oder date.',
          },
        ],
  );
}

/** A day with opening hours that is called off all the same. */
const openThoughCancelled = ({ record }: Entry<'fairs'>): Finding[] =>
  record.cancelledDays.flatMap((day, index) =>
    record.hours.every(({ on }) => on !== day)
      ? []
      : [
          {
            at: ['cancelledDays', String(index)],
            problem: `Der ${day} fällt aus und hat doch Öffnungszeiten; Kalender bekämen beides.`,
            hint: 'Löschen Sie ihn unter hours, wenn er ausfällt, sonst unter cancelledDays.',
          },
        ],
  );
