import type { Asked } from './ask.ts';
import { samples } from './served-site.ts';

/** What every server has to answer to a request. Whatever it says, it says safely: that is asked of all answers. */
export interface RightAnswer extends Asked {
  /** Several where HTTP leaves the choice. */
  status: number | number[];
  /** The file whose bytes the answer has. */
  file?: string;
  /** The part of it that was asked for. */
  range?: [from: number, to: number];
  /** Where it leads, from `https://region.example`. */
  location?: string;
  /** How long it stays: until asked anew, or for good. */
  cache?: 'no-cache' | 'public, max-age=31536000, immutable';
  /** Whether it is packed as asked; what can be packed at all says that there are both. */
  isPacked?: boolean;
  canBePacked?: boolean;
  /** It is asked a second time, with what the first answer said of itself. */
  again?: ('If-None-Match' | 'If-Modified-Since')[];
  /** The request is no right one: the server may drop it before it reads our configuration. */
  isMalformed?: boolean;
}

const anew = 'no-cache';
const stays = 'public, max-age=31536000, immutable';
const gzip = { 'accept-encoding': 'gzip' };

const found = (path: string, file: string, rest: Partial<RightAnswer> = {}): RightAnswer => ({
  path,
  status: 200,
  file,
  cache: anew,
  ...rest,
});

const missing = (path: string, rest: Partial<RightAnswer> = {}): RightAnswer => ({
  path,
  status: 404,
  file: '404.html',
  cache: anew,
  ...rest,
});

const leads = (path: string, location: string, rest: Partial<RightAnswer> = {}): RightAnswer => ({
  path,
  status: 301,
  location,
  ...rest,
});

const pages = [
  found('/', 'index.html'),
  found('/de/', 'de/index.html'),
  found('/en/', 'en/index.html'),
  found('/pl/', 'pl/index.html'),
  found('/de-ch/', 'de-ch/index.html'),
  found('/de/flaechen/hafen/', 'de/flaechen/hafen/index.html'),
  found('/de/?suche=Fl%C3%A4che&x=/', 'de/index.html'),
  found('/de/index.html', 'de/index.html'),
  found('/M/K7R4/', 'M/K7R4/index.html'),
  found('/m/k7r4/', 'm/k7r4/index.html'),
  found('/m/k7r4/en/', 'm/k7r4/en/index.html'),
  found('/M/K7R4/?utm_source=flyer', 'M/K7R4/index.html'),
  found('/m/', 'm/index.html'),
];

const files = [
  ...samples.map((file) => found(`/${file}`, file)),
  found('/m/k7r4/kontakt.vcf', 'm/k7r4/kontakt.vcf'),
  found('/m/k7r4/termin.ics', 'm/k7r4/termin.ics'),
  found('/m/sw.js', 'm/sw.js'),
  found('/m/codes.json', 'm/codes.json'),
  found('/data/sites.geojson', 'data/sites.geojson'),
  found('/data/schemas/sites.schema.json', 'data/schemas/sites.schema.json'),
  found('/data/catalogue.jsonld', 'data/catalogue.jsonld'),
  found('/de/meldungen.xml', 'de/meldungen.xml'),
  found('/sitemap-index.xml', 'sitemap-index.xml'),
  found('/robots.txt', 'robots.txt'),
  found('/.well-known/security.txt', '.well-known/security.txt'),
  found('/pagefind/wasm.de.pagefind', 'pagefind/wasm.de.pagefind'),
  found('/pagefind/pagefind.js?x=1', 'pagefind/pagefind.js'),
];

/** A folder without its slash gets one, in the same case and with its query. */
const slashes = [
  leads('/de', '/de/'),
  leads('/de/flaechen', '/de/flaechen/'),
  leads('/de?suche=Fl%C3%A4che&x=1', '/de/?suche=Fl%C3%A4che&x=1'),
  leads('/M/K7R4', '/M/K7R4/'),
  leads('/m/k7r4', '/m/k7r4/'),
  leads('/m/k7r4/en', '/m/k7r4/en/'),
  leads('/M/K7R4?utm_source=flyer', '/M/K7R4/?utm_source=flyer'),
  leads('/M/K7R4', '/M/K7R4/', { method: 'HEAD' }),
];

