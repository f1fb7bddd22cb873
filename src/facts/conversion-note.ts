import type { Page } from '../routes/page.ts';
import type { Citation } from '../routes/citations.ts';

/** At what rate a page converted, and who says so; undefined where it shows no converted amount (LOC-14). */
export function conversionNoteOf(page: Page): { text: string; sources: Citation[] } | undefined {
  const { rate, citations, formats, t } = page;
  if (!rate || !citations.isRateCited()) return undefined;
  const text = t('money.rate', {
    euro: formats.money(1, 'EUR'),
    amount: formats.rate(rate.perEuro, rate.currency),
    day: formats.day(rate.asOf),
  });
  return { text, sources: [citations.cite(rate.source)] };
}
