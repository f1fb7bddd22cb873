import { amountsIn, type WrittenAmount } from './amounts.ts';
import type { Issue } from '../issue.ts';
import type { Parts } from '../region.ts';
import { thousands, withoutPoint } from '../messages/thousands.ts';
import { formOf, isCounted, type Unit } from './units.ts';

type Finding = Pick<Issue, 'problem' | 'hint' | 'level'> & { part?: 'min' | 'max' };

/** Numbers that cannot be of their unit, or are written so that YAML reads another than was meant. */
export function checkAmounts(parts: Pick<Parts, 'entries'>): Issue[] {
  return amountsIn(parts.entries).flatMap((amount) =>
    [...reversed(amount), ...endsOf(amount).flatMap((end) => problemOf(end, amount))].map(({ part, ...found }) => {
      const at = [...amount.at, ...(part ? ['value', part] : ['value'])];
      return { file: amount.document.file, at, ...amount.document.locate(at), ...found };
    }),
  );
}

interface End {
  part?: 'min' | 'max';
  value: number;
  /** As it stands in the file. */
  written: string;
}

function endsOf({ value, at, document }: WrittenAmount): End[] {
  const written = (...path: string[]) => document.written([...at, 'value', ...path])?.trim();
  if (typeof value === 'number') return [{ value, written: written() ?? String(value) }];
  return (['min', 'max'] as const).map((part) => ({
    part,
    value: value[part],
    written: written(part) ?? String(value[part]),
  }));
}

function reversed({ value }: WrittenAmount): Finding[] {
  if (typeof value === 'number' || value.min <= value.max) return [];
  return [
    {
      problem: `Die Spanne beginnt mit ${value.min} und endet mit ${value.max}: min ist größer als max.`,
      hint: `Meinten Sie „value: { min: ${value.max}, max: ${value.min} }“?`,
    },
  ];
}

/** The first that is found says it best. */
function problemOf(end: End, amount: WrittenAmount): Finding[] {
  const found = [oddlyWritten, notWhole, negative, beyond, perhapsThousands, perhapsFraction]
    .map((judge) => judge(end, amount))
    .find((found) => found !== undefined);
  return found ? [{ ...found, ...(end.part && { part: end.part }) }] : [];
}

type Judge = (end: End, amount: WrittenAmount) => Finding | undefined;

const fieldOf = ({ part }: End) => part ?? 'value';

/** Leading zeros, exponents, other bases: YAML reads them, but not everybody as YAML does. */
const oddlyWritten: Judge = (end) => {
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(end.written)) return undefined;
  return {
    problem: `„${fieldOf(end)}“ ist als „${end.written}“ geschrieben; gelesen wird ${end.value}.`,
    hint: `Schreiben Sie „${fieldOf(end)}: ${end.value}“, wenn das gemeint ist, ohne führende Null und ohne Zehnerpotenz.`,
  };
};

const notWhole: Judge = (end, { unit }) => {
  if (!isCounted(unit) || Number.isInteger(end.value)) return undefined;
  const meant = thousands.test(end.written) ? withoutPoint(end.written) : undefined;
  return {
    problem: `„${end.written}“ wird als ${decimal(end.value)} gelesen, und in „${unit}“ gibt es nur ganze Zahlen.`,
    hint: meant
      ? `Tausender stehen ohne Punkt: „${fieldOf(end)}: ${meant}“.`
      : `Schreiben Sie eine ganze Zahl, und „qualifier: about“, wenn sie gerundet ist.`,
  };
};

const negative: Judge = (end, { unit }) => {
  if (end.value >= 0 || mayBeNegative(unit)) return undefined;
  return {
    problem: `„${end.written}“ ist negativ, und das kann eine Angabe in „${unit}“ nicht sein.`,
    hint: `Meinten Sie „${fieldOf(end)}: ${-end.value}“? Eine Abnahme steht als positive Zahl mit einem Namen, der sie so nennt.`,
  };
};

