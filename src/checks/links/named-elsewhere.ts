import { isDomain } from '../../schemas/basics.ts';
import { decoded } from '../../schemas/texts/decoded.ts';
import { type MdastNode, nodesOf } from '../../schemas/texts/mdx.ts';
import { misleadingIn } from '../../schemas/places/misleading-address.ts';
import type { Finding } from '../../schemas/texts/text-gate.ts';

type Link = Extract<MdastNode, { type: 'link' }>;

/** A link whose words are the address of one site or mailbox, and which leads to another. */
export function namedElsewhere(link: Link): Finding[] {
  if (misleadingIn(link.url)) return [];
  const words = nodesOf(link)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
    .trim();
  const [named, led] = [placeNamed(words), placeLedTo(link.url)];
  if (!named || !led || isSamePlace(named, led)) return [];
  return [
    {
      problem: `Der Verweis heißt „${words}“ und führt zu „${led}“.`,
      hint: `Schreiben Sie [${led}](${link.url}), oder in Worten, wohin er führt.`,
      word: link.url,
      // A name may look like an address, such as that of a program.
      ...(isDomain(words) && !/^www\./i.test(words) && { level: 'warning' }),
    },
  ];
}

/** What words promise that are an address: a host, or a mailbox. */
function placeNamed(words: string): string | undefined {
  if (/\s/.test(words)) return undefined;
  if (/^[^@/:]+@[^@/:]+\.\p{L}+$/u.test(words)) return words.toLowerCase();
  if (/^https?:\/\//i.test(words)) return hostOf(words);
  const [domain = ''] = words.split('/', 1);
  return isDomain(domain) && (/^www\./i.test(domain) || domain === domain.toLowerCase())
    ? hostOf(`https://${words}`)
    : undefined;
}

/** The host or mailbox a link opens; undefined for a page of the site itself, or a telephone. */
function placeLedTo(url: string): string | undefined {
  const [, mailbox] = /^mailto:([^?]*)/i.exec(url) ?? [];
  if (mailbox !== undefined) return decoded(mailbox).trim().toLowerCase() || undefined;
  return /^https?:/i.test(url) ? hostOf(url) : undefined;
}

const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;

/** The same mailbox, or one site and a part of it; a mailbox also belongs to its host. */
function isSamePlace(named: string, led: string): boolean {
  if (named.includes('@') && led.includes('@')) return led.split(',').some((one) => one.trim() === named);
  const [one, other] = [named, led].map((place) => place.split('@').at(-1) ?? '') as [string, string];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
