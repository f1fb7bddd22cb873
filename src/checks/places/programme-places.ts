import type { Issue } from '../../schemas/issue.ts';
import type { CheckContext } from '../check-context.ts';

/** One chooses programmes by municipality: one that named a region would fit no choice at all. */
export function checkProgrammePlaces({ parts: { entries } }: CheckContext): Issue[] {
  const regions = new Set(
    entries.flatMap(({ kind, id, record }) =>
      kind === 'locations' && 'type' in record && record.type === 'region' ? [id] : [],
    ),
  );
  return entries.flatMap(({ record, documents: { record: document } }) => {
    const places = 'places' in record ? (record.places ?? []) : [];
    return places.flatMap((place, index) => {
      if (!regions.has(place)) return [];
      const at = ['places', index];
      return [
        {
          file: document.file,
          at,
          ...document.locate(at),
          problem: `„${place}“ ist eine Region. Gefiltert wird nach Gemeinden; bei jeder fiele das Programm heraus.`,
          hint: 'Lassen Sie places weg, wenn das Programm in der ganzen Region gilt; sonst nennen Sie die Gemeinden.',
        },
      ];
    });
  });
}
