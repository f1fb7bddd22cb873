import { either, endsWith, wordStart } from './noun-phrases.ts';

/** The words behind a noun that may be a name with it: another capital, a legal form, a quotation. */
export const mayBeginName = (after: string) => name.test(after);

const notNames = 'Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres';
const legalForms = String.raw`gGmbH|mbH|eG|e\.[\s\u00A0]?[VGK]\b|&`;
// A letter or a Roman number only counts: "Bahnsteig B".
const name = new RegExp(
  String.raw`^[\s\u00A0]+(?:[„«‚‹]?(?!(?:${notNames.replaceAll(' ', '|')}|[IVX]+)(?!\p{L}))\p{Lu}[\p{L}\p{M}]|${legalForms})`,
  'u',
);

/** Whether an infinitive with a capital, as "Parken", may be another noun here: "in Parken und Gärten". */
export function mayBeOtherNoun(before: string, after: string): boolean {
  if (isActivity(before) || hasEnding.test(before) || isAsked.test(before) || /^\s+Sie(?!\p{L})/u.test(after))
    return false;
  return !begins.test(before) || isListed.test(after);
}

/** Articles of the singular, and prepositions of the accusative, in which the plural of the other noun looks different. */
const isActivity = endsWith([
  [either('das dieses jedes kein ein mein dein sein ihr unser ins ans fürs durchs ums'), 'e[s]?', 0],
  [either('dem diesem jedem keinem einem seinem ihrem unserem beim zum vom im am'), 'en', 0],
  [either('für ohne gegen durch um'), 'es', 0],
]);

const hasEnding = new RegExp(String.raw`${wordStart}(?!dieses|jedes|eines|keines)[A-Za-zÀ-ž]{3,}e[sm]\s+$`, 'u');
const isAsked = new RegExp(
  String.raw`${wordStart}(?:ist|war|wird|bleibt|kostet|heißt|heisst|dass|weil|wenn|ob)\s+$`,
  'u',
);
const begins = /(?:^|\n|[.!?:…][“”»)]*\s+[„«(]?)$/u;
const isListed = /^\s*(?:,|&|\/|und|oder|sowie)(?!\p{L})/u;
