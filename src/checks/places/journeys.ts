import { lastWay } from '../../facts/journey-view.ts';
import { measureOf } from '../../facts/distance-lines.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Journey } from '../../schemas/records/journey.ts';
import type { Entry } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';

/** Journeys whose last leg no place states, and legs that are no times: a line of minutes has no place for kilometres. */
export function checkJourneys({ parts: { entries } }: CheckContext): Issue[] {
  const places = new Map(entries.filter(isPlace).map((entry) => [entry.id, entry]));
  return entries.flatMap(({ record, documents: { record: document } }) =>
    ('journeys' in record ? record.journeys : []).flatMap((journey, index) =>
      [...endOf(journey, places.get(journey.to)), ...lengthsIn(journey)].map(({ at, ...found }) => {
        const place = ['journeys', index, ...at];
        return { file: document.file, at: place, ...document.locate(place), ...found };
      }),
    ),
  );
}

type Found = Pick<Issue, 'problem' | 'hint'> & { at: (string | number)[] };

const isPlace = (entry: Entry): entry is Entry<'locations'> => entry.kind === 'locations';

function endOf({ to, last, legs }: Journey, place: Entry<'locations'> | undefined): Found[] {
  if (last === undefined)
    return legs.length === 0
      ? []
      : [
          {
            at: ['legs'],
            problem: `Die Reise endet vor locations/${to}: Es fehlt last.`,
            hint: 'Nennen Sie unter last das Ziel unter distances des Ortes, von dem der letzte Abschnitt herführt.',
          },
        ];
  if (!place || lastWay(place, last)) return [];
  return [
    {
      at: ['last'],
      problem: `Einen Weg nach „${last}“ als Zeit gibt es bei locations/${to} nicht.`,
      hint: 'Schreiben Sie das Ziel, wie es dort unter distances steht, mit unit min oder h.',
    },
  ];
}

const lengthsIn = ({ legs }: Journey): Found[] =>
  legs.flatMap((leg, index) =>
    measureOf(leg) === 'min'
      ? []
      : [
          {
            at: ['legs', index, 'unit'],
            problem: `Abschnitte einer Reise sind Zeiten, „${leg.unit}“ ist eine Länge.`,
            hint: 'Schreiben Sie die Fahrzeit, mit unit min oder h.',
          },
        ],
  );
