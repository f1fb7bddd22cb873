import { z } from 'astro/zod';
import { kinds } from './collections.ts';
import { page } from './records.ts';
import { besidesPages } from './besides-pages.ts';
import { anyRef, asOf, currency, day, localised, ref, refuseMisleading, text, url } from './basics.ts';
import { country } from './places/countries.ts';
import { emailsMeant } from './messages/email-meant.ts';
import { languageKey, languageMeant } from './messages/language-meant.ts';
import { defaultTimeZone, timeZone } from './days/time-zone.ts';
import { staffCosts } from './staff-costs.ts';
import { tradeTax } from './trade-tax.ts';

/** A field only the publisher can fill. `null` builds, and `check` lists it as open. */
const toConfirm = <T extends z.ZodType>(value: T) => value.nullable().meta({ toConfirm: true });

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, {
  error: ({ input }) => {
    const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(String(input)) ?? [];
    const meant = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
    return meant ? `Schreiben Sie '#${meant}'.` : "Farben werden als '#1a2b3c' geschrieben, in Anführungszeichen.";
  },
});

/** The number of the tax office is nobody's business, and is often taken for it. */
const vatId = text.refine((number) => !/^[\d\s/.-]+$/.test(number), {
  error:
    'Eine Umsatzsteuer-Identifikationsnummer beginnt mit dem Land, z. B. DE123456789; Ziffern allein sind eine Steuernummer, und die gehört nicht ins Netz.',
  params: { hint: 'Schreiben Sie sie mit dem Land davor. Gibt es keine, schreiben Sie null.' },
});

const protocolMissing =
  'Schreiben Sie mailto:, https:// oder tel: davor (RFC 9116), z. B. mailto:sicherheit@region.example.';

/** A language by its key, in the field of a name. */
const languageIn = (field: string) =>
  z.string().regex(languageKey, {
    error: ({ input }) => {
      const meant = languageMeant(String(input));
      return meant ? `Schreiben Sie „${field}: ${meant}“.` : 'Sprachen heißen nach BCP 47, z. B. de, de-CH, en, fr.';
    },
  });

const language = z.strictObject({
  key: languageIn('key'),
  name: text.meta({ description: 'Name der Sprache in ihr selbst; steht im Sprachwechsel (keine Flaggen).' }),
  derivedFrom: z.string().optional().meta({ description: 'Sprache, aus der abgeleitet wird, z. B. de für de-CH.' }),
  currency: currency.optional().meta({
    description: 'Währung der Leserinnen und Leser, z. B. CHF; Eurobeträge erhalten dann einen ungefähren Gegenwert.',
  }),
  release: z.enum(['must', 'should']).default('must').meta({
    description: 'should: eine Sprache im Aufbau; fehlende und veraltete Texte halten den Bau nie auf.',
  }),
});

/** A kind of entry, but pages by their layout: what a release rule is written for. */
const pageClasses = [...kinds.filter((kind) => kind !== 'pages'), ...page.shape.layout.options] as const;

const pageClass = z.enum(pageClasses, { error: `Möglich sind: ${pageClasses.join(', ')}.` });

/** What stands for the law, for whom to ask, and for figures, has to be right in every language. */
const mustBeCurrent = ['legal', 'home', 'organisations', 'locations', 'sites'] as const;