const lost = [
  ...['', '/de', '/en', '/pl', '/de-ch'].flatMap((folder) => [missing(`${folder}/nix/`), missing(`${folder}/nix.pdf`)]),
  missing('/nix?de/'),
  missing('/M/XXXX/'),
  missing('/m/XXXX'),
  missing('/m/K7R4/'),
  missing('/DE/'),
  // A folder without a page: no list of what is in it, and no other page than the site's own.
  ...['/M/', '/data/', '/cards/', '/_astro/', '/pagefind/', '/data/schemas/'].map((path) => missing(path)),
  missing('/M', { status: [301, 404], file: undefined, cache: undefined }),
  // A server that guesses would find something.
  missing('/de/index'),
  missing('/data/sites'),
  missing('/robots.txt/'),
  missing('/de/index.html/nix'),
  missing('/_astro/nix.js'),
  missing('/types/nix.wasm'),
  missing('/nix/', { method: 'HEAD' }),
  missing('/nix/', { headers: { ...gzip }, isPacked: true }),
  missing('/nix/', { headers: { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT', 'if-none-match': '*' } }),
  missing('/nix/', { headers: { range: 'bytes=0-9' } }),
];

const refused = [
  ...['/.env', '/.git/config', '/.git/', '/.htaccess', '/de/.note', '/.nix'].map((path) => missing(path)),
  ...['/../secret.txt', '/de/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt'].map(
    (path) => missing(path, { status: [400, 403, 404], file: undefined, cache: undefined, isMalformed: true }),
  ),
  ...['/%00', '/%ZZ'].map((path) =>
    missing(path, { status: [400, 404], file: undefined, cache: undefined, isMalformed: true }),
  ),
  ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method): RightAnswer => ({
    path: '/de/',
    method,
    status: 405,
  })),
  { path: '/M/K7R4', method: 'POST', status: [301, 405] },
];

/** As somebody may type it, or a program join it. None leads to another site. */
const odd = [
  found('//de//', 'de/index.html'),
  found('/de//flaechen/', 'de/flaechen/index.html'),
  leads('//de', '/de/'),
  leads('//m/k7r4?a=1', '/m/k7r4/?a=1'),
  leads('//de.example/', '', { status: [404], location: undefined }),
  missing('//region.example/%2e%2e', { status: [200, 301, 308, 400, 404], file: undefined, cache: undefined }),
  missing('/de%2Findex.html', { status: [200, 404], file: undefined, cache: undefined, isMalformed: true }),
  found('/%64e/', 'de/index.html'),
  found('/de/./', 'de/index.html', { status: [200, 301], file: undefined, cache: undefined }),
];

const methods = [
  found('/de/', 'de/index.html', { method: 'HEAD' }),
  found('/types/sample.pdf', 'types/sample.pdf', { method: 'HEAD' }),
  found('/types/sample.pdf', 'types/sample.pdf', { status: 206, range: [0, 9], headers: { range: 'bytes=0-9' } }),
  found('/types/sample.pdf', 'types/sample.pdf', { status: 206, range: [20, 29], headers: { range: 'bytes=20-29' } }),
  { path: '/types/sample.pdf', status: 416, headers: { range: 'bytes=999999-' } },
];

const packable = ['css', 'csv', 'geojson', 'html', 'ics', 'js', 'json', 'jsonld', 'mjs', 'schema.json', 'svg', 'txt']
  .concat('md', 'rss', 'vcf', 'wasm', 'webmanifest', 'xml')
  .map((ending) => `types/sample.${ending}`);

/** Packed already. */
const unpackable = ['avif', 'jpg', 'pdf', 'pf_meta', 'png', 'webp', 'woff2', 'zip'].map(
  (ending) => `types/sample.${ending}`,
);

const packing = [
  ...packable.map((file) => found(`/${file}`, file, { headers: { ...gzip }, isPacked: true, canBePacked: true })),
  ...packable.map((file) => found(`/${file}`, file, { isPacked: false, canBePacked: true })),
  ...unpackable.map((file) => found(`/${file}`, file, { headers: { ...gzip }, isPacked: false })),
  found('/de/', 'de/index.html', { headers: { ...gzip }, isPacked: true, canBePacked: true }),
  found('/de/', 'de/index.html', { headers: { 'accept-encoding': 'gzip;q=0' }, isPacked: false, canBePacked: true }),
  found('/de/', 'de/index.html', { headers: { 'accept-encoding': 'br' }, isPacked: false, canBePacked: true }),
  found('/de/', 'de/index.html', {
    headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
    isPacked: true,
    canBePacked: true,
  }),
];

const again: RightAnswer[] = [
  '/de/',
  '/types/sample.js',
  '/types/sample.wasm',
  '/types/sample.pdf',
  '/M/K7R4/',
].flatMap((path) =>
  [{}, gzip].flatMap((headers) =>
    [['If-None-Match'], ['If-Modified-Since'], ['If-None-Match', 'If-Modified-Since']].map((again) => ({
      path,
      status: 304,
      cache: anew,
      headers,
      again: again as RightAnswer['again'],
    })),
  ),
);

const changed = [
  found('/de/', 'de/index.html', { headers: { 'if-none-match': '"other"' } }),
  found('/de/', 'de/index.html', { headers: { ...gzip, 'if-none-match': '"other-gzip"' }, isPacked: true }),
  found('/de/', 'de/index.html', { headers: { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' } }),
];

/** The table, with a file whose name holds its content. */
export function rightAnswers(hashed: string): RightAnswer[] {
  const named = [
    found(`/${hashed}`, hashed, { cache: stays }),
    found(`/${hashed}`, hashed, { cache: stays, headers: { ...gzip }, isPacked: true, canBePacked: true }),
    { path: `/${hashed}`, status: 304, cache: stays, again: ['If-None-Match'] } satisfies RightAnswer,
  ];
  return [pages, files, slashes, lost, refused, odd, methods, packing, again, changed, named].flat();
}

/** What is asked without encryption: the same path answers securely. */
export const ledToHttps = ['/', '/de', '/M/K7R4', '/m/k7r4/?a=%C3%A4&b=1', '/data/', '/nix'];
