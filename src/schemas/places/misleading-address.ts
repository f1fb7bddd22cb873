import { domainToUnicode } from 'node:url';
import { decoded } from '../texts/decoded.ts';
import { codeOf } from '../yaml/signs.ts';
import { lettersMissingIn } from '../typeface.ts';

/** Why an address leads elsewhere than it says, and what to write instead. */
export interface Misleading {
  problem: string;
  hint: string;
}

/**
 * What hides where an address leads: a name before its host, a backslash, a sign nobody sees, a letter of
 * another script that looks like one of ours. Asked of every address, whether in a field or in a text.
 */
export function misleadingIn(address: string): Misleading | undefined {
  if (plainPath.test(address)) return undefined;
  if (namesUser(address)) return userInAddress;
  const [sign] = isOfWeb.test(address) ? (hidden.exec(address) ?? []) : [];
  if (sign !== undefined) return hiddenSign(sign);
  for (const host of hostsOf(address)) {
    const sign = strangeSign(host);
    if (sign) return strangeHost(host, sign);
  }
  return undefined;
}

/** Of plain letters, without a host: the key of an entry, or a path. It stays on the site. */
const plainPath = /^(?!\/\/)[\w/#.-]+$/;

/** A way on the web, or on the site itself; a folder of the own machine begins otherwise and is told as such. */
const isOfWeb = /^\s*(?:https?:|\/)/i;

/**
 * A browser reads a backslash as a slash and passes over line breaks and tabs, and who encodes an address does
 * neither: both may lead to different sites.
 */
const hidden = /[\\\p{Cc}]/u;

const hiddenSign = (sign: string): Misleading => ({
  problem:
    sign === '\\'
      ? 'In dieser Adresse steht ein „\\“; je nachdem, wer sie liest, führt sie woandershin.'
      : 'In dieser Adresse steht ein unsichtbares Steuerzeichen; je nachdem, wer sie liest, führt sie woandershin.',
  hint: 'Schreiben Sie sie neu, in einem Stück und mit „/“.',
});

const userInAddress: Misleading = {
  problem: 'In dieser Adresse steht ein Name oder Kennwort vor dem „@“; wohin sie führt, steht erst dahinter.',
  hint: 'Schreiben Sie sie ohne das, was vor dem „@“ steht: https://region.example/.',
};

/**
 * Whether an address has a name or a password before its host, in any spelling a browser takes: who reads
 * https://sparkasse.example:x@other.example/ takes it for the first.
 */
function namesUser(address: string): boolean {
  const { username = '', password = '' } = urlOf(address) ?? {};
  return username !== '' || password !== '';
}

// Without it //user@region.example would be no address.
const anySite = 'https://region.example';

function urlOf(address: string): URL | undefined {
  const base = URL.canParse(address) ? undefined : anySite;
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** The hosts an address names as people read them: that of a site, or those of mailboxes. */
function hostsOf(address: string): string[] {
  const url = urlOf(address);
  const hosts =
    url?.protocol === 'mailto:'
      ? decoded(url.pathname)
          .split(',')
          .flatMap((mailbox) => mailbox.split('@').slice(1))
      : [url?.hostname ?? ''];
  return hosts.map((host) => domainToUnicode(host.trim())).filter(Boolean);
}

/** Scripts with letters that look like Latin ones (Unicode TR 39). */
const likeLatin =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

const latin = /\p{Script=Latin}/u;

/** No letter, digit or hyphen, such as the fraction slash behind which the real host stands. */
const noLetter = /[^\p{L}\p{M}\p{N}._-]/u;

/**
 * The sign of a host that may pass for another. A name in one script under an ending of that script is what it
 * says it is, and so is one in Chinese or Arabic, which nobody takes for Latin.
 */
function strangeSign(host: string): string | undefined {
  if (/^\[|^[\d.]+$/.test(host)) return undefined;
  const isLatin = latin.test(host.split('.').at(-1) ?? '');
  const mixed = host.split('.').find((label) => latin.test(label) && likeLatin.test(label)) ?? '';
  return (
    noLetter.exec(host)?.[0] ??
    likeLatin.exec(isLatin ? host : mixed)?.[0] ??
    lettersMissingIn(host).find((letter) => latin.test(letter)) ??
    lookAlikes.find((letter) => host.includes(letter))
  );
}

/** Latin letters the typeface has that are taken for i and s. */
const lookAlikes = ['ı', 'ſ'];

const strangeHost = (host: string, sign: string): Misleading => ({
  problem: `Im Namen der Website „${host}“ steht „${sign}“ (${codeOf(sign)}), das sich als ein anderes Zeichen lesen lässt; wohin die Adresse führt, sieht niemand.`,
  hint: 'Tippen Sie die Adresse neu, statt sie zu kopieren, und öffnen Sie sie einmal; heißt die Website wirklich so, nennen Sie ihre Adresse in lateinischer Schrift.',
});
