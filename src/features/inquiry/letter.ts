import { mailTo } from '../../components/contact/mail-to.ts';

/** What somebody wants: an answer, to be called back, or to come. */
export type Wish = 'answer' | 'callBack' | 'visit';

/** What a letter says, all in the words of one language but what the reader has written. */
export interface Inquiry {
  wish: Wish;
  about: { name: string; url: string; code?: string | undefined }[];
  /** Whose it is, where the desk written to passes it on. */
  responsible: string[];
  /** Names of what is still open. */
  open: string[];
  /** "Fläche: 10 ha". */
  needs: string[];
  /** Times of a call or days of a visit. */
  times: string[];
  message: string;
  /** Name, firm, address, telephone, as far as given. */
  sender: string[];
  /** The reader's language, where the desk writes in another. */
  language?: string | undefined;
}

/** Whole sentences of a letter, `#` where something is filled in. */
export type LetterWords = Record<
  | 'subject'
  | 'subjectNone'
  | 'greeting'
  | 'about'
  | 'code'
  | 'responsible'
  | 'open'
  | 'needs'
  | Wish
  | 'times'
  | 'language'
  | 'closing'
  | 'shortened',
  string
>;

export interface Letter {
  subject: string;
  body: string;
}

export function letterOf(inquiry: Inquiry, words: LetterWords): Letter {
  const { wish, about, responsible, open, needs, times, message, sender, language } = inquiry;
  const names = about.map(({ name }) => name);
  const body = [
    words.greeting,
    about.length > 0 &&
      [
        words.about,
        ...about.map(({ name, url, code }) =>
          [`- ${name}`, `  ${url}`, code && `  ${filled(words.code, code)}`].filter(Boolean).join('\n'),
        ),
      ].join('\n'),
    responsible.length > 0 && filled(words.responsible, responsible.join('; ')),
    open.length > 0 && filled(words.open, open.join(', ')),
    needs.length > 0 && listed(words.needs, needs),
    words[wish],
    times.length > 0 && listed(words.times, times),
    message.trim(),
    language && filled(words.language, language),
    [words.closing, ...sender].join('\n'),
  ];
  return {
    // A subject is one line.
    subject: (names.length > 0 ? filled(words.subject, names.join('; ')) : words.subjectNone).replace(/\s+/g, ' '),
    body: body.filter(Boolean).join('\n\n'),
  };
}

const listed = (heading: string, lines: readonly string[]) => [heading, ...lines.map((line) => `- ${line}`)].join('\n');

/** What every mail program takes as an address: Windows hands on no more (in characters). */
const longestLink = 2000;

/** A letter that only has to be sent; one that is too long for a link ends with where the rest is. */
export function mailHref(to: string, { subject, body }: Letter, { shortened }: LetterWords): string {
  const whole = mailTo(to, subject, body);
  if (whole.length <= longestLink) return whole;
  const lines = body.split('\n');
  while (lines.length > 0 && mailTo(to, subject, withEnd(lines)).length > longestLink) lines.pop();
  return mailTo(to, subject.slice(0, 200), withEnd(lines));

  function withEnd(kept: string[]): string {
    return [...kept, '', shortened].join('\n');
  }
}

/** The text with its gap filled. */
const filled = (text: string, value: string) => text.replace('#', () => value);
