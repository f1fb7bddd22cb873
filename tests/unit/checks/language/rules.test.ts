import { describe, expect, it } from 'vitest';
import { issuesIn } from './judged.ts';

/** A text that breaks a rule, what the editor reads of it, and texts that look similar and are right. */
interface Row {
  language: string;
  wrong: string;
  problem: string;
  hint: string;
  right: string[];
  place?: 'title';
}

type Level = 'error' | 'warning' | 'hint';

function proves(id: string, promise: string, level: Level, rows: Row[]) {
  describe(`${id}: ${promise}`, () => {
    it.each(rows)('in $language: $wrong', ({ language, wrong, problem, hint, place }) => {
      const [issue, ...others] = issuesIn(wrong, language, place);
      expect({ ...issue, others }).toMatchObject({ rule: id, level, problem, others: [] });
      expect(issue?.hint).toContain(hint);
    });

    const right = rows.flatMap(({ language, right, place }) => right.map((text) => ({ language, text, place })));
    it.each(right)('not in $language: $text', ({ language, text, place }) => {
      expect(issuesIn(text, language, place).filter(({ rule }) => rule === id)).toEqual([]);
    });
  });
}

proves('L1', 'Swiss text has no ß outside official spellings', 'error', [
  {
    language: 'de-CH',
    wrong: 'An der Straße nach Bern.',
    problem: 'In „Straße“ steht ein ß; in der Schweiz gibt es keines.',
    hint: 'Schreiben Sie „Strasse“. Eine amtliche Schreibweise steht in <Official>…</Official>.',
    right: [
      'An der Strasse nach Bern.',
      'Das Amt in <Official>Weißwasser</Official>.',
      'Der Befehl `straße`.',
      'Mehr unter https://weiß.example/größe.',
      'Die Datei größe.pdf.',
    ],
  },
  {
    language: 'de-CH',
    wrong: 'GROẞRÄSCHEN',
    problem: 'In „GROẞRÄSCHEN“ steht ein ß; in der Schweiz gibt es keines.',
    hint: '„GROSSRÄSCHEN“',
    right: ['GROSSRÄSCHEN'],
  },
  {
    language: 'de-CH',
    place: 'title',
    wrong: 'Große Flächen',
    problem: 'In „Große“ steht ein ß; in der Schweiz gibt es keines.',
    hint: 'Schreiben Sie „Grosse“.',
    right: ['Grosse Flächen'],
  },
  {
    language: 'de-CH',
    wrong: '<Step title="Maß nehmen">\n\nText.\n\n</Step>',
    problem: 'In „Maß“ steht ein ß; in der Schweiz gibt es keines.',
    hint: 'Schreiben Sie „Mass“.',
    right: ['<Step title="Mass nehmen" sources="straße">\n\nText.\n\n</Step>'],
  },
]);

it('L1: German text keeps its ß', () => {
  expect(issuesIn('An der Straße nach Weißwasser.', 'de')).toEqual([]);
});

proves('L2', 'Swiss text has Swiss quotation marks', 'error', [
  {
    language: 'de-CH',
    wrong: 'Der „Kai ist frei.',
    problem: 'In „„Kai“ steht mit „ ein Anführungszeichen einer anderen Sprache.',
    hint: 'Schreiben Sie hier «…», und darin ‹…›.',
    right: ['Der «Kai» ist ‹frei›.', 'Das gilt für Lenins’ Erben.', 'Der <Official>„Kai“</Official> ist frei.'],
  },
  {
    language: 'de-CH',
    wrong: 'Der Kai“ ist frei.',
    problem: 'In „Kai““ steht mit “ ein Anführungszeichen einer anderen Sprache.',
    hint: '«…»',
    right: ['Der Kai» ist frei.'],
  },
  {
    language: 'de-CH',
    wrong: 'Der ‚Kai ist frei.',
    problem: 'In „‚Kai“ steht mit ‚ ein Anführungszeichen einer anderen Sprache.',
    hint: '‹…›',
    right: ['Der Kai, ist frei.'],
  },
]);

