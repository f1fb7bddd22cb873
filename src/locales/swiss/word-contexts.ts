/**
 * What the words before a noun tell of it, where German does not show case or number and Swiss German
 * does: "des Lkw" and "des Lastwagens", "die Hausmeister" and "die Hauswarte".
 */

/** An article of the genitive singular, with adjectives or without. */
export const afterGenitive = endsWith([
  [either('des eines dieses jedes jenes keines meines seines ihres unseres'), 'en', 0],
]);

/** Something that only a plural follows. "der Hausmeister" alone does not tell, "der neuen Hausmeister" does. */
export const afterPlural = endsWith([
  [either('die diese jene alle keine viele mehrere einige wenige beide meine seine ihre unsere'), 'en?', 0],
  [either('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'), 'en?', 0],
  [String.raw`(?!1\s)\d+`, 'en?', 0],
  [either('aller vieler mehrerer einiger beider meiner seiner ihrer unserer zweier dreier'), 'e[nr]', 0],
  [either('der dieser jener'), 'en', 1],
]);

const governing =
  'wegen während statt anstatt trotz aufgrund anhand mithilfe zugunsten zulasten seitens laut mittels dank unter ' +
  'einer eine eines keiner keine viele einige manche mehrere zwei drei beide alle und oder sowie als wie';

/** Something that only a singular follows; after a lower-case "der" the word before it decides. */
export const afterSingular = endsWith([
  [either('ein kein mein sein ihr unser'), 'er', 0],
  [either('den dem einen einem keinen keinem diesen diesem jeden jedem meinen meinem seinen seinem'), 'en', 0],
  [either('ihren ihrem unseren unserem vom zum beim am im'), 'en', 0],
  [either('der dieser jener'), 'e', 1],
  [either('jeder'), 'e', 0],
  ['Der|Dieser', 'e', 0],
  [String.raw`(?!(?:${governing.replaceAll(' ', '|')})\s)\p{Ll}+\s+der`, 'e', 0],
]);

/** A sign of both genders: Hausmeister:innen, Hausmeister/-in, Hausmeister*innen, Hausmeister(in). */
export const beforeGenderSign = (after: string) => /^[:*/(]-?in/.test(after);

/** One of the beginnings, then adjectives with this ending, at least so many and at most two. */
function endsWith(beginnings: [words: string, adjective: string, least: number][]): (before: string) => boolean {
  const patterns = beginnings.map(
    ([words, adjective, least]) => String.raw`(?:${words})\s+(?:\p{Ll}+${adjective}\s+){${least},2}`,
  );
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})$`, 'u');
  return (before) => pattern.test(before);
}

/** Words with a capital or without. */
function either(words: string): string {
  return words.replace(/(?<!\S)\p{Ll}/gu, (initial) => `[${initial}${initial.toUpperCase()}]`).replaceAll(' ', '|');
}
