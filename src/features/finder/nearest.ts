/** What somebody asks of a site by one question of the finder. */
export interface Wish {
  name: string;
  /** Whether any of the values will do, or it is the one. */
  type: 'one' | 'any';
  values: string[];
}

/** A site as the list holds it. */
export interface Candidate {
  /** The words of its `data-fit`. */
  fit: readonly string[];
  /** Hectares and kilometres, where it states them. */
  amounts: Partial<Record<string, number>>;
}

/** A wish a site does not fulfil, and by how much: from 0, nearly, to 1, not at all. */
export interface Miss {
  name: string;
  by: number;
}

/** How a site answers all wishes: what nobody knows of it, by name, and what it misses. */
export interface Verdict {
  open: string[];
  misses: Miss[];
}

/** The group of the list a site is in, as the rules of the page have it. */
export const groupOf = ({ open, misses }: Verdict): 'fits' | 'open' | 'misses' =>
  misses.length > 0 ? 'misses' : open.length > 0 ? 'open' : 'fits';

export function verdictOn(candidate: Candidate, wishes: readonly Wish[]): Verdict {
  const unfulfilled = wishes.filter((wish) => !holds(candidate, wish, (value) => value));
  const isOpen = (wish: Wish) => holds(candidate, wish, (value) => `${value}?`);
  return {
    open: unfulfilled.filter(isOpen).map(({ name }) => name),
    misses: unfulfilled
      .filter((wish) => !isOpen(wish))
      .map(({ name, values }) => ({ name, by: shortfall(candidate.amounts[name], Number(values[0])) })),
  };
}

/** Fewer misses come first, then smaller ones, then fewer open questions. */
export const byNearness = (a: Verdict, b: Verdict): number =>
  a.misses.length - b.misses.length || sum(a.misses) - sum(b.misses) || a.open.length - b.open.length;

const sum = (misses: Miss[]) => misses.reduce((total, { by }) => total + by, 0);

/** Whether a site has one of the wanted values, spelt as a fit that is certain or perhaps one. */
function holds({ fit }: Candidate, { name, type, values }: Wish, spelt: (value: string) => string): boolean {
  if (type === 'one') return values.some((value) => fit.includes(`${name}-${spelt(value)}`));
  const held = fit.find((word) => word.startsWith(`${name}-`))?.split('-') ?? [];
  return values.some((value) => held.includes(spelt(value), 1));
}

/** How far an amount is from the one wanted, as a share of the larger of the two. */
function shortfall(amount: number | undefined, wanted: number): number {
  if (amount === undefined || Number.isNaN(wanted)) return 1;
  return Math.abs(amount - wanted) / Math.max(amount, wanted);
}
