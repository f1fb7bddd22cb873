import { z } from 'astro/zod';
import { day, localised, ref } from './basics.ts';
import { stated } from './figures/figure.ts';

/** What one may choose by: where, who, what for. */
export const applicants = z.enum(['startup', 'small', 'medium', 'large', 'public']);
export const projectKinds = z.enum(['investment', 'foundation', 'research', 'infrastructure', 'other']);

/** The fields of a funding programme, in the order of its profile. What no source states is left out. */
export const programmeFields = {
  level: z
    .enum(['eu', 'federal', 'state'])
    .meta({ description: 'Woher das Geld kommt: eu, federal (Bund) oder state (Bundesland).' }),
  places: z.array(ref('locations')).min(1).optional().meta({
    description: 'Gemeinden, in denen das Vorhaben liegen kann; fehlt es, gilt das Programm in der ganzen Region.',
  }),
  applicants: z.array(applicants).min(1).optional().meta({
    description:
      'Wer einen Antrag stellen kann: startup (junges Unternehmen), small, medium, large, public (Gemeinde oder öffentlicher Träger).',
  }),
  projectKinds: z.array(projectKinds).min(1).optional().meta({
    description:
      'Wofür: investment, foundation (Gründung), research, infrastructure, other (anderes, ohne Bau und Maschine).',
  }),
  form: z.enum(['grant', 'loan', 'equity', 'taxAllowance', 'advice']).optional(),
  conditions: stated(z.array(localised).min(1))
    .optional()
    .meta({ description: 'Bedingungen, die ein Vorhaben früh ausschließen, je eine kurze Zeile.' }),
  term: stated(
    z
      .strictObject({
        from: day.optional().meta({ description: 'Der erste Tag, für den Anträge möglich sind.' }),
        until: day.optional().meta({ description: 'Der letzte Tag; danach steht überall „ausgelaufen“.' }),
      })
      .superRefine(({ from, until }, context) => {
        if (!from || !until || from <= until) return;
        context.addIssue({
          code: 'custom',
          path: ['until'],
          message: `Die Laufzeit endet am ${until}, bevor sie am ${from} beginnt.`,
          params: { hint: `Meinten Sie „from: '${until}', until: '${from}'“?` },
        });
      }),
  ).optional(),
  successor: ref('programmes')
    .optional()
    .meta({ description: 'Das Programm, das nach dem Ende an seine Stelle trat.' }),
  handledBy: ref('organisations').optional().meta({ description: 'Die Stelle, die Anträge bearbeitet.' }),
  office: localised
    .optional()
    .meta({ description: 'Die bearbeitende Stelle, wenn sie kein Eintrag unter organisations ist.' }),
};

interface Programme {
  places?: string[] | undefined;
  applicants?: string[] | undefined;
  projectKinds?: string[] | undefined;
}

/** What somebody looks for; what is left open asks for nothing. */
export interface Wish {
  place?: string | undefined;
  /** Any of them will do. */
  applicants?: string[];
  projectKinds?: string[];
}

/** Whether a programme comes into question. What it does not state excludes nobody: then one has to ask. */
export function fits(programme: Programme, { place, applicants = [], projectKinds = [] }: Wish): boolean {
  return (
    isOpenTo(programme.places, place ? [place] : []) &&
    isOpenTo(programme.applicants, applicants) &&
    isOpenTo(programme.projectKinds, projectKinds)
  );
}

const isOpenTo = (stated: string[] | undefined, wished: string[]) =>
  !stated || wished.length === 0 || wished.some((wish) => stated.includes(wish));

export type ProgrammeState = 'notYet' | 'running' | 'ended' | 'notStated';

interface Term {
  from?: string | undefined;
  until?: string | undefined;
}

/** How a programme stands on a day (ISO 8601). An end that has passed stays so, whoever looked it up when. */
export function programmeStateOn(term: Term | undefined, today: string): ProgrammeState {
  if (term?.until && term.until < today) return 'ended';
  if (term?.from && term.from > today) return 'notYet';
  return term?.from || term?.until ? 'running' : 'notStated';
}

/** Whether nobody can apply any more: nothing then offers the programme as a current one. */
export const hasEnded = ({ term }: { term?: { value: Term } | undefined }, today: string) =>
  programmeStateOn(term?.value, today) === 'ended';
