import { mailTo } from '../../components/contact/mail-to.ts';

/** An entry somebody asks about, with the desk that answers for it. */
export interface Wanted {
  name: string;
  url: string;
  desk: string;
  /** Undefined where the desk has none; then the fallback passes the inquiry on. */
  email: string | undefined;
}

export interface Desk {
  desk: string;
  email: string;
}

/** Whole sentences in the reader's language, `#` where something is filled in. */
export interface InquiryWords {
  subject: string;
  opening: string;
  /** "Responsible: #". */
  responsible: string;
  /** "The comparison: #". */
  comparison: string;
  closing: string;
}

/** A mail that only has to be sent. */
export interface Inquiry extends Desk {
  /** Desks that are meant but have no address of their own. */
  others: string[];
  href: string;
}

/** One mail for each address that answers: what is asked about, whose it is, and where it stands side by side. */
export function inquiriesOf(
  wanted: Wanted[],
  comparison: string,
  words: InquiryWords,
  fallback: Desk | undefined,
): Inquiry[] {
  const addressed = wanted.flatMap((entry) => {
    const to = entry.email ? { desk: entry.desk, email: entry.email } : fallback;
    return to ? [{ ...entry, to }] : [];
  });
  return [...Map.groupBy(addressed, ({ to }) => to.email)].map(([email, entries]) => {
    const { desk } = entries[0]!.to;
    const byDesk = [...Map.groupBy(entries, (entry) => entry.desk)];
    const body = [
      words.opening,
      ...byDesk.flatMap(([own, listed]) => [
        ...(own === desk ? [] : [filled(words.responsible, own)]),
        ...listed.map(({ name, url }) => `${name}\n${url}`),
      ]),
      filled(words.comparison, comparison),
      words.closing,
    ].join('\n\n');
    const subject = filled(words.subject, entries.map(({ name }) => name).join(', '));
    return {
      desk,
      email,
      others: byDesk.map(([own]) => own).filter((own) => own !== desk),
      href: mailTo(email, subject, body),
    };
  });
}

/** The text with its gap filled. */
export const filled = (text: string, value: string) => text.replace('#', () => value);