/** A share can fall, a balance be in the red; a price cannot. */
function mayBeNegative(unit: Unit): boolean {
  const { kind, per } = formOf(unit);
  return unit === 'percent' || unit === 'points' || (kind === 'money' && !per);
}

/** Shares of a whole, by the keys of the profiles. */
const shares: ReadonlySet<string> = new Set([
  'utilisation',
  'internationalShare',
  'specialistShare',
  'unemployment',
  'housingVacancy',
  'broadband',
  'rate',
]);

const beyond: Judge = ({ value, written }, { unit, key, stated }) => {
  if (unit === 'percent' && shares.has(key) && (value < 0 || value > 100)) {
    return {
      problem: `„${key}“ ist ein Anteil, und „${written}“ Prozent liegt nicht zwischen 0 und 100.`,
      hint: 'Berichtigen Sie den Wert, oder die Einheit.',
    };
  }
  const [least, most] = limitsOfKey[key] ?? limits[unit] ?? [-Infinity, Infinity];
  if ((value >= least && value <= most) || stated.note) return undefined;
  return {
    problem: `„${written}“ in „${unit}“ ist kaum möglich; üblich sind ${least} bis ${most}.`,
    hint: 'Berichtigen Sie den Wert oder die Einheit. Stimmt er, sagen Sie es in note.',
    level: 'warning',
  };
};

const limits: Partial<Record<Unit, [least: number, most: number]>> = {
  percent: [-100, 1000],
  hebesatz: [10, 1500],
  'km/h': [0, 1000],
  year: [1000, 2200],
};

/** Closer than those of their unit, by the keys of the profiles. */
const limitsOfKey: Partial<Record<string, [least: number, most: number]>> = { tradeTaxRate: [0, 1000] };

/** Where there are fractions, only the editor knows. */
const perhapsThousands: Judge = (end, { unit }) => {
  const [, most] = limits[unit] ?? [-Infinity, Infinity];
  const whole = Number(withoutPoint(end.written));
  if (!thousands.test(end.written) || whole > most) return undefined;
  return {
    problem: `„${end.written}“ wird als ${decimal(end.value)} gelesen. Meinten Sie ${decimal(whole)}?`,
    hint: `Schreiben Sie „${fieldOf(end)}: ${whole}“, oder, wenn ${decimal(end.value)} stimmt, „${fieldOf(end)}: ${unmistakable(end)}“.`,
    level: 'warning',
  };
};

/** Shares that are hardly ever below one percent: what is written is 0.2 of the whole. */
const perhapsFraction: Judge = ({ part, value, written }, amount) => {
  const { unit, key, stated } = amount;
  const isJudged = unit === 'percent' && (largeShares.has(key) || isGrant(amount)) && !stated.note;
  // A span may begin with nothing.
  if (!isJudged || part === 'min' || value >= 1) return undefined;
  return {
    problem: `„${key}“ ist ein Anteil in Prozent, und „${written}“ sind ${value === 0 ? '' : 'nur '}${decimal(value)} %.`,
    hint:
      value === 0
        ? 'Ist der Anteil nicht bekannt, löschen Sie die Angabe; stimmt er, sagen Sie es in note.'
        : `Meinten Sie „${part ?? 'value'}: ${Number((value * 100).toPrecision(12))}“? Stimmt er, sagen Sie es in note.`,
    level: 'warning',
  };
};

const largeShares: ReadonlySet<string> = new Set(['utilisation', 'specialistShare', 'broadband']);

/** Of what a programme pays; the rate of a loan is its interest, and may be low. */
const isGrant = ({ key, entry: { record, kind } }: WrittenAmount) =>
  kind === 'programmes' &&
  key === 'rate' &&
  'form' in record &&
  !['loan', 'equity', 'advice'].includes(record.form ?? '');

/** The same number with another count of decimals. */
const unmistakable = ({ value, written }: End) => (String(value) === written ? `${written}0` : String(value));

const decimal = (value: number) => value.toLocaleString('de', { maximumFractionDigits: 6 });
