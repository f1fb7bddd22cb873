import type { SourceChange } from '../../locales/translations/translation.ts';
import { clip } from '../../schemas/texts/mdx.ts';

/** What changed in an original, as an editor reads it: „der Absatz in Zeile 14 („Am Bahnhof …“) ist neu oder geändert“. */
export function tellChanges(changes: readonly SourceChange[]): string[] {
  return changes.map(tell);
}

/** The first of them in one sentence: of a text that is new from end to end, nobody reads every line here. */
export function sumUpChanges(changes: readonly SourceChange[]): string {
  const described = tellChanges(changes.slice(0, maxDescribed)).join('; ');
  return changes.length > maxDescribed ? `${described}; und ${changes.length - maxDescribed} weitere` : described;
}

const maxDescribed = 10;

function tell(change: SourceChange): string {
  switch (change.what) {
    case 'unconfirmed':
      return 'woraus der Text entstand, ist nicht festgehalten';
    case 'passage':
      return `Zeile ${change.line} ist neu oder geändert („${clip(change.text)}“)`;
    case 'passages':
      return change.count === 1 ? 'ein Absatz ist weggefallen' : `${change.count} Absätze sind weggefallen`;
    case 'field':
      return `${change.at} ${endings[change.how]}`;
    case 'figure':
      return `die Angabe ${change.at} ${endings[change.how]}`;
  }
}

const endings = { new: 'ist neu', changed: 'ist geändert', gone: 'ist weggefallen' };
