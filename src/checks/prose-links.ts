import { isKind, kinds } from '../schemas/collections.ts';
import { nearest } from '../schemas/issue.ts';
import type { Finding } from './prose-elements.ts';
import type { Known } from './prose-known.ts';

const protocols = ['https', 'http', 'mailto', 'tel'];

/** What is wrong with where a link leads. */
export function linkFindings(url: string, known: Known): Finding[] {
  const protocol = /^([^/?#]*?):/.exec(url)?.[1]?.trim().toLowerCase();
  if (protocol !== undefined) return protocols.includes(protocol) ? [] : [unsafeProtocol(url)];
  if (url.startsWith('//')) {
    return [{ problem: `Der Verweis „${url}“ ist nicht vollständig.`, hint: `Schreiben Sie https:${url}.`, word: url }];
  }
  // A place on the same page, or a file that is offered for download.
  if (/^[#/]/.test(url)) return [];
  const [key = ''] = url.split('#');
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

const unsafeProtocol = (url: string): Finding => ({
  problem: /^\s*\w*script\s*:/i.test(url)
    ? `Der Verweis „${url}“ führt Programmcode aus; ein Text darf das nicht.`
    : `Der Verweis „${url}“ hat eine Form, die hier nicht erlaubt ist.`,
  hint: `Möglich sind Art/Kennung und Adressen mit ${protocols.join(', ')}.`,
  word: url,
});
