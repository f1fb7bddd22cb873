import { findEach, type LanguageFinding, type LanguageRule, quoted } from './rule.ts';

/** L14: English is British, with 24 hours and the day before the month. */
export const englishRules: LanguageRule[] = [
  { id: 'L14', level: 'error', languages: ['en'], signs: /\d/, find: americanDates },
  { id: 'L14', level: 'error', languages: ['en'], signs: /\d/, find: twelveHours },
  { id: 'L14', level: 'error', languages: ['en'], find: americanWords },
];

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const americanDate = new RegExp(String.raw`\b(${months})[\s\u00A0](\d{1,2})(?:st|nd|rd|th)?,?[\s\u00A0](\d{4})\b`, 'g');

function americanDates(text: string): LanguageFinding[] {
  return findEach(text, americanDate, ({ 0: found, 1: month = '', 2: day = '', 3: year = '' }) => ({
    problem: `${quoted(found)} ist ein amerikanisches Datum.`,
    hint: `Schreiben Sie ${quoted(`${day}\u00A0${month} ${year}`)}.`,
  }));
}

function twelveHours(text: string): LanguageFinding[] {
  const clock = /(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?[\s\u00A0\u202F]?([ap])(?:m\b|\.m\b\.?)/gi;
  return findEach(text, clock, ({ 0: found, 1: hours = '', 2: minutes = '00', 3: half = '' }) => {
    const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return {
      problem: `${quoted(found)} zählt nur zwölf Stunden.`,
      hint: `Schreiben Sie ${quoted(`${String(hour).padStart(2, '0')}:${minutes}`)}.`,
    };
  });
}

/** American words whose British spelling is another one whatever they mean; form by form. */
const rows: [american: string, british: string][] = [
  ['center centers centered centering', 'centre centres centred centring'],
  ['theater theaters fiber fibers', 'theatre theatres fibre fibres'],
  ['liter liters kilometer kilometers', 'litre litres kilometre kilometres'],
  ['centimeter centimeters millimeter millimeters', 'centimetre centimetres millimetre millimetres'],
  ['color colors colored coloring colorful', 'colour colours coloured colouring colourful'],
  ['labor labors laborer laborers', 'labour labours labourer labourers'],
  ['harbor harbors neighbor neighbors', 'harbour harbours neighbour neighbours'],
  ['neighboring neighborhood neighborhoods', 'neighbouring neighbourhood neighbourhoods'],
  ['behavior behaviors behavioral', 'behaviour behaviours behavioural'],
  ['favor favors favored favorable favorite favorites', 'favour favours favoured favourable favourite favourites'],
  ['honor honors honored endeavor endeavors', 'honour honours honoured endeavour endeavours'],
  ['catalog catalogs cataloged', 'catalogue catalogues catalogued'],
  ['aluminum gray grays', 'aluminium grey greys'],
  ['defense offense', 'defence offence'],
  ['analyze analyzes analyzed analyzing', 'analyse analyses analysed analysing'],
  ['catalyze catalyzes catalyzed paralyze', 'catalyse catalyses catalysed paralyse'],
  ['fulfill fulfills fulfillment', 'fulfil fulfils fulfilment'],
  ['enroll enrolls enrollment enrollments', 'enrol enrols enrolment enrolments'],
  ['traveled traveling traveler travelers', 'travelled travelling traveller travellers'],
  ['modeled modeling labeled labeling', 'modelled modelling labelled labelling'],
  ['canceled canceling fueled fueling', 'cancelled cancelling fuelled fuelling'],
  ['skeptical skeptic skeptics skepticism', 'sceptical sceptic sceptics scepticism'],
  ['plow plows plowed mold molds', 'plough ploughs ploughed mould moulds'],
  ['jewelry airplane airplanes maneuver maneuvers', 'jewellery aeroplane aeroplanes manoeuvre manoeuvres'],
  ['pediatric', 'paediatric'],
  // On a computer and for measuring, these two are British as well.
  ['program programs', 'programme programmes'],
  ['meter meters', 'metre metres'],
];

const britishOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([american, british]) => {
    const right = british.split(' ');
    return american.split(' ').map((form, index): [string, string] => [form, right[index] ?? form]);
  }),
);

/** With small and capital initials: the words of a text are looked up as they are. */
const americanForms: ReadonlySet<string> = new Set(
  [...britishOf.keys()].flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]),
);

const ofPeople =
  'funding|grant|aid|support|subsidy|investment|development|government|federal|state|regional|training|education|degree|' +
  'study|bachelor|master|doctoral|research|exchange|apprenticeship|mentoring|accelerator|cultural|supporting';

/** Words with a second meaning in which they are British too: what stands before them decides. */
const meant: [words: RegExp, before: RegExp][] = [
  [/^programs?$/, new RegExp(String.raw`\b(?:${ofPeople})[\s\u00A0]$`, 'i')],
  [/^meters?$/, /(?:[\d\uFFFC]|\bsquare|\bcubic)[\s\u00A0-]$/i],
];

function americanWords(text: string): LanguageFinding[] {
  const isThere = text.match(/\p{L}+/gu)?.some((word) => americanForms.has(word)) ?? false;
  if (!isThere) return [];
  return findEach(text, /(?<![\p{L}\p{M}])\p{L}+(?![\p{L}\p{M}])/gu, ({ 0: word, index }) => {
    const british = britishOf.get(lowerFirst(word));
    if (!british) return undefined;
    const before = text.slice(0, index);
    const isName = word !== lowerFirst(word) && !beginsSentence(before);
    const isOther = meant.some(([words, near]) => words.test(lowerFirst(word)) && !near.test(before));
    if (isName || isOther) return undefined;
    return {
      problem: `${quoted(word)} ist die amerikanische Schreibweise.`,
      hint: `Schreiben Sie ${quoted(likeIn(word, british))}; ein Eigenname steht in <Official>…</Official>.`,
    };
  });
}

/** A capital elsewhere makes it a name: the Data Center. */
const beginsSentence = (before: string) => /(?:^|[.!?:][\s\u00A0]+)[“‘(]?$/.test(before);

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const likeIn = (word: string, other: string) =>
  word === lowerFirst(word) ? other : other.charAt(0).toUpperCase() + other.slice(1);
