import { findEach, type LanguageFinding, type LanguageRule, quoted } from './rule.ts';

// A day without its digits, as XX.XX.2027, is written like a file.
const everywhere = { id: 'L20', languages: 'all', reads: 'addresses' } as const;

/** L20: what somebody meant to fill in or take out before it is published, and what a program put in its place. */
export const leftOverRules: LanguageRule[] = [
  { ...everywhere, level: 'error', signs: /[!#]/, find: (text) => findEach(text, ofPrograms, told(byProgram)) },
  { ...everywhere, level: 'error', signs: /\[|lorem/i, find: (text) => findEach(text, comments, told(comment)) },
  { ...everywhere, level: 'warning', signs: /\.(?<=[\dXxTt?]\.)|\[|TODO|FIXME|TBD|XXXX/, find: leftToDo },
];

/** What Word and Excel show where a reference or a formula leads nowhere, in German and English. */
const ofPrograms =
  /(?:Fehler|Error)! (?:Verweisquelle|Textmarke|Hyperlink|Reference source|Bookmark|Es wurde|No text|Unbekannte|Unknown)[^.!?\n\uFFFC]{0,80}\.?|(?<![\p{L}\p{N}#&])#(?:REF!|BEZUG!|NV(?![\p{L}\p{N}])|N\/A|WERT!|VALUE!|DIV\/0!|NAME\?|ZAHL!|NUM!)/gu;

/** A comment as Word exports it, or text to fill a page with. */
const comments = /\[(?:Kommentiert|Commented) ?\[[^\]\n]{1,20}\]:?[^\]\n]{0,200}\]?|lorem ipsum dolor/giu;

const byProgram =
  'So zeigt Word oder Excel, dass ein Verweis oder eine Formel nicht mehr stimmt: Schreiben Sie, was dort stehen soll.';
const comment = 'Das ist kein Text für Leser: Löschen Sie es.';

const told =
  (hint: string) =>
  ([found]: RegExpExecArray): Omit<LanguageFinding, 'at' | 'length'> => ({
    problem: `${quoted(found)} erscheint so auf der Seite.`,
    hint,
  });

/** A word in capitals that is none of a name, a day without its digits, or brackets that ask somebody. */
const toDo =
  /(?<![\p{L}\p{N}_./@-])(?:TODO|FIXME|TBD|X{4,})(?![\p{L}\p{N}_./-]|[ \u00A0](?:GmbH|AG|SE|Group|Inc|e\.))|(?<![\p{L}\p{N}.])(?:\d\d?|[XxTt?]{2})\.(?:[XxMm?]{2})\.(?:\d{4}|[XxJj?]{2,4})?(?![\p{L}\p{N}])|\[(?=[^\]\n]*(?:bitte|Platzhalter|ergänzen|einsetzen|einfügen|placeholder|insert|to be (?:added|confirmed)))[^\]\n]{1,120}\]/gu;

function leftToDo(text: string): LanguageFinding[] {
  return findEach(text, toDo, ([found]) => ({
    problem: `${quoted(found)} ist noch auszufüllen und erscheint so auf der Seite.`,
    hint: 'Schreiben Sie, was dort stehen soll, oder lassen Sie es weg, bis es feststeht.',
  }));
}
