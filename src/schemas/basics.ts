import { z } from 'astro/zod';
import { dayPattern, type Impossible, impossiblePoint, impossibleTime } from './days/calendar.ts';
import { inOnePiece } from './messages/address-meant.ts';
import { emailsMeant } from './messages/email-meant.ts';
import { misleadingIn } from './places/misleading-address.ts';
import { positionMeant } from './messages/position-meant.ts';
import { slugOf, slugPattern } from './slug.ts';
import { notInOneLine, visibleLine } from './visible.ts';
import { dayMeant } from './days/written-day.ts';

/** The small parts all records are made of. Messages are read by editors, hence German. */

/** Between paragraphs there are line breaks, and nothing else of it. */
const notInText = /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text fits into one line of a file, such as `security.txt`, a card or a calendar. */
export const isOneLine = (text: string) => !notInOneLine.test(text);

export const oneLine = {
  error: ({ input }: { input?: unknown }) =>
    `„${shown(input)}“ ist nicht eine Zeile: Bei ⏎ bricht sie um, bei ␣ steht ein unsichtbares Steuerzeichen.`,
  params: {
    hint: 'Schreiben Sie den Text in eine Zeile; über mehrere geht es nur mit „>-“ und ohne Leerzeile dazwischen.',
  },
};

/** A text with what is not seen in it. */
const shown = (input: unknown) => visibleLine(String(input).trim().slice(0, 60));

/** A text in one line: a name, a title, a sentence. What the file folds over several (`>-`) is one line too. */
export const text = z.string().trim().min(1, { error: 'Hier fehlt der Text.' }).refine(isOneLine, oneLine);

/** A text of several lines, which stands in no line of anything: a sentence as a text has it, a note. */
export const passage = z
  .string()
  .trim()
  .min(1, { error: 'Hier fehlt der Text.' })
  .refine((text) => !notInText.test(text), {
    error: ({ input }) => `In „${shown(input)}“ steht ein unsichtbares Steuerzeichen.`,
    params: { hint: 'Schreiben Sie die Stelle neu, statt sie einzufügen.' },
  });

/** Text per language, or one text where it is the same in every language (a proper name). */
export const localised = z.union([text, z.record(z.string(), text).meta({ localised: true })], {
  error: 'Schreiben Sie den Text je Sprache (de: …, en: …) oder, bei Eigennamen, einmal für alle.',
});

export type Localised = z.infer<typeof localised>;

export const id = z.string().regex(slugPattern, {
  error: ({ input }) =>
    `Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, z. B. „${slugOf(String(input)) || 'am-seegraben'}“.`,
});

/** What somebody wrote to name an entry or a source. Whether there is one, `references.ts` knows, and what was meant. */
const name = z.string().trim().min(1, { error: 'Hier fehlt der Verweis.' });

/** A reference to an entry of one kind. `references.ts` follows it after all records are read. */
export const ref = (kind: string) => name.meta({ ref: kind });

/** A reference to an entry of any kind, written `kind/id`. */
export const anyRef = name.meta({ ref: '*' });

export const sourceRef = name.meta({ ref: 'sources' });

/** A day of the calendar, such as 2026-11-22. */
export const day = z
  .string()
  .regex(dayPattern, {
    error: ({ input }) => meantDay(input) ?? 'Ein Tag wird 2026-11-22 geschrieben (in Anführungszeichen).',
  })
  .superRefine((written, context) => {
    if (dayPattern.test(written)) refuse(impossiblePoint(written), context);
  });

function meantDay(input: unknown): string | undefined {
  const meant = dayMeant(String(input));
  return meant && `Meinten Sie '${meant}'?`;
}

/** What a schema finds besides the form of a text: its problem, with the way out. */
function refuse(found: Pick<Impossible, 'problem' | 'hint'> | undefined, context: z.RefinementCtx) {
  if (found) context.addIssue({ code: 'custom', message: found.problem, params: { hint: found.hint } });
}

const point = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const time = new RegExp(`^(undated|~?${point}(/${point})?|\\d{4}/\\d{2})$`);

