import { type Beginning, determiner, either, endsWith, wordStart } from './noun-phrases.ts';

/**
 * What the words before a noun tell of it, where German does not show its number and Swiss German does:
 * "die Hausmeister" and "die Hauswarte". Each says yes only where nothing else can be meant.
 */

/** Prepositions of the genitive that are nothing else; before "der" and a masculine noun they make a plural. */
export const genitivePrepositions =
  'wegen aufgrund anhand mithilfe zugunsten zuungunsten zulasten seitens vonseiten mittels dank trotz infolge ' +
  'innerhalb außerhalb ausserhalb oberhalb unterhalb diesseits jenseits angesichts anlässlich anstelle bezüglich ' +
  'hinsichtlich einschließlich einschliesslich inklusive exklusive abzüglich zuzüglich mangels ungeachtet ' +
  'unbeschadet zwecks kraft vorbehaltlich laut';

const possessive = 'meine deine seine ihre unsere eure';

const plurals: Beginning[] = [
  [either(`die diese jene alle keine viele mehrere einige wenige beide sämtliche ${possessive}`), 'en?', 0],
  [either('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert'), 'en?', 0],
  [either('aller vieler mehrerer einiger beider meiner deiner seiner ihrer unserer eurer zweier dreier'), 'e[nr]', 0],
  [either('der dieser jener'), 'en', 1],
  [String.raw`(?:${either(genitivePrepositions)})\s+(?:der|dieser|jener)`, 'en', 0],
];

/** Something that only a plural follows. "der Hausmeister" alone does not tell, "wegen der Hausmeister" does. */
export const afterPlural = (before: string) => isAfterPlural(before) || isCounted.test(before);

const isAfterPlural = endsWith(plurals);
// A year is no number of people, "Tor 3" a place, and behind "40 t" comes no adjective of theirs.
const isCounted =
  /(?<!(?:Nr\.|Nummer|Raum|Zimmer|Tor|Halle|Haus|Etage|Platz)\s)(?<![\p{L}\d.,-])(?!1\s|(?:19|20)\d\d\s)\d+\s+(?:[a-zß-öø-ÿ]{4,}en?\s+){0,2}$/u;

const singulars: Beginning[] = [
  [either('ein kein mein dein sein ihr unser euer'), 'er', 0],
  [either('den dem einen einem keinen keinem diesen diesem jeden jedem meinen meinem deinen deinem'), 'en', 0],
  [either('seinen seinem ihren ihrem unseren unserem eurem vom zum beim am im'), 'en', 0],
  // Behind a comma it may be a relative pronoun: "der Mieter, der neue Hausmeister sucht".
  [String.raw`(?<!,\s+)(?:${either('der dieser jener')})`, 'e', 1],
  [either('jeder'), 'e', 0],
  ['Der|Dieser', 'e', 0],
];

const conjunctions = 'dass weil wenn ob sobald solange nachdem bevor damit obwohl falls wo wobei wann warum';
const strongVerbs =
  'ist war hat kann darf soll muss will mag wird würde wurde kam ging half fand gab hielt lief rief sah schrieb ' +
  'stand trug traf zog begann sprach nahm ließ liess schloss blieb saß sass las fuhr bat bot lud';
/** Of what ends in -t, words that are no verbs; and verbs that take a genitive. */
const noVerb =
  'acht laut statt anstatt samt mitsamt seit mit nicht erst jetzt dort zuerst zuletzt selbst fast sonst insgesamt ' +
  'unweit bedarf harrt entbehrt längst meist höchst direkt damit somit weit nächst zunächst äußerst';

/** A finite verb, or what a clause begins with: the article behind it is a nominative. */
const clause = [
  `(?:${conjunctions} ${strongVerbs}`.replaceAll(' ', '|') + ')',
  String.raw`(?!(?:${noVerb.replaceAll(' ', '|')})\s|ge)[a-zß-öø-ÿ]{2,}t`,
  String.raw`(?<!${determiner}\s+(?:[a-zß-öø-ÿ]+\s+)?)(?![a-zß-öø-ÿ]*(?:ste|dritte|vierte|achte|neunte|zehnte|letzte)\s)[a-zß-öø-ÿ]{2,}te`,
];

const isAfterSubject = new RegExp(String.raw`${wordStart}(?:${clause.join('|')})\s+der\s+$`, 'u');
const isAfterSingular = endsWith(singulars);

/** Something that only a singular follows; of a lower-case "der", a verb before it tells. */
export const afterSingular = (before: string) => isAfterSingular(before) || isAfterSubject.test(before);

/** A sign of both genders: Hausmeister:innen, Hausmeister/-in, Hausmeister*innen, Hausmeister(in). */
export const beforeGenderSign = (after: string) => /^[:*/(]-?in/.test(after);