proves('L3', 'German and English text has its own quotation marks', 'error', [
  {
    language: 'de',
    wrong: 'Der «Kai ist frei.',
    problem: 'In „«Kai“ steht mit « ein Anführungszeichen einer anderen Sprache.',
    hint: 'Schreiben Sie hier „…“, und darin ‚…‘.',
    right: ['Der „Kai“ ist ‚frei‘.', 'Mit „<Official>Kai</Official>“ ist es „frei“.', '„Kai“, „Halle“ (und „Hof“).'],
  },
  {
    language: 'de',
    wrong: 'Der “Kai ist frei.',
    problem: 'In „“Kai“ steht mit “ ein Anführungszeichen einer anderen Sprache.',
    hint: '„…“',
    right: ['Der „**Kai**“ ist frei.', '„Am 1. Mai 2024“'],
  },
  {
    language: 'de',
    wrong: 'Der Kai” ist frei.',
    problem: 'In „Kai”“ steht mit ” ein Anführungszeichen einer anderen Sprache.',
    hint: '„…“',
    right: [],
  },
  {
    language: 'en',
    wrong: 'The »quay is free.',
    problem: 'In „»quay“ steht mit » ein Anführungszeichen einer anderen Sprache.',
    hint: '“…”, und darin ‘…’',
    right: ['The “quay” is ‘free’.', 'The company’s “quay”, its owners’ pride.'],
  },
  {
    language: 'en',
    wrong: 'The „quay is free.',
    problem: 'In „„quay“ steht mit „ ein Anführungszeichen einer anderen Sprache.',
    hint: '“…”',
    right: ['Called <Official>„Kai“</Official> in German.'],
  },
]);

proves('L4', 'no spaces inside quotation marks, no (0) in phone numbers', 'error', [
  {
    language: 'de-CH',
    wrong: 'Der « Kai» ist frei.',
    problem: 'In „« Kai»“ steht ein Leerzeichen zwischen Anführungszeichen und Wort.',
    hint: 'Entfernen Sie es.',
    right: ['Der «Kai» und «Hof» sind frei.'],
  },
  {
    language: 'de-CH',
    wrong: 'Der «Kai\u00A0» ist frei.',
    problem: 'In „«Kai\u00A0»“ steht ein Leerzeichen zwischen Anführungszeichen und Wort.',
    hint: 'Entfernen Sie es.',
    right: ['Am «Kai»: frei.'],
  },
  {
    language: 'de',
    wrong: 'Rufen Sie +49 (0) 355 123456 an.',
    problem: 'Die Telefonnummer „+49 (0) 355 123456“ enthält „(0)“; so lässt sie sich nirgends wählen.',
    hint: 'Schreiben Sie „+49 355 123456“',
    right: ['Rufen Sie +49 355 123456 an.', 'Die Menge (0) ist leer.'],
  },
]);

it('L4: French keeps the spaces inside its quotation marks', () => {
  expect(issuesIn('Le «\u00A0quai\u00A0» est libre.', 'fr')).toEqual([]);
});

const notSwiss = (found: string, reason: string) => `„${found}“ ${reason}; so schreibt man es in der Schweiz nicht.`;

