import { BlockList, isIP } from 'node:net';

/** An address that leads nowhere but on the machine or in the network of who wrote it. */
export interface LocalAddress {
  index: number;
  text: string;
  /** Its path, decoded, where it is one of the web. */
  path?: string;
}

/** Every local address in a text, in reading order. */
export function localAddressesIn(text: string): LocalAddress[] {
  if (!mayHoldOne.test(text)) return [];
  const found = [...text.matchAll(web)].flatMap(({ 0: text, index }) => {
    const url = webAddress(text);
    return url && isLocalHost(url.hostname) ? [{ index, text, path: decodeURI(url.pathname) }] : [];
  });
  return [...found, ...[...text.matchAll(file)].map(({ 0: text, index }) => ({ index, text }))];
}

/** Most texts have none, and the searches take time. */
const mayHoldOne = /:\/|:\\|\\\S+\\|localhost|\d\.\d+\.\d+\.\d+[:/]|\]:\d/i;

const end = String.raw`[^\s<>"'„“”«»|()]*[^\s<>"'„“”«»|().,;:!?]`;

/** With its protocol, or behind a host that nobody takes for a word: `localhost:4321/de/`. */
const web = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])https?://${end}`,
    String.raw`(?<![\p{L}\p{N}./@:-])(?://)?(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\])(?::\d{2,5}(?:/${end}|/)?|/${end}|/)`,
  ].join('|'),
  'giu',
);

/** A file, by its protocol, its drive or its server: `file:///…`, `C:\…`, `\\server\…`, one of whose backslashes a text takes away. */
const file = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:file:/+${end}|[A-Za-z]:(?:\\|/(?!/))${end})|(?<![\p{L}\p{N}\\])\\{1,2}[\p{L}\p{N}._-]+\\${end}`,
  'giu',
);

function webAddress(text: string): URL | undefined {
  const whole = /^https?:/i.test(text) ? text : `http://${text.replace(/^\/\//, '')}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** A name or number that no name server of the world knows (RFC 6761, RFC 6762, RFC 1918, RFC 4193). */
function isLocalHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const version = isIP(host);
  if (version > 0) return localNumbers.check(host, version === 6 ? 'ipv6' : 'ipv4');
  return !host.includes('.') || /\.(localhost|local|internal|lan|home\.arpa)$/.test(host);
}

const localNumbers = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  localNumbers.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  localNumbers.addSubnet(network, prefix, 'ipv6');
}
