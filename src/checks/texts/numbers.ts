/** Words behind a number that make it a figure: measures, money, shares, durations and counted things. */
const measures =
  'ha|Hektar|hectares?|acres?|km/h|km²|km2|km|m²|m2|m³|m3|m|qm|(?:Quadrat|Kubik)?(?:kilo)?metern?|Kilometern?|' +
  'Metern?|(?:square |cubic )?(?:kilo)?metres?|miles?|t|Tonnen?|tonnes?|[kMGT]Wh?|kV|MVA|' +
  '(?:Kilo|Mega|Giga)watt(?:stunden?)?|(?:mega|giga)watts?';
/** Currencies, and the short forms of accounts: `12 T€`, `5 TEUR`, `300 kCHF`. */
const currencies = '€|EUR|CHF|£|GBP|USD|US-Dollars?|PLN|CZK|SEK|NOK|DKK|HUF';
const money = `(?:(?:[TkM]|Tsd|Mio|Mia|Mrd)[. ]?)?(?:${currencies}|Euro|Franken)|euros?|francs?|Dollars?|dollars?|Złoty|Cent|ct`;
const shares = '%|Prozent(?:punkte?n?)?|per ?cent|percentage points?';
const scales = '(?:Mio|Mia|Mrd|Tsd|TSD|tsd)\\.?|Mill\\.|Millionen?|Milliarden?|[Tt]ausend|million|billion|thousand';
const times =
  'Sekunden?|Minuten?|Stunden?|(?:Arbeits|Werk|Kalender)tage?n?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|min|h|' +
  'seconds?|minutes?|hours?|(?:working |calendar )?days?|weeks?|months?|years?';
const things =
  'Einwohner\\w*|Beschäftigten?|Mitarbeite\\w*|Arbeitsplätzen?|Stellen|Studierenden?|Schülerinnen|Personen|' +
  'Menschen|Unternehmen|Betrieben?|Firmen|Projekten?|Grundstücken?|Bewerbungen|Mitgliedern?|Plätzen?|Büros|' +
  'Laboren?|Werkstätten|inhabitants|residents|employees|staff|jobs|students|pupils|people|companies|' +
  'businesses|firms|projects|plots|applications|members|places|offices|laboratories|workshops|vacancies';
const numerals =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|' +
  'tausend|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|' +
  'a hundred|a thousand';

const space = '[ \\u00A0\\u202F\\u2009\\n]';
const gap = `(?:${space}|-)?`;
const digits = "\\d(?:[\\d.,'’\\u00A0\\u202F\\u2009]*\\d)?";
const amount = `${digits}(?:${space}?(?:–|-|bis|to)${space}?${digits})?`;
// "98 feste Arbeitsplätze"
const adjective = `(?:[a-zäöüß]+${space})?`;
// Neither part of a name (A15, § 34, 2024/25) nor of a longer number or date.
const start = '(?<![\\p{L}\\p{N}/.,–-]|§[ \\u00A0])';
const end = '(?![\\p{L}\\p{N}²³])';
// A year may stand before a word: "Ende 2023 Beschäftigte". A round one is more likely a count.
const noYear = '(?!(?:19|20)(?!00)\\d\\d(?![\\d.,]))';

/** What begins with digits; asked at each of them, since a search would ask every sign of a text. */
const fromDigits = [
  `${start}${amount}${gap}(?:${scales})(?:${gap}(?:${measures}|${money}|${things}))?${end}`,
  `${start}${amount}${gap}(?:${measures}|${money}|${shares})${end}`,
  `${start}${amount}${gap}%`,
  `${start}${noYear}${amount}${gap}(?:${times})${end}`,
  `${start}${noYear}${amount}${gap}${adjective}(?:${things})${end}`,
].map((pattern) => new RegExp(pattern, 'uy'));

const currencySign = new RegExp(currencies);
const fromCurrency = new RegExp(`${start}[TkM]?(?:${currencies})${gap}${digits}`, 'gu');

/** Looks at what is before a numeral last: a search that began there would look at every sign of a text. */
const fromNumeral = new RegExp(
  `(?:${numerals})${space}(?<=${start}(?:${numerals})${space})(?:${measures}|${money}|${shares}|${scales})${end}`,
  'gu',
);

/** Ends a paragraph of a text whose words were gathered: no number goes on behind it. */
export const paragraphEnd = '\u2029';

interface WrittenNumber {
  index: number;
  text: string;
}

/** The numbers with a unit that somebody wrote by hand, in reading order; none overlaps another. */
export function numbersWithUnit(text: string): WrittenNumber[] {
  const found = [
    ...[...text.matchAll(/\d+/g)].flatMap(({ index }) => startingAt(index, text)),
    ...(currencySign.test(text) ? text.matchAll(fromCurrency) : []),
    ...text.matchAll(fromNumeral),
  ]
    .map(({ index, 0: text }) => ({ index, text }))
    .sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = 0;
  return found.filter(({ index, text }) => {
    const isFree = index >= end;
    end = Math.max(end, index + text.length);
    return isFree;
  });
}

function startingAt(index: number, text: string): RegExpExecArray[] {
  return fromDigits
    .map((pattern) => {
      pattern.lastIndex = index;
      return pattern.exec(text);
    })
    .filter((match) => match !== null);
}
