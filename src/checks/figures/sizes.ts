import { bounds } from '../../schemas/figures/amounts.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Entry } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { squareMetres } from './square-metres.ts';

type Finding = Pick<Issue, 'problem' | 'hint' | 'level'> & { key: string };

/** Places without people or room, and more people or room than a place can have. */
export function checkSizes({ parts: { entries } }: CheckContext): Issue[] {
  return entries.flatMap((entry) => {
    const { file, locate } = entry.documents.record;
    return [...roomless(entry), ...(entry.kind === 'locations' ? sizeOfPlace(entry as Entry<'locations'>) : [])].map(
      ({ key, ...found }) => {
        const at = ['figures', key, 'value'];
        return { file, at, ...locate(at), ...found };
      },
    );
  });
}

/** What something on the map has in any case. */
const rooms = ['area', 'areaGross', 'areaNet', 'floorArea'];

const roomless = ({ record: { figures } }: Entry): Finding[] =>
  rooms.flatMap((key) => {
    const figure = figures[key];
    if (!figure || bounds(figure.value).max !== 0) return [];
    return [
      {
        key,
        problem: `„${key}“ ist 0 ${figure.unit}: Ohne Fläche gibt es den Ort nicht.`,
        hint: 'Tragen Sie die Größe ein. Ist sie nicht bekannt, löschen Sie die Angabe; dann steht überall „noch nicht angegeben“.',
      },
    ];
  });

/** People on a square kilometre: more than in any town, and more than can stand in one. */
const dense = { seldom: 30_000, never: 100_000, empty: 0.1 };

/** More people, and more square kilometres, than any municipality in the middle of Europe has, by far. */
const most = { people: 10_000_000, km2: 10_000 };

/** What one of these says of a region, or of something else than the place, is another matter. */
function sizeOfPlace({ record }: Entry<'locations'>): Finding[] {
  const [people, area] = [own(record.figures.population), own(record.figures.area)];
  const km2 = area && kilometres(area);
  const isOne = record.type !== 'region';
  if (people && bounds(people.value).max === 0) return people.note ? [] : [nobody];
  if (people && km2) {
    const found = density(bounds(people.value).max, km2, Boolean(people.note ?? area.note));
    if (found) return [found];
  }
  return [
    ...(isOne && people && !people.note && bounds(people.value).min > most.people ? [crowded(people)] : []),
    ...(isOne && area && km2 && !area.note && km2 > most.km2 ? [vast(km2)] : []),
  ];
}

const own = (figure: Figure | undefined) =>
  figure && !figure.scope && figure.status === 'actual' ? figure : undefined;

function kilometres({ value, unit }: Figure): number | undefined {
  const metres = squareMetres(bounds(value).max, unit);
  return metres && metres > 0 ? metres / 1_000_000 : undefined;
}

const nobody: Finding = {
  key: 'population',
  problem: '„population“ ist 0: Dort lebte niemand.',
  hint: 'Tragen Sie die Zahl ein. Ist sie nicht bekannt, löschen Sie die Angabe; stimmt sie, sagen Sie es in note.',
  level: 'warning',
};

function density(people: number, km2: number, isExplained: boolean): Finding | undefined {
  const each = people / km2;
  const isPossible = each <= dense.never;
  if (people < 0 || (each >= dense.empty && each <= dense.seldom) || (isPossible && isExplained)) return undefined;
  return {
    key: 'population',
    problem: `${german(people)} Menschen auf ${german(km2)} km² sind ${german(each)} je km²; so ${each < 1 ? 'leer' : 'dicht'} ist kaum eine Gemeinde.`,
    hint: `Berichtigen Sie population oder area, den Wert oder die Einheit.${isPossible ? ' Stimmt beides, sagen Sie es in note.' : ''}`,
    ...(isPossible && { level: 'warning' }),
  };
}

const crowded = ({ value }: Figure): Finding => ({
  key: 'population',
  problem: `${german(bounds(value).min)} Menschen hat kaum eine Gemeinde.`,
  hint: 'Berichtigen Sie den Wert. Stimmt er, sagen Sie es in note; eine Region hat „type: region“.',
  level: 'warning',
});

const vast = (km2: number): Finding => ({
  key: 'area',
  problem: `${german(km2)} km² hat kaum eine Gemeinde.`,
  hint: 'Berichtigen Sie den Wert oder die Einheit. Stimmt er, sagen Sie es in note; eine Region hat „type: region“.',
  level: 'warning',
});

const german = (value: number) => value.toLocaleString('de', { maximumSignificantDigits: 6 });