proves('L5', 'Swiss numbers have ’ and a point, and CHF before them', 'error', [
  {
    language: 'de-CH',
    wrong: "Es sind 50'000 Franken.",
    problem: notSwiss("50'000", 'hat einen geraden Apostroph'),
    hint: '„50’000“',
    right: ['Es sind 50’000 Franken.', 'Es sind 5000 Franken.'],
  },
  {
    language: 'de-CH',
    wrong: 'Es sind 50.000 Franken.',
    problem: notSwiss('50.000', 'hat einen Punkt zwischen den Tausendern'),
    hint: '„50’000“',
    right: [
      'Seit dem 12.04.2019.',
      'Um 14.05 Uhr.',
      'Ein Satz von 15.825\u00A0%.',
      'Nach WCAG 2.2.',
      'Adresse 10.0.200.1.',
    ],
  },
  {
    language: 'de-CH',
    wrong: 'Es sind 8,5 Franken.',
    problem: notSwiss('8,5', 'hat ein Komma'),
    hint: '„8.5“',
    right: ['Es sind 8.5 Franken.', 'Die Schritte 8, 9 und 10.'],
  },
  ...(
    [
      ['1.234,56', '1’234.56'],
      ['1.234.567,8', '1’234’567.8'],
      ['1’234,50', '1’234.50'],
      ["1'234,50", '1’234.50'],
      ['1,234.56', '1’234.56'],
    ] as const
  ).map(([found, instead]) => ({
    language: 'de-CH',
    wrong: `Es sind ${found} Franken.`,
    problem: notSwiss(found, 'mischt Punkt und Komma'),
    hint: `„${instead}“`,
    right: [`Es sind ${instead} Franken.`, 'Die Schritte 1.1, 1.2 und 5.10, dann 50’000, 60’000.'],
  })),
  {
    language: 'de-CH',
    wrong: 'Der Eintritt kostet CHF\u00A05.-',
    problem: notSwiss('CHF\u00A05.-', 'hat einen Bindestrich für die Rappen'),
    hint: '„CHF\u00A05.–“',
    right: ['Der Eintritt kostet CHF\u00A05.–', 'Die Absätze 1.-3.'],
  },
  {
    language: 'de-CH',
    wrong: 'Das Ergebnis: CHF-500.',
    problem: notSwiss('CHF-500', 'hat einen Bindestrich nach CHF'),
    hint: '„–CHF\u00A0500“',
    right: ['Der CHF-Kurs fällt.'],
  },
  {
    language: 'de-CH',
    wrong: 'Es kostet 500\u00A0CHF.',
    problem: notSwiss('500\u00A0CHF', 'nennt die Währung hinter dem Betrag'),
    hint: '„CHF\u00A0500“',
    right: ['Es kostet CHF\u00A0500.', 'Im Jahr 2024 CHF\u00A0500.'],
  },
]);

proves('L5', 'German text from which Swiss is derived has no German digits', 'warning', [
  {
    language: 'de',
    wrong: 'Der Faktor ist 1,25.',
    problem: '„1,25“ stünde so auch in der Schweizer Fassung, wo man Zahlen anders schreibt.',
    hint: 'Tragen Sie die Zahl unter figures im record.yaml ein',
    right: ['Der Faktor ist <Figure id="x" />.', 'Seit dem 12.04.2019, um 14:05 Uhr.', 'Nach EN 301 549 V3.2.1.'],
  },
  {
    language: 'de',
    wrong: 'Seit 1.000 Tagen.',
    problem: '„1.000“ stünde so auch in der Schweizer Fassung, wo man Zahlen anders schreibt.',
    hint: 'oder sagen Sie es ohne sie',
    right: ['Seit 1000 Tagen.', 'Adresse 10.0.200.1.'],
  },
  ...['1.234,56', '1.234.567,8', '1\u00A0234,5'].map((found) => ({
    language: 'de',
    wrong: `Der Betrag ist ${found} Taler.`,
    problem: `„${found}“ stünde so auch in der Schweizer Fassung, wo man Zahlen anders schreibt.`,
    hint: 'Tragen Sie die Zahl unter figures im record.yaml ein',
    right: ['Am 1.2.2026, nach 1.2.3 und 3.2.1.'],
  })),
]);