/**
 * When something was so: a year, month or day; two of them with a slash; a term such as 2024/25;
 * `~` in front for "about"; `undated` where the source gives no date (then its access date is shown).
 */
export const asOf = z
  .string()
  .regex(time, {
    error: ({ input }) =>
      meantDay(input) ??
      'Der Stand wird als 2023, 2023-12, 2023-12-31, 2022/2027, 2024/25, ~2011 oder undated geschrieben (in Anführungszeichen).',
  })
  .superRefine((written, context) => {
    if (time.test(written)) refuse(impossibleTime(written), context);
  })
  .meta({ description: 'Stand der Angabe; undated, wenn die Quelle kein Datum nennt.' });

/** A postal code as it is written in its country: four or five digits, `02-797`, `SW1A 1AA`. */
export const postcode = z.string().regex(/^[A-Z0-9][A-Z0-9 -]{2,9}$/, {
  error: "Eine Postleitzahl steht in Anführungszeichen, wie man sie dort schreibt: '03046', '3014' oder '66-400'.",
});

/** Whether this is the name of a site, as one writes it without its protocol. A name with a dot in it may also be a file. */
export const isDomain = (name: string): boolean =>
  /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u.test(name) &&
  !/\.(?:mdx?|ya?ml|html?|pdf|csv|txt|docx?)$/i.test(name);

/** Refuses an address that leads elsewhere than it says. */
export function refuseMisleading(address: string, context: z.RefinementCtx) {
  refuse(misleadingIn(address), context);
}

export const url = z
  .url({
    protocol: /^https?$/,
    error: ({ input }) =>
      /^(file:|[a-z]:[\\/]|\\|localhost\b|\d+\.\d+\.)/i.test(String(input))
        ? 'Das gibt es nur auf Ihrem Rechner oder in Ihrem Netz. Schreiben Sie die öffentliche Adresse, mit https:// am Anfang.'
        : isDomain(String(input).split(/[/?#]/, 1)[0] ?? '')
          ? `Schreiben Sie „https://${String(input)}“.`
          : 'Eine Adresse beginnt mit https:// oder http://.',
  })
  // A browser takes line breaks out of an address; a file that quotes it does not.
  .superRefine((address, context) => {
    if (/\s/.test(address) || !isOneLine(address)) context.addIssue({ code: 'custom', ...inOnePiece(address) });
  })
  .superRefine(refuseMisleading);

/** The address of one mailbox. */
export const email = z
  .email({
    error: ({ input }) => {
      const [first, ...others] = emailsMeant(Array.isArray(input) ? input.join(' ') : String(input));
      if (first === undefined) return 'Eine E-Mail-Adresse steht allein und hat die Form name@region.example.';
      return others.length > 0
        ? `Hier steht eine Adresse: Schreiben Sie „${first}“ oder „${others.join('“ oder „')}“.`
        : `Schreiben Sie „${first}“.`;
    },
  })
  .superRefine((address, context) => refuseMisleading(`mailto:${address}`, context));

/** A currency euro amounts may be converted to. */
export const currency = z.string().regex(/^(?!EUR)[A-Z]{3}$/, {
  error: 'Währungen heißen nach ISO 4217, z. B. CHF oder PLN; der Euro braucht keine Angabe.',
});

export const coordinates = z.strictObject(
  {
    lat: z.number().min(-90).max(90).meta({ description: 'Breite in Grad, WGS 84.' }),
    lon: z.number().min(-180).max(180).meta({ description: 'Länge in Grad, WGS 84.' }),
    elevation: z.number().optional().meta({ description: 'Höhe in Metern über dem Meer.' }),
  },
  {
    error: ({ code, input }) => {
      const meant = code === 'invalid_type' ? positionMeant(input) : undefined;
      return meant && `Schreiben Sie „coordinates: { lat: ${meant.lat}, lon: ${meant.lon} }“.`;
    },
  },
);

/** The three grounds a thing can stand on; each has a shape and a colour (look: two cores). */
export const core = z.enum(['science', 'industry', 'ground'], {
  error: 'Möglich sind science (Kreis), industry (Quadrat) und ground (Boden, beide tragend).',
});

export type Core = z.infer<typeof core>;
