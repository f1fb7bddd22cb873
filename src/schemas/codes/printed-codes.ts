import { z } from 'astro/zod';
import { anyRef, day, passage, ref } from '../basics.ts';

/** The file that lists every printed code, and the one that remembers what was published of it (QR-11). */
export const codesFile = 'codes.yaml';
export const codesLockFile = 'codes.lock.json';

/** Letters and digits a code is made of: without I, O, 0 and 1, which look alike on paper (QR-01). */
export const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Where a code is seen, and from how far in centimetres unless its line says otherwise (QR-04). */
export const placements = {
  card: 20,
  badge: 40,
  flyer: 20,
  expose: 20,
  brochure: 30,
  tableSign: 50,
  screen: 50,
  rollUp: 100,
  sign: 200,
  wall: 300,
  slide: 400,
} as const;

export type Placement = keyof typeof placements;

const placement = z.enum(Object.keys(placements) as [Placement, ...Placement[]]);

const written = `Ein Code besteht aus 2 bis 8 Zeichen aus ${codeLetters}; I, O, 0 und 1 sind zu leicht zu verwechseln. Vergeben Sie ihn mit „npm run codes -- new“.`;

const code = z.string().regex(new RegExp(`^[${codeLetters}]{2,8}$`), { error: written });

/** A fair that is over, a page that is gone: where the code leads from then on. */
const retired = z.strictObject({
  on: day.meta({ description: 'Tag, ab dem der Code nicht mehr auf sein erstes Ziel führt.' }),
  successor: anyRef
    .optional()
    .meta({ description: 'Wohin er seitdem führt; ohne Angabe auf eine Seite, die sagt, dass dieses Angebot endete.' }),
});

/**
 * One line of the ledger: a code on one placement, in one language edition. It stands for that placement
 * alone (QR-30) and never for anything else (QR-11).
 */
export const printedCode = z
  .strictObject({
    code: code.meta({ description: 'Der Code, wie er gedruckt wird: /M/K7R4.' }),
    target: anyRef.meta({ description: 'Der Eintrag, den er öffnet, als Art/Kennung.' }),
    language: z
      .string()
      .meta({ description: 'Sprache der Ausgabe, in der er gedruckt wird, z. B. de-CH; eine aus site.yaml.' }),
    placement: placement.meta({
      description:
        'Worauf er steht: card Visitenkarte, badge Namensschild, flyer Handzettel, expose Exposé (PDF), brochure Broschüre, tableSign Tischaufsteller, screen Bildschirm am Messestand, rollUp Rollaufsteller, sign Schild, wall Standwand, slide Folie.',
    }),
    fair: ref('fairs').optional().meta({ description: 'Die Messe oder Reise, für die er gedruckt wird.' }),
    distanceCm: z.number().int().min(10).max(2000).optional().meta({
      description: 'Aus welcher Entfernung er gelesen wird, in Zentimetern; sonst die übliche der Platzierung.',
    }),
    owner: ref('organisations').meta({ description: 'Die Organisation, die für den Druck einsteht.' }),
    printed: day.optional().meta({
      description: 'Tag des Drucks; den trägt „npm run codes -- printed“ ein. Danach kommt nur noch retired hinzu.',
    }),
    copies: z.number().int().min(1).optional().meta({ description: 'Auflage.' }),
    note: passage.optional().meta({ description: 'Nur für die Redaktion, z. B. wo das Schild hängt.' }),
    retired: retired.optional(),
  })
  .superRefine(({ copies, printed }, context) => {
    if (copies === undefined || printed !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['copies'],
      message: `„copies“ steht ohne „printed“: Eine Auflage von ${copies} hat keinen Drucktag.`,
      params: { hint: 'Ergänzen Sie printed, sobald gedruckt ist, oder lassen Sie copies bis dahin weg.' },
    });
  });

/** `content/codes.yaml`: the ledger of printed codes. Lines are added, never taken away. */
export const printedCodes = z.array(printedCode, {
  error: `${codesFile} ist eine Liste; jede Zeile beginnt mit „- code: …“.`,
});

export type PrintedCode = z.infer<typeof printedCode>;

/** How far away in centimetres somebody stands who scans it (QR-04). */
export const distanceOf = ({ distanceCm, placement }: PrintedCode): number => distanceCm ?? placements[placement];

/** The entry a code leads to on a day; undefined where what it led to has ended without a successor. */
export function targetOn({ target, retired }: PrintedCode, today: string): string | undefined {
  return retired && retired.on <= today ? retired.successor : target;
}