proves('L6', 'German numbers are not Swiss', 'error', [
  {
    language: 'de',
    wrong: 'Es sind 1’234.50 Taler.',
    problem: '„1’234.50“ ist nach Schweizer Art gegliedert.',
    hint: '„1.234,50“',
    right: [],
  },
  {
    language: 'de',
    wrong: 'Es sind 1,234.56 Taler.',
    problem: '„1,234.56“ ist nach englischer Art gegliedert.',
    hint: '„1.234,56“',
    right: ['Die Teile 1,2 und 3.4.'],
  },
  {
    language: 'de',
    wrong: 'Es sind 50’000 Menschen.',
    problem: '„50’000“ ist nach Schweizer Art gegliedert.',
    hint: '„50.000“',
    right: ['In den 90’er Jahren.', 'Es sind 5000 Menschen.'],
  },
  {
    language: 'de',
    wrong: 'Es sind 8.1\u00A0% mehr.',
    problem: '„8.1\u00A0%“ hat einen Punkt statt eines Kommas.',
    hint: '„8,1\u00A0%“',
    right: ['Die Fassung 8.1 gilt.', 'Bis 5.11. sind es <Figure id="x" />.'],
  },
  {
    language: 'de',
    wrong: 'Es sind 2.5\u00A0Mio. Menschen.',
    problem: '„2.5\u00A0Mio“ hat einen Punkt statt eines Kommas.',
    hint: '„2,5\u00A0Mio“',
    right: [],
  },
]);

const loose = (found: string) => `„${found}“ kann am Ende einer Zeile auseinanderfallen.`;
const missing = (found: string) => `In „${found}“ fehlt ein Leerzeichen.`;
const between = (a: string, b: string) => `zwischen „${a}“ und „${b}“ ein geschütztes Leerzeichen`;

proves('L7', 'what belongs together has a protected space', 'warning', [
  {
    language: 'de',
    wrong: 'Der Weg ist 5 km lang.',
    problem: loose('5 km'),
    hint: between('5', 'km'),
    right: ['Der Weg ist 5\u00A0km lang.', 'Der Weg ist 5\u202Fkm lang.', 'Es sind 5 Kilometer.', 'Die A15 Mitte.'],
  },
  {
    language: 'de',
    wrong: 'Der Weg ist <Figure id="x" form="number" /> km lang.',
    problem: loose('… km'),
    hint: between('…', 'km'),
    right: ['Der Weg ist <Figure id="x" /> lang.', 'Der <Official>Kai</Official> am Hafen.'],
  },
  { language: 'de', wrong: 'Etwa 5ha.', problem: missing('5ha'), hint: between('5', 'ha'), right: ['Das Feld A5ha.'] },
  {
    language: 'de',
    wrong: 'Es sind 10% mehr.',
    problem: missing('10%'),
    hint: between('10', '%'),
    right: ['Es sind 10\u00A0% mehr.', 'Das ist 100%ig so.'],
  },
  {
    language: 'de-CH',
    wrong: 'Es sind 10 % mehr.',
    problem: loose('10 %'),
    hint: between('10', '%'),
    right: ['Es sind 10\u00A0% mehr.'],
  },
  {
    language: 'en',
    wrong: 'There are 10 % more.',
    problem: 'In „10 %“ steht ein Leerzeichen, das es im Englischen nicht gibt.',
    hint: 'Schreiben Sie „10%“.',
    right: ['There are 10% more.'],
  },
  {
    language: 'de',
    wrong: 'Am Kai, z. B. im Hafen.',
    problem: loose('z. B.'),
    hint: 'geschützte Leerzeichen',
    right: [
      'Am Kai, z.\u00A0B. im Hafen.',
      'Am Kai, z.\u202FB. im Hafen.',
      'Nach J. S. Bach.',
      'Im Juli z. Zt. nicht.',
    ],
  },
  {
    language: 'de-CH',
    wrong: 'Das gilt i.d.R. nicht.',
    problem: loose('i.d.R.'),
    hint: '„i. d. R.“',
    right: ['Das gilt i.\u00A0d.\u00A0R. nicht.'],
  },
  {
    language: 'de',
    wrong: 'Nach § 34 BauGB.',
    problem: loose('§ 34'),
    hint: between('§', '34'),
    right: ['Nach §\u00A034 BauGB.', 'Nach einem § im BauGB.'],
  },
  { language: 'en', wrong: 'Under §34 BauGB.', problem: missing('§34'), hint: between('§', '34'), right: [] },
  {
    language: 'de',
    wrong: 'Nach Art. 5 und Absatz 2.',
    problem: loose('Art. 5'),
    hint: between('Art.', '5'),
    right: ['Nach Art.\u00A05 und Absatz 2.', 'Es war diese Art. Fünf kamen.', 'Der Start. 5 kamen.'],
  },
  {
    language: 'de',
    wrong: 'Es sprach Dr. Meyer.',
    problem: loose('Dr. Meyer'),
    hint: between('Dr.', 'Meyer'),
    right: ['Es sprach Dr.\u00A0Meyer.', 'Sie ist Dr. und lehrt.'],
  },
  {
    language: 'de',
    wrong: 'Seit dem 5. Mai 2024.',
    problem: loose('5. Mai'),
    hint: between('5.', 'Mai'),
    right: ['Seit dem 5.\u00A0Mai 2024.', 'Die Halle 5. Mais wächst dort.', 'Es war 2015. Mai und Juni fehlen.'],
  },
  {
    language: 'en',
    wrong: 'Since 5 May 2024.',
    problem: loose('5 May'),
    hint: between('5', 'May'),
    right: ['Since 5\u00A0May 2024.', 'Of 2,015 May was one.', 'In 2024 May came late.'],
  },
  {
    language: 'de-CH',
    wrong: 'Es kostet CHF 500.',
    problem: loose('CHF 500'),
    hint: between('CHF', '500'),
    right: ['Es kostet CHF\u00A0500.', 'Der CHF fällt.'],
  },
]);

