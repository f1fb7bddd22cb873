/** A year's law: a fixed share of the profit, and what each point of the multiplier adds, in per cent. */
export interface TaxLaw {
  fixed: number;
  perPoint: number;
}

/**
 * Corporate tax, surcharge and trade tax on a profit in euros, at a multiplier in per cent (KStG § 23, SolZG § 4, GewStG
 * §§ 11 and 16). The trade tax counts whole hundreds of euros (GewStG § 11 para. 1).
 */
export const taxOn = (profit: number, { fixed, perPoint }: TaxLaw, multiplier: number): number =>
  (profit * fixed + Math.floor(profit / 100) * 100 * perPoint * multiplier) / 100;

/** A share of pay that an employer adds, in per cent of it, up to a ceiling in euros a month (SGB IV §§ 20 to 26). */
export interface Contribution {
  percent: number;
  ceiling: number;
}

/** What a month's pay costs an employer: the pay and his contributions, each up to its ceiling. */
export const employerCost = (gross: number, contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, { percent, ceiling }) => sum + (Math.min(gross, ceiling) * percent) / 100, gross);

/** Square metres in a hectare. */
const perHectare = 10_000;

/** The price of so many hectares at a value in euros per square metre. */
export const landPrice = (hectares: number, perSquareMetre: number): number => hectares * perHectare * perSquareMetre;

/** The size of an enterprise by its head count (Recommendation 2003/361/EC, Annex, Article 2); turnover counts besides. */
export const sizeOf = (people: number): 'small' | 'medium' | 'large' =>
  people < 50 ? 'small' : people < 250 ? 'medium' : 'large';

/** The most a programme may give for an investment, by its rate in per cent and its ceiling; undefined where it states neither. */
export function grantUpTo(
  investment: number,
  rate: number | undefined,
  ceiling: number | undefined,
): number | undefined {
  const byRate = rate === undefined ? undefined : (investment * rate) / 100;
  if (byRate === undefined || ceiling === undefined) return byRate ?? ceiling;
  return Math.min(byRate, ceiling);
}

/**
 * A number as people write it, in German, Swiss or English: `1.234,5`, `1’234.5`, `1,234.5`, `1 234`. A lone sign before
 * three digits groups them, unless a nought stands before it. NaN where it is no number.
 */
export function numberIn(text: string): number {
  const plain = text.trim().replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return NaN;
  const signs = plain.replace(/\d/g, '');
  const last = signs.at(-1);
  if (!last) return Number(plain);
  const isDecimal = new Set(signs).size > 1 || (signs.length === 1 && !/^[1-9]\d*[.,]\d{3}$/.test(plain));
  const groups = isDecimal ? plain.slice(0, plain.lastIndexOf(last)) : plain;
  if (!/^\d+$/.test(groups) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(groups)) return NaN;
  const whole = groups.replace(/[.,]/g, '');
  return Number(isDecimal ? `${whole}.${plain.slice(plain.lastIndexOf(last) + 1)}` : whole);
}
