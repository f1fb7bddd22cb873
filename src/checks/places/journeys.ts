import { lastWay } from '../../facts/journey-view.ts';
import { measureOf } from '../../facts/distance-lines.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Entry } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';

/** Journeys whose last leg no place states, and legs that are no times: a line of minutes has no place for kilometres. */
export function checkJourneys({ parts: { entries } }: CheckContext): Issue[] {
  const places = new Map(
    entries
      .filter((entry): entry is Entry<'locations'> => entry.kind === 'locations')
      .map((entry) => [entry.id, entry]),
  );
  return entries.flatMap(({ record, documents: { record: document } }) =>
    ('journeys' in record ? record.journeys : []).flatMap(({ to, last, legs }, journey) => {
      const issue = (at: (string | number)[], found: Pick<Issue, 'problem' | 'hint'>): Issue => ({
        file: document.file,
        at: ['journeys', journey, ...at],
        ...document.locate(['journeys', journey, ...at]),
        ...found,
      });
      const place = places.get(to);
      return [
        ...(place && last !== undefined && !lastWay(place, last)
          ? [
              issue(['last'], {
                problem: `Einen Weg nach „${last}“ als Zeit gibt es bei locations/${to} nicht.`,
                hint: `Schreiben Sie das Ziel, wie es dort unter distances steht, mit unit min oder h.`,
              }),
            ]
          : []),
        ...(last === undefined && legs.length > 0
          ? [
              issue(['legs'], {
                problem: `Die Reise endet vor locations/${to}: Es fehlt last.`,
                hint: `Nennen Sie unter last das Ziel unter distances des Ortes, von dem der letzte Abschnitt herführt.`,
              }),
            ]
          : []),
        ...legs.flatMap((leg, index) =>
          measureOf(leg) === 'min'
            ? []
            : [
                issue(['legs', index, 'unit'], {
                  problem: `Abschnitte einer Reise sind Zeiten, „${leg.unit}“ ist eine Länge.`,
                  hint: 'Schreiben Sie die Fahrzeit, mit unit min oder h.',
                }),
              ],
        ),
      ];
    }),
  );
}
