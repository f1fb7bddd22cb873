import type { Page } from '../routes/page.ts';
import { type SourceNote, sourceNoteOf } from './figure-view.ts';

/** At what rate a page converted, and who says so; undefined where it shows no converted amount (LOC-14). */
export function conversionNoteOf(page: Page): { text: string; sources: SourceNote[] } | undefined {
  const { rate, notes, formats, t } = page;
  if (!rate || !notes.hasEquivalents) return undefined;
  const text = t('money.rate', {
    euro: formats.money(1, 'EUR'),
    amount: formats.rate(rate.perEuro, rate.currency),
    day: formats.day(rate.asOf),
  });
  return { text, sources: [sourceNoteOf(rate.source, page)] };
}
