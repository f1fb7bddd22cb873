/**
 * The day on which most of a page's sources were read: the page says it once, and each other source its
 * own. Undefined where no day is that of more than half of them.
 */
export function usualDay(days: string[]): string | undefined {
  return [...Map.groupBy(days, (day) => day)].find(([, same]) => same.length > days.length / 2)?.[0];
}
