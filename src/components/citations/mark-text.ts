import type { Page } from '../../routes/page.ts';
import type { Dating } from '../../facts/figure-view.ts';

/** What the mark of a value says: its date, and on paper the number of its source, since no link leads there. */
export function markText({ short, sources: [first] }: Dating, { isOnPaper }: Pick<Page, 'isOnPaper'>): string {
  return isOnPaper && first ? `${short}\u00a0[${first.number}]` : short;
}
