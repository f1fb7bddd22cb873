import { isDay } from './calendar.ts';

/** The day meant by one that is written otherwise: `22.11.2026`, `22. November 2026`, `2026/3/1`. */
export function dayMeant(written: string): string | undefined {
  for (const { form, order } of forms) {
    const parts = form.exec(written.trim())?.slice(1);
    if (!parts) continue;
    const [year = '', month = '', day = ''] = order.map((index) => parts[index] ?? '');
    const meant = `${year}-${numberOfMonth(month)}-${day.padStart(2, '0')}`;
    return isDay(meant) ? meant : undefined;
  }
  return undefined;
}

const forms = [
  { form: /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/, order: [2, 1, 0] },
  { form: /^(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s*(\d{4})$/u, order: [2, 1, 0] },
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: [0, 1, 2] },
];

const initials = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

function numberOfMonth(month: string): string {
  const index = initials.indexOf(month.slice(0, 3).toLowerCase());
  return (index < 0 ? month : String(index + 1)).padStart(2, '0');
}
