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

/** A wish a site does not fulfil, and by how much: from 0, nearly, to 1, not at all or not stated. */
export interface Miss {
  name: string;
  by: number;
}

/** The candidates that come nearest to the wishes, at most `most`; none that fulfils nothing of them. */
export function nearest<C extends Candidate>(
  candidates: readonly C[],
  wishes: readonly Wish[],
  most: number,
): { candidate: C; misses: Miss[] }[] {
  return candidates
    .map((candidate) => ({ candidate, misses: missesOf(candidate, wishes) }))
    .filter(({ misses }) => misses.length < wishes.length || misses.some(({ by }) => by < 1))
    .sort((a, b) => a.misses.length - b.misses.length || sum(a.misses) - sum(b.misses))
    .slice(0, most);
}

const sum = (misses: Miss[]) => misses.reduce((total, { by }) => total + by, 0);

/** The wishes a site does not fulfil. */
export const missesOf = (candidate: Candidate, wishes: readonly Wish[]): Miss[] =>
  wishes
    .filter((wish) => !fulfils(candidate, wish))
    .map((wish) => ({ name: wish.name, by: shortfall(candidate.amounts[wish.name], Number(wish.values[0])) }));

function fulfils({ fit }: Candidate, { name, type, values }: Wish): boolean {
  if (type === 'one') return values.some((value) => fit.includes(`${name}-${value}`));
  const held = fit.find((word) => word.startsWith(`${name}-`))?.split('-') ?? [];
  return values.some((value) => held.includes(value, 1));
}

/** How far an amount is from the one wanted, as a share of the larger of the two. */
function shortfall(amount: number | undefined, wanted: number): number {
  if (amount === undefined || Number.isNaN(wanted)) return 1;
  return Math.abs(amount - wanted) / Math.max(amount, wanted);
}
