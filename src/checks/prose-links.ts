import { namesUser } from '../schemas/basics.ts';
import { isKind, kinds } from '../schemas/collections.ts';
import { nearest } from '../schemas/issue.ts';
import { localAddressesIn } from '../schemas/local-addresses.ts';
import { type Finding, protocolOf } from '../schemas/text-gate.ts';
import type { Known } from './prose-known.ts';

/** What is wrong with where a link leads; the gate refuses protocols that run something, and names before an @. */
export function linkFindings(url: string, known: Known): Finding[] {
  if (protocolOf(url) !== undefined || namesUser(url)) return [];
  // Those of the own machine are told with all of their sort.
  if (url.startsWith('//') && localAddressesIn(url).length === 0) {
    return [{ problem: `Der Verweis „${url}“ ist nicht vollständig.`, hint: `Schreiben Sie https:${url}.`, word: url }];
  }
  // A place on the same page, or a file that is offered for download.
  if (/^[#/]/.test(url)) return [];
  const [key = ''] = url.split(/[?#]/);
  if (known.entries.has(key) || known.overviews.has(key)) return [];
  const [kind = ''] = key.split('/');
  const near = nearest(key, [...known.entries, ...known.overviews]);
  return [
    {
      ...(isKind(kind) && { lacks: `entry ${key}` }),
      problem: isKind(kind) ? `Den Eintrag „${key}“ gibt es nicht.` : `Der Verweis „${url}“ führt zu keinem Eintrag.`,
      hint: near
        ? `Meinten Sie „${near}“?`
        : `Verweise haben die Form Art/Kennung, overview/Art oder https://…; Arten sind ${kinds.join(', ')}.`,
      word: url,
    },
  ];
}
