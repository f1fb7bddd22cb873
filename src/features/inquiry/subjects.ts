import type { Language } from '../../locales/languages.ts';
import type { Card } from '../../output/fairs/card.ts';
import { captionOf } from '../../routes/codes.ts';
import { deskFor, firstDesk, isDesk } from '../../routes/desks.ts';
import { findRoute, type Site } from '../../routes/site.ts';
import { centreProfile, locationProfile, profileFields, programmeProfile, siteProfile } from '../../schemas/profile.ts';
import { needField, needs } from '../../schemas/records/needs.ts';
import type { Entry } from '../../schemas/region.ts';
import { statementFields } from '../../schemas/site-fields/site-fields.ts';

/** A text in the reader's language and in the one the desks are written to. */
export type Both = [own: string, desk: string];

/** An entry one may ask about. */
export interface SubjectEntry {
  name: Both;
  /** Absolute addresses of its page. */
  url: Both;
  /** The key of the organisation that answers. */
  desk: string;
  /** The address of a printed code that leads to it, as it is typed. */
  code?: string;
}

/** A desk, as a contact card has it. */
export type DeskCard = Pick<Card, 'name' | 'url' | 'email' | 'phone'>;

/** All that an inquiry's page has to know of a region's entries, in one language. */
export interface Subjects {
  entries: Record<string, SubjectEntry>;
  desks: Record<string, DeskCard>;
  /** The desk that answers for the region, and passes on what is for one without an address. */
  first: string;
  /** What is asked for by its field. */
  fields: Record<string, Both>;
}

export function subjectsOf(site: Site, language: Language): Subjects {
  const written = site.languages[0]!;
  const { entries } = site.region;
  const desks = new Set([firstDesk(site), ...entries.map((entry) => deskAskedAbout(site, entry))]);
  const codes = new Map(site.region.codes.filter(({ retired }) => !retired).map(({ code, target }) => [target, code]));
  return {
    entries: Object.fromEntries(
      entries.flatMap((entry) => {
        const own = findRoute(site, entry.key, language);
        const original = findRoute(site, entry.key, written) ?? own;
        if (!own || !original) return [];
        const code = codes.get(entry.key);
        const subject: SubjectEntry = {
          name: [own.navTitle, original.navTitle],
          url: [site.origin + own.href, site.origin + original.href],
          desk: deskAskedAbout(site, entry).id,
          ...(code && { code: captionOf(site, code) }),
        };
        return [[entry.key, subject]];
      }),
    ),
    desks: Object.fromEntries(
      [...desks].map(({ id, key, record: { name, email, phone } }) => {
        const card: DeskCard = { name, url: site.origin + (findRoute(site, key, language)?.href ?? '/'), email, phone };
        return [id, card];
      }),
    ),
    first: firstDesk(site).id,
    fields: fieldsOf(site, language, written),
  };
}

/** Who is asked about an organisation that answers questions is it itself. */
const deskAskedAbout = (site: Site, entry: Entry): Entry<'organisations'> =>
  entry.kind === 'organisations' && isDesk(site, entry) ? (entry as Entry<'organisations'>) : deskFor(site, entry);

function fieldsOf(site: Site, ...languages: [Language, Language]): Subjects['fields'] {
  const rows = [siteProfile, centreProfile, locationProfile, programmeProfile].flatMap(profileFields);
  const [own, desk] = languages.map((language) => site.translator(language)) as [Translate, Translate];
  return Object.fromEntries(
    [
      ...new Set([
        ...rows.map((row) => row.replace(/^@|^to:/, '')),
        ...needs.map(needField),
        'journey',
        'availability',
      ]),
    ].map((name) => {
      const label = statementFields.get(name)?.label ?? name;
      return [name, [own(`fields.${label}`), desk(`fields.${label}`)]];
    }),
  );
}

type Translate = ReturnType<Site['translator']>;
