/** Words of a question that no page is looked for by. */
const words: Record<string, string> = {
  de: 'ab als am an auf aus bei bis das dem den der des die ein eine einem einen einer eines es für gibt haben hat hoch ich ihr im in ist kann man mit nach oder pro sie sind so über um und uns von vom wann was welche welcher welches wer wie wieviel viel viele wir wird wo zu zum zur',
  en: 'a an and any are at be by can do does for from get has have how i in is it many much of on or our per the there to we what when where which who with you your',
};

const sets = new Map(Object.entries(words).map(([lang, list]) => [lang, new Set(list.split(' '))]));

/** Whether a word of a query says nothing of what is looked for; of a language not known here none does. */
export const isStopWord = (word: string, lang: string): boolean =>
  sets.get(lang.split('-')[0]!)?.has(word.toLowerCase()) ?? false;
