import type { Issue } from '../../schemas/issue.ts';
import { standardFigures } from '../../schemas/profile.ts';
import type { Entry } from '../../schemas/region.ts';
import { isOverdue, isPastListing, reviewDue } from '../../schemas/figures/review.ts';
import type { Source } from '../../schemas/site-config.ts';
import type { CheckContext } from '../check-context.ts';
import { type Dated, datedOf } from './dated.ts';

type Path = (string | number)[];
type Finding = Pick<Issue, 'problem' | 'hint' | 'level'>;

/** Figures without a name, values somebody has to look at again, and values from the future. */
export function checkFigures({ parts, asOf, today }: CheckContext): Issue[] {
  const { entries, sources = {} } = parts;
  return entries.flatMap((entry) => {
    const { file, locate } = entry.documents.record;
    const issues = (at: Path, found: Finding[]) => found.map((issue) => ({ file, at, ...locate(at), ...issue }));
    return [
      ...namelessFigures(entry).flatMap((key) => issues(['figures', key], [nameless(key)])),
      ...datedOf(entry).flatMap(({ at, value }) => [
        ...issues([...at, 'asOf'], later(value, today)),
        ...issues(at, overdue(at, value, sources, asOf)),
        ...issues(at, past(at, value, sources, asOf)),
      ]),
      ...misleading(entry).flatMap((index) => issues(['headlines', index], [noHeadline])),
    ];
  });
}

function namelessFigures({ record }: Entry): string[] {
  return Object.entries(record.figures)
    .filter(([key, { label }]) => !label && !standardFigures.has(key))
    .map(([key]) => key);
}

const nameless = (key: string): Finding => ({
  problem: `Die Angabe „${key}“ hat keinen Namen, und das Profil kennt sie nicht.`,
  hint: 'Ergänzen Sie label: { de: …, en: … }.',
});

function overdue(at: Path, value: Dated, sources: Record<string, Source>, asOf: string): Finding[] {
  // A source that does not exist is told elsewhere.
  if ([value.source].flat().some((id) => !sources[id]) || !isOverdue(value, sources, asOf)) return [];
  const [field, index] = at.slice(-2);
  const name = typeof index === 'number' ? `${field} ${index + 1}` : at.at(-1);
  return [
    {
      problem: `„${name}“ ist bis ${reviewDue(value, sources)} zu prüfen; danach zeigt die Website „wird geprüft“.`,
      hint: value.reviewBy
        ? 'Sehen Sie in der Quelle nach. Stimmt der Wert noch, setzen Sie reviewBy auf den nächsten Termin; sonst ändern Sie value, asOf und source.'
        : 'Sehen Sie in der Quelle nach. Stimmt der Wert noch, tragen Sie unter checked den Tag ein; sonst ändern Sie value, asOf und source.',
      level: 'warning',
    },
  ];
}

/** A listing that was history already when its source was read. It may stay, as what it was on its day. */
function past(at: Path, value: Dated, sources: Record<string, Source>, asOf: string): Finding[] {
  if ([value.source].flat().some((id) => !sources[id]) || !isPastListing(value, sources, asOf)) return [];
  return [
    {
      problem: `„${at.at(-1)}“ ist ein Angebot mit dem Stand „${value.asOf}“; die Zahl steht deshalb nicht groß da und füllt keine Quadrate.`,
      hint: 'Fragen Sie nach. Gilt das Angebot noch, tragen Sie unter checked den Tag ein.',
      level: 'hint',
    },
  ];
}

/** Places in the headlines of a programme that name what an applicant must bring. */
const misleading = ({ kind, record }: Entry): number[] =>
  kind === 'programmes' ? (record.headlines ?? []).flatMap((key, index) => (key === 'volume' ? [index] : [])) : [];

const noHeadline: Finding = {
  problem:
    '„volume“ ist die förderfähige Investition; groß gesetzt liest sie sich wie der Zuschuss und steht deshalb nicht da.',
  hint: 'Nennen Sie unter headlines, was das Programm zahlt: rate, maximum oder budget.',
  level: 'warning',
};

/** A period or a school year may end later, and begins this year at the latest; a plan has to. */
function later({ asOf, status = 'actual' }: Dated, today: string): Finding[] {
  if (asOf === 'undated') return [];
  const [from = '', until] = asOf.replace('~', '').split('/');
  const day = until === undefined ? from : from.slice(0, 4);
  if (!['actual', 'potential'].includes(status) || day <= today.slice(0, day.length)) return [];
  return [
    {
      problem: `Der Stand „${asOf}“ liegt nach dem ${today}.`,
      hint: 'Berichtigen Sie asOf; was erst kommt, hat status: planned, expected oder announced.',
      level: 'warning',
    },
  ];
}