proves('L7', 'no straight apostrophes and quotation marks', 'warning', [
  {
    language: 'en',
    wrong: "The company's quay.",
    problem: "In „company's“ steht ein gerader Apostroph.",
    hint: '„company’s“',
    right: ['The company’s quay.', "The command `it's`.", "See https://a.example/it's."],
  },
  {
    language: 'en',
    wrong: "The companies' quay.",
    problem: "In „companies'“ steht ein gerader Apostroph.",
    hint: '„companies’“',
    right: [],
  },
  {
    language: 'de',
    wrong: 'Der "Kai am Hafen" ist frei.',
    problem: '„"Kai am Hafen"“ steht in geraden Anführungszeichen.',
    hint: 'Schreiben Sie „Kai am Hafen“. Das kann auch „npm run check -- --fix“.',
    right: ['Der „Kai am Hafen“ ist frei.'],
  },
  {
    language: 'de-CH',
    wrong: 'Der "Kai" ist frei.',
    problem: '„"Kai"“ steht in geraden Anführungszeichen.',
    hint: 'Schreiben Sie «Kai».',
    right: [],
  },
  {
    language: 'en',
    wrong: "The 'Kai', that is.",
    problem: "„'Kai'“ steht in geraden Anführungszeichen.",
    hint: 'Schreiben Sie ‘Kai’.',
    right: [],
  },
  {
    language: 'pl',
    wrong: 'To "Kai" jest.',
    problem: '„"Kai"“ steht in geraden Anführungszeichen.',
    hint: 'Schreiben Sie die Anführungszeichen dieser Sprache.',
    right: ['To „Kai” jest.'],
  },
  {
    language: 'en',
    wrong: 'A pipe of 5" and more.',
    problem: 'Bei „5"“ steht ein gerades Anführungszeichen ohne Gegenstück.',
    hint: 'Schreiben Sie beide Anführungszeichen dieser Sprache',
    right: ['A pipe of 5″ and more.'],
  },
  {
    language: 'en',
    wrong: "In the '90s it was.",
    problem: "Bei „'90s“ steht ein gerades Anführungszeichen ohne Gegenstück.",
    hint: 'oder als Apostroph ’',
    right: ['In the ’90s it was.'],
  },
]);

