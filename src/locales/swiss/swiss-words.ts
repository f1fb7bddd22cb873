/**
 * Class A of the vocabulary: words with the same meaning and gender in Switzerland, form by form.
 * A compound is an entry of its own. Words of the other classes are for an editor to decide.
 */
const rows: [german: string, swiss: string][] = [
  ['Fahrrad Fahrrads Fahrrades Fahrräder Fahrrädern', 'Velo Velos Velos Velos Velos'],
  ['Radweg Radwegs Radweges Radwege Radwegen', 'Veloweg Velowegs Veloweges Velowege Velowegen'],
  ['Fahrradweg Fahrradwegs Fahrradweges', 'Veloweg Velowegs Veloweges'],
  ['Fahrradwege Fahrradwegen', 'Velowege Velowegen'],
  ['Krankenhaus Krankenhauses', 'Spital Spitals'],
  ['Krankenhäuser Krankenhäusern', 'Spitäler Spitälern'],
  ['Führerschein Führerscheins Führerscheines', 'Führerausweis Führerausweises Führerausweises'],
  ['Führerscheine Führerscheinen', 'Führerausweise Führerausweisen'],
  ['Lkw Lkws', 'Lastwagen Lastwagen'],
  ['Pkw Pkws', 'Personenwagen Personenwagen'],
  ['Kraftfahrzeug Kraftfahrzeugs Kraftfahrzeuges', 'Motorfahrzeug Motorfahrzeugs Motorfahrzeuges'],
  ['Kraftfahrzeuge Kraftfahrzeugen', 'Motorfahrzeuge Motorfahrzeugen'],
  ['Bahnsteig Bahnsteigs Bahnsteiges', 'Perron Perrons Perrons'],
  ['Bahnsteige Bahnsteigen', 'Perrons Perrons'],
  ['Kreisverkehr Kreisverkehrs Kreisverkehres', 'Kreisel Kreisels Kreisels'],
  ['Kreisverkehre Kreisverkehren', 'Kreisel Kreiseln'],
  ['Umgehungsstraße Umgehungsstraßen', 'Umfahrungsstrasse Umfahrungsstrassen'],
  ['Einzelhandel Einzelhandels', 'Detailhandel Detailhandels'],
  ['Einzelhändler Einzelhändlers Einzelhändlern', 'Detailhändler Detailhändlers Detailhändlern'],
  ['Einzelhändlerin Einzelhändlerinnen', 'Detailhändlerin Detailhändlerinnen'],
  ['Hausmeister Hausmeisters Hausmeistern', 'Hauswart Hauswarts Hauswarten'],
  ['Hausmeisterin Hausmeisterinnen', 'Hauswartin Hauswartinnen'],
  ['Auszubildende Auszubildender Auszubildenden', 'Lernende Lernender Lernenden'],
  ['Auszubildendem', 'Lernendem'],
  ['Berufsschule Berufsschulen', 'Berufsfachschule Berufsfachschulen'],
  ['Urlaubstag Urlaubstags Urlaubstages', 'Ferientag Ferientags Ferientages'],
  ['Urlaubstage Urlaubstagen', 'Ferientage Ferientagen'],
  ['Sonnabend Sonnabends Sonnabende Sonnabenden', 'Samstag Samstags Samstage Samstagen'],
  ...eitherCase([
    ['sonnabends', 'samstags'],
    ['etwaige etwaiger etwaigen etwaigem', 'allfällige allfälliger allfälligen allfälligem'],
    ['etwaiges', 'allfälliges'],
    ['parken parkst parkt parkend', 'parkieren parkierst parkiert parkierend'],
    ['parkte parktest parkten parktet', 'parkierte parkiertest parkierten parkiertet'],
    ['parkende parkender parkenden', 'parkierende parkierender parkierenden'],
    ['parkendem parkendes', 'parkierendem parkierendes'],
    ['geparkt geparkte geparkter', 'parkiert parkierte parkierter'],
    ['geparkten geparktem geparktes', 'parkierten parkiertem parkiertes'],
  ]),
  // In capitals these may be nouns: "Parke" is a plural of Park, "Parkens" only the noun.
  ['parke Parkens', 'parkiere Parkierens'],
];

const genitive = following('[Dd]es|[Ee]ines|[Dd]ieses|[Jj]edes');
const plural = following('[Dd]ie|[Dd]iese|[Aa]lle|[Kk]eine|[Vv]iele|[Mm]ehrere|[Uu]nsere|[Zz]wei|[Dd]rei');
const sofort = /^\s+sofort(?![\p{L}\p{N}])/u;
const noGenderSign = /^(?![:*/(])/;

/** Words whose Swiss form hangs on their neighbours; the first that fits goes before the table. */
const phrases: { words: string[]; before?: RegExp; after?: RegExp; swiss: string }[] = [
  { words: ['ab'], after: sofort, swiss: 'per' },
  { words: ['Ab'], after: sofort, swiss: 'Per' },
  { words: ['Lkw', 'Lkws'], before: genitive, swiss: 'Lastwagens' },
  { words: ['Pkw', 'Pkws'], before: genitive, swiss: 'Personenwagens' },
  { words: ['Hausmeister'], before: plural, after: noGenderSign, swiss: 'Hauswarte' },
];

/** The table as a map; also read by the tests, which prove that no Swiss word is replaced again. */
export const swissWords: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([german, swiss]) => {
    const swissForms = swiss.split(' ');
    return german.split(' ').map((form, index): [string, string] => [form, swissForms[index] ?? form]);
  }),
);

/** The Swiss form of a whole word in its surroundings; undefined where it stays. */
export function swissWordFor(word: string, before: string, after: string): string | undefined {
  const phrase = phrases.find(
    (phrase) =>
      phrase.words.includes(word) && (phrase.before?.test(before) ?? true) && (phrase.after?.test(after) ?? true),
  );
  return phrase?.swiss ?? swissWords.get(word);
}

/** One of the articles, then at most two declined adjectives, at the end of what precedes. */
function following(articles: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${articles})\s+(?:\p{Ll}+en\s+){0,2}$`, 'u');
}

/** The rows again with capitals, as verbs and adjectives have them at the start of a sentence. */
function eitherCase(rows: [string, string][]): [string, string][] {
  const capitals = (words: string) => words.replace(/(?<!\S)\S/g, (initial) => initial.toUpperCase());
  return rows.flatMap(([german, swiss]) => [
    [german, swiss],
    [capitals(german), capitals(swiss)],
  ]);
}
