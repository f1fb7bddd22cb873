import { runOf } from '../../schemas/codes/check-codes.ts';
import { fairDays } from '../../schemas/days/fair-phase.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { PrintedCode } from '../../schemas/codes/printed-codes.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { chainFrom, successorsIn } from './successors.ts';

type Finding = Pick<Issue, 'problem' | 'hint' | 'level'> & { field: 'on' | 'successor' };

/** Codes that end where they go on, or before what they were printed for has begun. */
export function checkRetiredCodes({ parts }: CheckContext): Issue[] {
  const { codes = [], files } = parts;
  return codes.flatMap((code, index) =>
    code.retired && files.codes
      ? [...leadsBack(code, code.retired, parts), ...endsTooSoon(code, code.retired, parts)].map(
          ({ field, ...found }) => {
            const { file, locate } = files.codes!;
            const at = [index, 'retired', field];
            return { file, at, ...locate(at), ...found };
          },
        )
      : [],
  );
}

type Retired = NonNullable<PrintedCode['retired']>;

function leadsBack(code: PrintedCode, { successor }: Retired, parts: Parts): Finding[] {
  if (!successor) return [];
  if (successor === code.target) {
    return [
      {
        field: 'successor',
        problem: `Der Code ${runOf(code)} endet und führt danach wieder auf „${successor}“, sein altes Ziel.`,
        hint: 'Nennen Sie, wohin er seitdem führt, oder lassen Sie successor weg; endet er nicht, löschen Sie retired.',
      },
    ];
  }
  const chain = chainFrom(successor, successorsIn(parts));
  if (!chain.includes(code.target)) return [];
  return [
    {
      field: 'successor',
      problem: `Der Code ${runOf(code)} führt danach über ${[successor, ...chain].join(' → ')} zurück auf sein altes Ziel.`,
      hint: `Nennen Sie unter successor, was nach „${code.target}“ kommt.`,
      level: 'warning',
    },
  ];
}

function endsTooSoon(code: PrintedCode, { on }: Retired, parts: Parts): Finding[] {
  const { printed } = code;
  if (printed && on < printed) {
    return [
      {
        field: 'on',
        problem: `Der Code ${runOf(code)} endet am ${on}, bevor er gedruckt ist.`,
        hint: `Berichtigen Sie den Tag unter „retired: { on: … }“; er liegt nach dem ${printed}.`,
        level: 'warning',
      },
    ];
  }
  const fair = fairOf(code, parts);
  const [first = ''] = fair ? fairDays(fair.record) : [];
  // What is called off ends before it begins.
  if (!fair || on >= first || fair.record.cancelledDays.length > 0) return [];
  return [
    {
      field: 'on',
      problem: `Der Code ${runOf(code)} endet am ${on}, und „${fair.key}“ beginnt erst am ${first}.`,
      hint: 'Berichtigen Sie den Tag. Fällt sie aus, tragen Sie ihre Tage dort unter cancelledDays ein.',
      level: 'warning',
    },
  ];
}

/** What it was printed for, or opens. */
function fairOf({ fair, target }: PrintedCode, { entries }: Parts): Entry<'fairs'> | undefined {
  const key = fair ? `fairs/${fair}` : target;
  return entries.find((entry): entry is Entry<'fairs'> => entry.kind === 'fairs' && entry.key === key);
}
