import { offlineNames } from '../../routes/offline-names.ts';
import { isPerson } from './person.ts';
import type { Request } from './request.ts';

/** What is counted, each by itself. */
export const visitKinds = ['scanned', 'typed', 'contactCards', 'appointments'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** What somebody did with a code's address; `lost` found nothing there, a `bot` is nobody. */
export interface Visit {
  /** As the ledger writes it. */
  code: string;
  kind: VisitKind;
  outcome: 'counted' | 'lost' | 'bot';
  /** Whether the log says what browser it was. */
  isNamed: boolean;
}

/**
 * What a request says of a printed code: its page at `/M/K7R` or `/M/K7R/` in any letter case, or a contact
 * card or appointment below it. Redirects, other methods, the code's page in another language and what a phone
 * fetches to keep it are nothing.
 */
export function visitOf(request: Request): Visit | undefined {
  const { method, target, status } = request;
  if (method !== 'GET' || !isBelowM(target) || target.endsWith(offlineNames.query)) return undefined;
  const [, code, rest = ''] = codePath.exec(target.split(/[?#]/, 1)[0] ?? '') ?? [];
  const kind = code && kindOf(target, rest);
  const outcome = outcomes[status];
  if (!kind || !outcome) return undefined;
  const said = request.said();
  if (rest === '' && isWithin(said.referrer, code)) return undefined;
  const isNobody = said.isPrefetch || !isPerson(said.agent);
  return { code: code.toUpperCase(), kind, outcome: isNobody ? 'bot' : outcome, isNamed: said.agent !== '' };
}

/** Nearly every line of a log is about something else. */
const isBelowM = (target: string) => target.startsWith('/m/') || target.startsWith('/M/');

const codePath = /^\/m\/([a-z0-9]{1,12})(?:\/(.*))?$/i;

const outcomes: Partial<Record<number, 'counted' | 'lost'>> = {
  200: 'counted',
  304: 'counted',
  404: 'lost',
  410: 'lost',
};

function kindOf(target: string, rest: string): VisitKind | undefined {
  // The printed code holds the address in capitals, the line beneath it small letters.
  if (rest === '') return /[a-z]/.test(target.split(/[?#]/, 1)[0] ?? '') ? 'typed' : 'scanned';
  if (/\.vcf$/i.test(rest)) return 'contactCards';
  return /\.ics$/i.test(rest) ? 'appointments' : undefined;
}

/** Who comes back to the code's page from its other language has scanned nothing again. */
function isWithin(referrer: string, code: string): boolean {
  const path = `${referrer.toLowerCase().replace(/^https?:\/\/[^/]*/, '')}/`;
  return path.startsWith(`/m/${code.toLowerCase()}/`);
}
