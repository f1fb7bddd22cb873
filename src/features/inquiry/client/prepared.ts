import { type Letter, letterOf, mailHref, type Wish } from '../letter.ts';
import type { DeskCard, Subjects } from '../subjects.ts';
import type { Wording } from '../words.ts';

/** What somebody has filled in, as it stands in the form. */
export interface Entered {
  wish: Wish;
  about: string[];
  open: string[];
  subject: string;
  message: string;
  /** By name, as written; days as ISO 8601. */
  needs: Record<string, string>;
  /** Days, or days with a time, as ISO 8601. */
  times: string[];
  sender: string[];
  /** BCP 47. */
  pageLanguage: string;
}

export interface Words {
  own: Wording;
  desk: Wording;
  /** "To #"; "# has no address, ## passes it on". */
  to: string;
  via: string;
  copied: string;
  notCopied: string;
}

/** A letter to one desk, ready to be sent. */
export interface Prepared {
  to: string;
  desk: DeskCard;
  /** That another desk passes it on; empty where none does. */
  via: string;
  /** Undefined where nobody has an address to write to. */
  href: string | undefined;
  /** Subject and text in the desk's language, and in the reader's. */
  text: string;
  own: string;
}

/** A letter for each desk that answers, with what is its own; what is about nothing goes to the first desk. */
export function addressed(entered: Entered, subjects: Subjects, words: Words): Prepared[] {
  const { desks, entries, first } = subjects;
  const receiverOf = (id: string) => (desks[id]?.email ? id : first);
  const byDesk = Map.groupBy(entered.about, (key) => receiverOf(entries[key]!.desk));
  const receivers = byDesk.size > 0 ? [...byDesk] : ([[first, []]] as [string, string[]][]);
  return receivers.map(([id, keys]) => {
    const desk = desks[id]!;
    const others = [...new Set(keys.map((key) => entries[key]!.desk))].filter((other) => other !== id);
    const names = others.map((other) => [desks[other]!.name, desks[other]!.phone].filter(Boolean).join(', '));
    const letterIn = (wording: Wording, index: 0 | 1) => letterOf(contentOf(index, wording), wording.letter);
    const contentOf = (index: 0 | 1, wording: Wording) => ({
      wish: entered.wish,
      about: keys.map((key) => {
        const { name, url, code } = entries[key]!;
        return { name: name[index], url: url[index], code };
      }),
      responsible: names,
      open: entered.open.map((field) => subjects.fields[field]![index]),
      needs: needsOf(entered.needs, wording),
      times: timesOf(entered.times, wording),
      message: [entered.subject, entered.message].filter(Boolean).join('\n\n'),
      sender: entered.sender,
      language: languageOf(entered.pageLanguage, wording, words.desk),
    });
    const letter = letterIn(words.desk, 1);
    return {
      to: words.to.replace('#', () => desk.name),
      desk,
      via: names.length > 0 ? words.via.replace('##', () => desk.name).replace('#', () => names.join('; ')) : '',
      href: desk.email ? mailHref(desk.email, letter, words.desk.letter) : undefined,
      text: textOf(letter),
      own: textOf(letterIn(words.own, 0)),
    };
  });
}

const textOf = ({ subject, body }: Letter) => `${subject}\n\n${body}`;

const needsOf = (needs: Entered['needs'], { needs: words, locale }: Wording): string[] =>
  Object.entries(words).flatMap(([name, word]) => {
    const value = needs[name]?.trim();
    return value ? [word.replace('#', () => (name === 'from' ? dayIn(value, locale) : value))] : [];
  });

/** Each as the language writes it; a time is in the zone of whoever asks, which is named. */
function timesOf(times: readonly string[], { locale }: Wording): string[] {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return times.map((time) => dayIn(time, locale) + (time.includes('T') ? ` (${timeZone})` : ''));
}

function dayIn(time: string, locale: string): string {
  const day = new Date(time.includes('T') ? time : `${time}T00:00`);
  if (Number.isNaN(day.getTime())) return time;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    ...(time.includes('T') && { timeStyle: 'short' }),
  }).format(day);
}

/** The reader's language in the words of the letter, where the desk writes in another. */
function languageOf(page: string, { locale }: Wording, { locale: desk }: Wording): string | undefined {
  const isSame = page.split('-')[0] === desk.split('-')[0];
  return isSame ? undefined : new Intl.DisplayNames([locale], { type: 'language' }).of(page);
}