/** `content/site.yaml`: everything about the region and its publisher that is not an entry. */
export const siteConfig = z.strictObject({
  name: localised.meta({ description: 'Name der Region; steht oben auf jeder Seite.' }),
  title: localised.meta({ description: 'Zusatz im Titel jeder Seite.' }),
  url: url
    .refine((address) => !/[?#]/.test(address), {
      error: 'Die Adresse der Website hat ein „?“ oder „#“; aus ihr entstehen die Adressen aller Seiten.',
      params: { hint: 'Schreiben Sie nur, was auf jeder Seite vorn steht, z. B. https://region.example.' },
    })
    .refine((address) => /[?#]/.test(address) || !URL.canParse(address) || new URL(address).pathname === '/', {
      error: ({ input }) =>
        `Die Adresse der Website hat hinter der Domain einen Pfad („${new URL(String(input)).pathname}“); ihre Seiten stehen aber gleich hinter der Domain, und kein Verweis führte zu ihnen.`,
      params: {
        hint: 'Schreiben Sie nur die Domain, z. B. https://region.example; eine eigene Domain oder Subdomain richtet der Anbieter der Website ein.',
      },
    })
    .meta({ description: 'Öffentliche Adresse: https:// und die Domain, ohne Pfad und ohne Schrägstrich am Ende.' }),
  urlConfirmed: z
    .boolean()
    .default(false)
    .meta({ description: 'true, sobald die Adresse der Website feststeht; bis dahin meldet check sie als offen.' }),
  domainPaidUntil: day.nullable().optional().meta({
    description:
      'Tag, bis zu dem die Domain bezahlt ist. Nach dem letzten Druck wird sie mindestens zehn Jahre gehalten; null, solange es niemand gesagt hat.',
  }),
  timeZone: timeZone.default(defaultTimeZone).meta({
    description:
      'Zeitzone der Region; nach ihr ist „heute“, gelten Öffnungszeiten und zählen Aufrufe gedruckter Codes.',
  }),
  inquiry: z
    .strictObject({
      endpoint: z
        .string()
        .regex(/^\/(?![/\\])[^\s?#]*$/, {
          error: 'Die Adresse liegt auf der eigenen Domain und beginnt mit einem „/“, z. B. /anfrage.',
        })
        .meta({ description: 'Wohin das Formular der Anfragen gesendet wird; ohne sie öffnet es das Mailprogramm.' }),
    })
    .optional()
    .meta({ description: 'Anfragen an einen Dienst auf dem eigenen Server statt als E-Mail (docs/servers.md).' }),
  languages: z
    .array(language)
    .min(1)
    .refine(([original]) => !original?.derivedFrom, {
      error: 'Die erste Sprache ist die, in der zuerst geschrieben wird; sie kann nicht abgeleitet sein.',
      params: { hint: 'Setzen Sie die Sprache, in der Sie schreiben, an die erste Stelle.' },
    })
    .superRefine((languages, context) => {
      const written = languages.filter(({ derivedFrom }) => derivedFrom === undefined).map(({ key }) => key);
      for (const [index, { key, derivedFrom }] of languages.entries()) {
        if (languages.findIndex((other) => other.key === key) < index) {
          context.addIssue({
            code: 'custom',
            path: [index, 'key'],
            message: `Die Sprache „${key}“ steht zum zweiten Mal in der Liste.`,
            params: { hint: 'Behalten Sie eine der beiden Zeilen, oder berichtigen Sie den Schlüssel.' },
          });
        }
        if (derivedFrom === undefined || written.includes(derivedFrom)) continue;
        const isKnown = languages.some(({ key }) => key === derivedFrom);
        context.addIssue({
          code: 'custom',
          path: [index, 'derivedFrom'],
          message: isKnown
            ? `Die Sprache „${derivedFrom}“ ist selbst abgeleitet; aus ihr entsteht keine andere.`
            : `Die Sprache „${derivedFrom}“ steht nicht in site.yaml.`,
          params: { hint: `Geschrieben sind: ${written.join(', ')}.` },
        });
      }
    }),
  release: z
    .strictObject({
      must: z.array(pageClass).meta({
        description: 'Seiten, deren fehlende oder veraltete Übersetzung den Bau aufhält; alle anderen warnen.',
      }),
    })
    .default({ must: [...mustBeCurrent] }),
  contact: ref('organisations').meta({ description: 'Der Kontakt, wenn ein Eintrag keinen eigenen nennt.' }),
  colours: z.strictObject({
    science: z.strictObject({ light: colour, dark: colour }),
    industry: z.strictObject({ light: colour, dark: colour }),
    ground: z.strictObject({ light: colour, dark: colour }),
  }),
  /** What the two cores and their ground are called on this site. */
  cores: z.strictObject({ science: localised, industry: localised, ground: localised }),
  search: z
    .strictObject({
      /** Spellings a reader may type for a name that is written differently in some language (LOC-81). */
      aliases: z.record(z.string(), z.array(text)).default({}),
    })
    .default({ aliases: {} }),
  provider: z.strictObject({
    organisation: ref('organisations'),
    partners: z.array(z.strictObject({ organisation: ref('organisations'), part: localised })).default([]),
    legalForm: localised,
    representatives: toConfirm(z.array(text).min(1)),
    register: z.strictObject({ court: toConfirm(text), number: toConfirm(text) }),
    vatId: toConfirm(vatId),
    supervisoryAuthority: toConfirm(localised),
    editorResponsible: toConfirm(text),
  }),
  privacy: z.strictObject({
    dataProtectionOfficer: toConfirm(text),
    host: toConfirm(z.strictObject({ name: text, address: text, country })),
    logRetentionDays: toConfirm(z.number().int()),
    authority: localised,
    updated: day,
  }),
  accessibility: z.strictObject({
    status: z.enum(['full', 'partial', 'none']),
    assessedOn: day.meta({
      description: 'Tag der letzten Bewertung; älter als 12 Monate ist sie eine versäumte Pflicht.',
    }),
    method: localised,
    barriers: z.array(localised),
    enforcement: z.strictObject({ name: localised, address: localised.optional(), web: url.optional() }),
  }),
  staffCosts: staffCosts.optional().meta({
    description: 'Was ein Arbeitgeber zum Lohn zahlt; ohne sie rechnet die Seite „Kosten“ es nicht.',
  }),
  tradeTax: tradeTax.optional().meta({
    description: 'Woraus sich die Steuerlast je Gemeinde berechnet; fehlt es, erscheint sie nirgends.',
  }),
  offline: z.boolean().default(false).meta({
    description:
      'true: Wer eine Seite hinter einem Code zu einer Messe öffnet, die noch kommt oder läuft, kann diese Seiten auf dem Telefon speichern. Dann muss <Offline /> in der Datenschutzerklärung stehen.',
  }),
  ...besidesPages,
  data: z.strictObject({ licence: text, licenceUrl: url }),
  security: z.strictObject({
    contact: text
      .regex(/^(mailto:\S+@\S+|https:\/\/\S+|tel:\+?[\d-]+)$/, {
        error: ({ input }) => {
          const [email] = emailsMeant(String(input));
          return email ? `Schreiben Sie „mailto:${email}“.` : protocolMissing;
        },
      })
      .superRefine(refuseMisleading),
    expires: day,
  }),
  home: anyRef.default('pages/home'),
});

export type SiteConfig = z.infer<typeof siteConfig>;

/** `content/sources.yaml`: every source once. */
export const source = z.strictObject({
  title: text,
  publisher: text,
  url,
  accessed: day.meta({ description: 'Tag, an dem die Quelle gelesen wurde.' }),
  published: asOf
    .refine((moment) => moment !== 'undated', {
      error: 'Ohne Datum bleibt „published“ weg.',
      params: { hint: 'Löschen Sie die Zeile, oder schreiben Sie Tag, Monat oder Jahr.' },
    })
    .optional()
    .meta({ description: 'Wann sie erschien: Tag, Monat oder Jahr.' }),
  lang: languageIn('lang').default('de').meta({ description: 'Sprache, in der sie geschrieben ist, z. B. en.' }),
});

export type Source = z.infer<typeof source>;
