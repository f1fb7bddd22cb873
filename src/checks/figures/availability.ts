import { bounds } from '../../schemas/figures/amounts.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Entry } from '../../schemas/region.ts';
import { confirmedUntil } from '../../schemas/figures/review.ts';
import type { CheckContext } from '../check-context.ts';

type Availability = Entry<'sites'>['record']['availability'];
type Site = Entry<'sites'>['record'];
type Finding = Pick<Issue, 'problem' | 'hint' | 'level'> & { field: keyof Availability };

/** What is said of a site but no longer counts, never did, or cannot have been confirmed yet. */
export function checkAvailability({ parts, asOf, today }: CheckContext): Issue[] {
  const sites = parts.entries.filter((entry): entry is Entry<'sites'> => entry.kind === 'sites');
  return sites.flatMap(({ record, documents }) => {
    const { file, locate } = documents.record;
    return [...findings(record.availability, asOf, today), ...contradiction(record)].map(({ field, ...found }) => {
      const at = ['availability', field];
      return { file, at, ...locate(at), ...found };
    });
  });
}

function findings(availability: Availability, asOf: string, today: string): Finding[] {
  const { state, confirmedOn, confirmedBy } = availability;
  const until = confirmedUntil(availability);
  if (until === undefined) return unconfirmed(state, asOf);
  if (confirmedOn! > today) {
    return [
      {
        field: 'confirmedOn',
        problem: `Bestätigt am ${confirmedOn}: Dieser Tag liegt nach dem ${today}.`,
        hint: 'Tragen Sie den Tag ein, an dem die Stelle es gesagt hat.',
        level: 'error',
      },
    ];
  }
  if (state === 'onRequest' || asOf <= until) return [];
  return [
    {
      field: 'confirmedOn',
      problem: `„${state}“ hat ${confirmedBy} am ${confirmedOn} bestätigt; das gilt bis ${until}, danach steht überall „auf Anfrage“.`,
      hint: `Fragen Sie nach und tragen Sie confirmedOn: '${asOf}' ein, oder ändern Sie state.`,
      level: 'warning',
    },
  ];
}

/** A plan nobody confirmed rests on its stage; that has a date and a source. */
function unconfirmed(state: Availability['state'], asOf: string): Finding[] {
  if (state === 'onRequest' || state === 'planned') return [];
  return [
    {
      field: 'state',
      problem: `„${state}“ hat niemand bestätigt; deshalb steht überall „auf Anfrage“.`,
      hint: `Tragen Sie confirmedOn: '${asOf}' und confirmedBy ein, oder schreiben Sie state: onRequest.`,
      level: 'warning',
    },
  ];
}

/** A site that can be had and has nothing left, or that is let whole and has. */
function contradiction({ availability: { state }, figures: { areaFree } }: Site): Finding[] {
  if (!areaFree || areaFree.status !== 'actual' || areaFree.scope) return [];
  const { min, max } = bounds(areaFree.value);
  if (state === 'now' && max === 0 && !isOpenAbove.has(areaFree.qualifier)) {
    return [
      {
        field: 'state',
        problem: '„now“ heißt verfügbar, und „areaFree“ sagt, dass nichts mehr frei ist (0).',
        hint: 'Berichtigen Sie areaFree, oder schreiben Sie state: letFully oder onRequest.',
        level: 'error',
      },
    ];
  }
  if (state !== 'letFully' || min <= 0) return [];
  return [
    {
      field: 'state',
      problem: `„letFully“ heißt ganz vergeben, und „areaFree“ nennt ${min} ${areaFree.unit} freie Fläche.`,
      hint: 'Ist etwas frei, schreiben Sie state: now oder onRequest; sonst setzen Sie areaFree auf 0.',
      level: 'warning',
    },
  ];
}

const isOpenAbove: ReadonlySet<string | undefined> = new Set(['moreThan', 'atLeast', 'from']);