proves('L8', 'months and weekdays are not Austrian', 'error', [
  {
    language: 'de',
    wrong: 'Im Jänner.',
    problem: '„Jänner“ sagt man nur in Österreich.',
    hint: '„Januar“',
    right: ['Im Januar.', 'Herr Jännerich.'],
  },
  {
    language: 'de-CH',
    wrong: 'Ende Feber.',
    problem: '„Feber“ sagt man nur in Österreich.',
    hint: '„Februar“',
    right: ['Ein Febertal gibt es nicht.'],
  },
  {
    language: 'de-CH',
    wrong: 'Des Sonnabends.',
    problem: '„Sonnabends“ sagt man nur im Norden und Osten Deutschlands.',
    hint: '„Samstags“',
    right: ['Am Samstag.'],
  },
]);

proves('L8', 'Sonnabend may stand in German text', 'hint', [
  {
    language: 'de',
    wrong: 'Am Sonnabend.',
    problem: '„Sonnabend“ sagt man nur im Norden und Osten Deutschlands.',
    hint: '„Samstag“',
    right: ['Am Samstag.', 'Der Sonnabendmarkt.'],
  },
]);

proves('L11', 'a Sorbian name says its language', 'error', [
  {
    language: 'de',
    wrong: 'Cottbus/Chóśebuz liegt an der Spree.',
    problem: '„Chóśebuz“ ist niedersorbisch und nicht als Sorbisch ausgezeichnet.',
    hint: 'Schreiben Sie <Sorbian lang="dsb">Chóśebuz</Sorbian>.',
    right: [
      'Cottbus/<Sorbian lang="dsb">Chóśebuz</Sorbian> liegt an der Spree.',
      'Wrocław und Zgorzelec liegen in Polen.',
      'Der Grodker Weg.',
    ],
  },
  {
    language: 'en',
    wrong: 'In **Běła Woda** and beyond.',
    problem: '„Běła Woda“ ist obersorbisch und nicht als Sorbisch ausgezeichnet.',
    hint: '<Sorbian lang="hsb">Běła Woda</Sorbian>',
    right: ['In <Sorbian lang="hsb">Běła Woda</Sorbian> and beyond.'],
  },
  {
    language: 'de-CH',
    wrong: 'Die <Official>Stadt Grodk</Official>.',
    problem: '„Grodk“ ist niedersorbisch und nicht als Sorbisch ausgezeichnet.',
    hint: '<Sorbian lang="dsb">Grodk</Sorbian>',
    right: [],
  },
]);

proves('L11', 'a field without mark-up leaves the Sorbian name to the text', 'hint', [
  {
    language: 'de',
    place: 'title',
    wrong: 'Cottbus/Chóśebuz',
    problem: '„Chóśebuz“ ist niedersorbisch und nicht als Sorbisch ausgezeichnet.',
    hint: 'Hier ist keine Auszeichnung möglich: Nennen Sie den Namen im Text darunter.',
    right: ['Cottbus'],
  },
]);

