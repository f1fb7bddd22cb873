import { formatsFor } from '../../locales/formats/formats.ts';
import { nbsp } from '../../locales/formats/conventions.ts';
import { fewest, type ScanReport, type Sum, type DisclosedCount } from './scan-report.ts';
import type { LogReading } from './tally.ts';
import type { VisitKind } from './visit.ts';

const { number, asOfShort } = formatsFor('de');

export const kindNames: Record<VisitKind, string> = {
  scanned: 'gescannt',
  typed: 'getippt',
  contactCards: 'Kontakt',
  appointments: 'Termin',
};

export const unlistedName = 'nicht im Verzeichnis';

const few = `<${nbsp}${fewest}`;

export const disclosedText = (value: DisclosedCount) => (value === 'few' ? few : digits(value));

/** `20 + 3 × < 5`: what adds up to 20, and three values that are not told. */
export function sumText({ told, few: count }: Sum): string {
  const rest = count > 1 ? `${count}${nbsp}×${nbsp}${few}` : few;
  if (count === 0) return digits(told);
  return told === 0 ? rest : `${digits(told)} + ${rest}`;
}

export const dayText = (day: string) => asOfShort(day);

export const periodText = (period: ScanReport['period']) =>
  !period
    ? 'kein Tag'
    : period.from === period.until
      ? dayText(period.from)
      : asOfShort(`${period.from}/${period.until}`);

// Small numbers have no signs, and a long report has very many of them.
const digits = (count: number) => (count < 1000 ? String(count) : number(count, { grouping: 'table' }));

/** What somebody has to know who reads the numbers, a sentence or two each. */
export function notesOf(report: ScanReport): string[] {
  const { bots, logs, timeZone } = report;
  return [
    'Gezählt sind Aufrufe, nicht Menschen, und die Zahlen sind Untergrenzen: Was ein Browser schon gespeichert hat, ruft er nicht noch einmal ab, und der Server erfährt nichts davon.',
    '„gescannt“ ist die Adresse in Großbuchstaben, wie der Code sie enthält, „getippt“ jede andere Schreibweise: von Hand eingegeben oder weitergegeben. „Kontakt“ und „Termin“ sind abgerufene Dateien.',
    `Werte von 1 bis ${fewest - 1} stehen als „${few}“. Summen zählen nur, was für einen Code und Tag dasteht: „20 + 3${nbsp}×${nbsp}${few}“ sind 20 und drei Werte, die nicht genannt werden. So lässt sich aus keiner Summe ein kleiner Wert errechnen.`,
    `Nicht gezählt sind Bots, Vorschauen von Messengern und Überwachung (${disclosedText(bots)} Aufrufe), Weiterleitungen, Fehler und Sprachwechsel.`,
    `Ein Tag ist einer in der Zeitzone, in der das Log geschrieben ist${
      logs.some(({ hasTimestamps }) => hasTimestamps) ? `; bei Caddy ist das ${timeZone}` : ''
    }. Der letzte ist vielleicht nicht vollständig.`,
    'Adressen und Browser der Besucher stehen in keiner Ausgabe und werden nirgends aufbewahrt.',
  ];
}

/** What in these logs, or behind these codes, is not as it should be. */
export const warningsOf = ({ lost, logs }: ScanReport): string[] => [
  ...lost.map(
    (code) =>
      `Hinter dem Code ${code} stand mindestens einmal keine Seite. → npm run verify sagt, ob sie auf der Website heute da ist.`,
  ),
  ...logs.flatMap(warningsOfLog),
];

function warningsOfLog({ name, lines, unreadable, firstUnreadable, hasAgents, repeats }: LogReading): string[] {
  if (repeats !== undefined) {
    return [
      `${name} beginnt mit denselben Zeilen wie ${repeats} und ist nicht noch einmal gezählt. → Nennen Sie jedes Log einmal.`,
    ];
  }
  if (lines === 0) return [`${name} ist leer.`];
  if (unreadable === lines) return [`${name}: Keine Zeile ließ sich lesen. → ${readable}`];
  const some =
    unreadable === 1
      ? `Eine Zeile ließ sich nicht lesen: Zeile ${digits(firstUnreadable ?? 0)}.`
      : `${digits(unreadable)} von ${digits(lines)} Zeilen ließen sich nicht lesen, als erste Zeile ${digits(firstUnreadable ?? 0)}.`;
  return [
    ...(unreadable > 0 ? [`${name}: ${some}`] : []),
    ...(hasAgents ? [] : [`${name} nennt keine Browser; Bots lassen sich darin nicht erkennen und sind mitgezählt.`]),
  ];
}

const readable =
  'Gelesen werden das Common- und das Combined-Format von Apache und nginx und das JSON von Caddy, auch als .gz.';
