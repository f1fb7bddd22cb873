import { isDomain } from '../../schemas/basics.ts';
import { isKind, kinds } from '../../schemas/collections.ts';
import { decoded } from '../../schemas/texts/decoded.ts';
import { emailsMeant } from '../../schemas/messages/email-meant.ts';
import { nearest } from '../../schemas/issue.ts';
import { localAddressesIn } from '../../schemas/places/local-addresses.ts';
import { misleadingIn } from '../../schemas/places/misleading-address.ts';
import { keyMeant } from '../../schemas/messages/key-meant.ts';
import { type Finding, protocolOf } from '../../schemas/texts/text-gate.ts';
import { ownAddressOf } from '../links/own-address.ts';
import type { TextTargets } from './text-targets.ts';

/** What is wrong with where a link leads; the gate refuses protocols that run something, and names before an @. */
export function linkFindings(url: string, known: TextTargets): Finding[] {
  if (misleadingIn(url)) return [];
  const protocol = protocolOf(url);
  if (protocol !== undefined) return protocolFindings(url, protocol);
  // Those of the own machine are told with all of their sort.
  if (url.startsWith('//') && localAddressesIn(url).length === 0) {
    // An address of the site itself is told by its page.
    if (known.origin !== undefined && ownAddressOf(url, known.origin)) return [];
    return [{ problem: `Der Verweis „${url}“ ist nicht vollständig.`, hint: `Schreiben Sie https:${url}.`, word: url }];
  }
  // A place on the same page, or a file that is offered for download.
  if (/^[#/]/.test(url)) return [];
  const [key = ''] = url.split(/[?#]/);
  if (known.entries.has(key) || known.overviews.has(key)) return [];
  const elsewhere = outsideMeant(url);
  if (elsewhere !== undefined) {
    return [incomplete(url, elsewhere)];
  }
  const [kind = ''] = key.split('/');
  const near = keyMeant(url, known.entries) ?? nearest(key, [...known.entries, ...known.overviews]);
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

/** What begins with a protocol, and then goes on as nothing that has it does. */
function protocolFindings(url: string, protocol: string): Finding[] {
  const rest = url.slice(url.indexOf(':') + 1);
  if (/^https?$/.test(protocol) && !rest.startsWith('//')) {
    return [incomplete(url, `${protocol}://${rest.replace(/^\/+/, '')}`)];
  }
  // Angle brackets around an address are told where the text is read.
  if (protocol !== 'mailto') return URL.canParse(url) || /[<>]/.test(url) ? [] : [noAddress(url)];
  const secret = [...new URLSearchParams(url.split('?')[1] ?? '').keys()].find(
    (key) => !asked.includes(key.toLowerCase()),
  );
  if (secret !== undefined) return [secretly(url, secret)];
  const [to = ''] = decoded(rest).split('?');
  const isWhole = to.split(',').every((one) => /^[^\s@()]+@[^\s@()]+\.[^\s@()]+$/.test(one.trim()));
  if (to === '' || isWhole) return [];
  const [meant] = emailsMeant(to);
  return [
    meant === undefined
      ? {
          problem: `Der Verweis „${url}“ nennt keine E-Mail-Adresse.`,
          hint: 'Schreiben Sie mailto:name@region.example.',
          word: url,
        }
      : incomplete(url, `mailto:${meant}`),
  ];
}

const noAddress = (url: string): Finding => ({
  problem: `Die Adresse „${url}“ gibt es nicht: Im Namen der Website steht, was dort nicht stehen kann.`,
  hint: 'Schreiben Sie sie neu, von https:// an; der Name der Website endet am ersten „/“ dahinter.',
  word: url,
});

/** What a link may fill in of somebody's message: all that is seen before it is sent. */
const asked = ['subject', 'body', 'cc', 'to'];

const secretly = (url: string, field: string): Finding => ({
  problem: `Der Verweis „${url}“ füllt mit „${field}“ aus, was niemand sieht, der die Nachricht schreibt.`,
  hint: 'Lassen Sie hinter dem „?“ nur subject und body stehen.',
  word: url,
});

const incomplete = (url: string, whole: string): Finding => ({
  problem: `Der Verweis „${url}“ ist nicht vollständig.`,
  hint: `Schreiben Sie „${whole}“.`,
  word: url,
});

/** The address of somebody or something else that lacks what it begins with: a mailbox, a telephone, a site. */
function outsideMeant(url: string): string | undefined {
  const [email] = url.includes('@') && !url.includes('/') ? emailsMeant(url) : [];
  if (email !== undefined) return `mailto:${email}`;
  if (/^\+?\d[\d()/-]{5,}$/.test(url)) return `tel:${url.replace(/[^+\d]/g, '')}`;
  const slashes = /^(https?)\/\/(?=\S)/i.exec(url);
  if (slashes) return url.replace('//', '://');
  return isDomain(url.split(/[/?#]/, 1)[0] ?? '') ? `https://${url}` : undefined;
}