proves('L14', 'English is British', 'error', [
  {
    language: 'en',
    wrong: 'Since January 5, 2026.',
    problem: '„January 5, 2026“ ist ein amerikanisches Datum.',
    hint: '„5\u00A0January 2026“',
    right: ['Since 5\u00A0January 2026.', 'Since January 2026.', 'In May 20 companies came.'],
  },
  {
    language: 'en',
    wrong: 'It opens at 2:05 PM.',
    problem: '„2:05 PM“ zählt nur zwölf Stunden.',
    hint: '„14:05“',
    right: ['It opens at 14:05.', 'Here I am, and there they are.', 'The PM opened it.'],
  },
  {
    language: 'en',
    wrong: 'It opens at 12 a.m. daily.',
    problem: '„12 a.m.“ zählt nur zwölf Stunden.',
    hint: '„00:00“',
    right: [],
  },
  {
    language: 'en',
    wrong: 'In the center of town.',
    problem: '„center“ ist die amerikanische Schreibweise.',
    hint: 'Schreiben Sie „centre“',
    right: ['In the centre of town.', 'At the Data Center.', 'The <Official>center</Official> is free.'],
  },
  {
    language: 'en',
    wrong: 'It is free. Labor is near.',
    problem: '„Labor“ ist die amerikanische Schreibweise.',
    hint: '„Labour“',
    right: ['The laboratory is near.', 'Organization and organisation are both right.'],
  },
  {
    language: 'en',
    wrong: 'The funding program ends.',
    problem: '„program“ ist die amerikanische Schreibweise.',
    hint: '„programme“',
    right: ['A program tests all pages.', 'Run the program.'],
  },
  {
    language: 'en',
    wrong: 'Every square meter counts.',
    problem: '„meter“ ist die amerikanische Schreibweise.',
    hint: '„metre“',
    right: ['The electricity meter counts.'],
  },
]);

it('L14: German has its own center and Labor', () => {
  expect(issuesIn('Das Labor im Data center.', 'de')).toEqual([]);
});

proves('LOC-11', 'in Swiss prose, groups begin with five digits', 'hint', [
  {
    language: 'de-CH',
    wrong: 'Es sind 4’000 Franken.',
    problem: '„4’000“ ist mit vier Ziffern gegliedert; im Satz beginnt das bei fünf.',
    hint: '„4000“',
    right: ['Es sind 14’000 Franken.', 'Es sind 1’234’567 Franken.', '| A | B |\n| --- | --- |\n| 4’000 | 14’000 |'],
  },
]);

proves('LOC-26', 'ranges have a dash', 'hint', [
  {
    language: 'de',
    wrong: 'Die Seiten 5-9 fehlen.',
    problem: 'In „5-9“ steht ein Bindestrich.',
    hint: '„5–9“',
    right: [
      'Die Seiten 5–9 fehlen.',
      'Am 2026-11-22 kam es.',
      'Rufen Sie +49 355 123-4567 an.',
      'Nach §\u00A05-9 BauGB.',
      'In 59-220 Legnica.',
      'Der Verein 24-7.',
      'Die Norm ISO 9001-2015.',
      'Die B96-97a.',
    ],
  },
  {
    language: 'en',
    wrong: 'In 2026-28 they built it.',
    problem: 'In „2026-28“ steht ein Bindestrich.',
    hint: '„2026–28“',
    right: ['In 2026–28 they built it.'],
  },
]);

describe('what nobody may respell', () => {
  it.each([
    ['a web address', "Unter https://a.example/it's-5 km.", 'en'],
    ['a gap', "{{it's}}", 'en'],
    ['code', 'Der Befehl `"Kai" ß «x»`.', 'de-CH'],
    ['a Sorbian name', '<Sorbian lang="dsb">Chóśebuz "x" ß</Sorbian>', 'de-CH'],
    ['an official name', '<Official>Weißwasser „Kai“ z. B.</Official>', 'de-CH'],
  ])('is no finding: %s', (name, text, language) => {
    expect(issuesIn(text, language, name === 'a gap' ? 'title' : 'body')).toEqual([]);
  });
});

it('is found in each passage at its own place', () => {
  const text = '## Am "Kai"\n\nEr ist 5 ha groß,\nz. B. **hier**.';
  expect(issuesIn(text, 'de').map(({ line, column }) => [line, column])).toEqual([
    [4, 7],
    [6, 8],
    [7, 1],
  ]);
});

it('is told to mend by hand what the file spells otherwise', () => {
  const [issue] = issuesIn('Müller \\& Söhne, z. B. hier.', 'de');
  expect(issue?.edits).toBeUndefined();
  expect(issue?.hint).toBe(
    'Setzen Sie in „z. B.“ geschützte Leerzeichen. „npm run check -- --fix“ kann es hier nicht: In der Datei ist die Stelle anders geschrieben.',
  );
});
