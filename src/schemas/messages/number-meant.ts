/** How somebody may have meant a text that should have been a number. */
export interface NumberMeant {
  /** What to write, as YAML reads it; two where a point may stand for thousands or for decimals. */
  written: string[];
  /** What stands behind the number: a unit that has a field of its own. */
  rest: string;
}

/** The number in a text: `100010`, `1.234.567`, `41 250`, `1,5`, `24 ha`. Undefined where there is none, or several. */
export function numberMeant(text: string): NumberMeant | undefined {
  const parts = /^([+-]?)([\d.,'’_ \u00A0\u2009\u202F]*\d)(?:[ \u00A0]*((?![eE]\d)[\p{L}€$£%°].*))?$/u.exec(
    minused(text.trim()),
  );
  if (!parts) return undefined;
  const [, sign = '', number = '', rest = ''] = parts;
  const readings = readingsOf(number.replace(/['’_ \u00A0\u2009\u202F]/g, ' '));
  if (readings.length === 0) return undefined;
  return { written: readings.map((reading) => `${sign === '-' ? '-' : ''}${plain(reading)}`), rest };
}

const minused = (text: string) => text.replace(/^[\u2212\u2013]/, '-').replace(/^(ca\.?|rund|etwa|~)\s*/i, '');

/** A number's digits, with a point before its decimals. */
function readingsOf(number: string): string[] {
  const joined = /^\d{1,3}( \d{3})+(?:[.,]\d+)?$/.test(number) ? number.replaceAll(' ', '') : number;
  return forms.find(({ form }) => form.test(joined))?.read(joined) ?? [];
}

const withoutPoints = (number: string) => number.replaceAll('.', '');
const withoutCommas = (number: string) => number.replaceAll(',', '');

/** The first that fits says how a number is read. */
const forms: { form: RegExp; read: (number: string) => string[] }[] = [
  { form: /^\d+$/, read: (number) => [number] },
  { form: /^[1-9]\d{0,2}\.\d{3}$/, read: (number) => [withoutPoints(number), number] },
  { form: /^[1-9]\d{0,2},\d{3}$/, read: (number) => [number.replace(',', '.'), withoutCommas(number)] },
  { form: /^\d*\.\d+$/, read: (number) => [number] },
  { form: /^\d*,\d+$/, read: (number) => [number.replace(',', '.')] },
  { form: /^\d{1,3}(\.\d{3})+(,\d+)?$/, read: (number) => [withoutPoints(number).replace(',', '.')] },
  { form: /^\d{1,3}(,\d{3})+(\.\d+)?$/, read: (number) => [withoutCommas(number)] },
];

/** No zeros that say nothing. */
const plain = (number: string) =>
  number
    .replace(/^0+(?=\d)/, '')
    .replace(/^(?=\.)/, '0')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Two numbers with a dash or a word between: `10–20`, `10 bis 20`. */
export function rangeMeant(text: string): { min: string; max: string } | undefined {
  const [from, until, ...others] = text.split(/\s*(?:–|—|(?<=\d)-| bis )\s*/).map(numberMeant);
  const [min, max] = [from?.written[0], until?.written[0]];
  return min !== undefined && max !== undefined && others.length === 0 ? { min, max } : undefined;
}

/** Degrees, minutes and seconds as decimal degrees: `51°31'48"N` is 51.53. */
export function degreesMeant(text: string): string | undefined {
  const [, degrees, minutes = '0', seconds = '0', side = ''] =
    /^\s*(\d{1,3})\s*°\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′])?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''))?\s*([NSEWO])?\s*$/i.exec(
      text,
    ) ?? [];
  if (degrees === undefined) return undefined;
  const decimal = (part: string) => Number(part.replace(',', '.'));
  const value = Number(degrees) + decimal(minutes) / 60 + decimal(seconds) / 3600;
  return `${/[SW]/i.test(side) ? '-' : ''}${plain(value.toFixed(5))}`;
}

/** What was meant by digits where a field is expected: in a group, YAML ends a number at its comma. */
export function withPoint(decimals: string, group: unknown): string {
  const numbers = Object.entries(group ?? {}).filter(([, value]) => typeof value === 'number');
  const [[field, whole] = [], ...others] = numbers;
  return field !== undefined && others.length === 0
    ? `Zahlen haben einen Punkt statt eines Kommas: Schreiben Sie „${field}: ${String(whole)}.${decimals}“.`
    : 'Schreiben Sie Zahlen mit Punkt statt Komma, z. B. 165.62.';
}
