import { captionOf, codeFor, payloadOf } from '../../routes/codes.ts';
import { allDownloadsOf, type Download } from '../../routes/feature.ts';
import type { Site } from '../../routes/site.ts';
import type { Issue } from '../../schemas/issue.ts';
import { checkBundle } from './check-bundle.ts';
import { classicScript } from './classic-scripts.ts';
import { exposeList, exposePlace } from './expose-list.ts';
import type { PageWork, Kiosk } from './page-work.ts';
import { portableNameIssues } from './portable-names.ts';
import { readMe } from './read-me.ts';
import { kioskFiles, kioskPage } from './kiosk-page.ts';
import { withData } from './styles.ts';
import { askedFor, bareProfile, profilesIn, twinOf, twinScript } from './twins.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

export interface KioskOptions {
  /** The page shown first and after a while without a touch: `index.html`, or the home page of a language. */
  start: string;
  /** Seconds without a touch until the stand says that it is about to start anew. */
  idle: number;
}

/** What a stand adds to a site, as it is put into the bundle. */
export interface KioskParts {
  script: string;
  styles: string;
}

export interface KioskBundle {
  files: Files;
  pages: number;
  /** What stands in the way of it; empty in a sound bundle. */
  issues: Issue[];
}

/** A built site as a folder for a stand: no server, no network, nothing missing. */
export async function kioskBundle(
  built: Files,
  site: Site,
  options: KioskOptions,
  parts: KioskParts,
): Promise<KioskBundle> {
  const { publicFiles } = site.region;
  const isPage = (file: string) =>
    built.has(file) && file.endsWith('.html') && !notTaken.test(file) && !publicFiles.includes(file);
  const stand: Kiosk = { ...options, origin: site.origin, has: (file) => built.has(file), isPage };
  const exposes = allDownloadsOf(site).filter(({ href }) => built.has(href.slice(1)));
  const pages = [...built.keys()]
    .filter(isPage)
    .sort()
    .map((file) => pageOf(file, built, site, exposes, stand));
  const files = new Map<string, Uint8Array>([
    ...pages.map(({ file, html }): [string, Uint8Array] => [file, bytes(html)]),
    ...[...new Set(pages.flatMap(({ shown }) => shown))].map((file): [string, Uint8Array] => [file, built.get(file)!]),
    ...exposes.map(({ href }): [string, Uint8Array] => [exposePlace(href), built.get(href.slice(1))!]),
    ...(await scripts(built, [...new Set(pages.flatMap((page) => page.scripts))])),
    ...twins(built),
    ...[...built].filter(([file]) => isLicence.test(file) || (publicFiles.includes(file) && !file.endsWith('.html'))),
    [kioskFiles.script, bytes(parts.script)],
    [kioskFiles.styles, bytes([...facesOf(pages, built), parts.styles].join('\n'))],
    [exposeList.file, bytes(exposeList.html(exposes, site))],
    ['LIESMICH.txt', bytes(readMe(site, { ...options, pages: pages.length, exposes: exposes.length }))],
  ]);
  const finished = new Map(
    [...files.keys()].filter((file) => file.endsWith('.html')).map((file) => [file, textIn(files, file)]),
  );
  const issues = [
    ...pages.flatMap((page) => page.issues),
    ...checkBundle(finished, (file) => files.has(file)),
    ...portableNameIssues(files.keys()),
  ];
  return { files, pages: pages.length, issues };
}

/**
 * Upper-case copies of printed addresses, which a stick takes for the lower-case ones, and what only a server can
 * do: say that nothing is there, open a code that is typed, keep pages for later.
 */
const notTaken = /^(M\/|404\.html$|m\/index\.html$|m\/sw\.js$)/;

/** Of what goes along, such as the typeface. */
const isLicence = /^licences\//;

function pageOf(file: string, built: Files, site: Site, exposes: Download[], stand: Kiosk) {
  const route = site.routes.find(({ href }) => `${href.slice(1)}index.html` === file);
  const expose = exposes.find((expose) => expose.route === route)?.href.slice(1);
  const code = route && codeFor(site, route, 'screen')?.code;
  const printed = code ? { payload: payloadOf(site, code), caption: captionOf(site, code) } : undefined;
  const textsIn = (lang: string | undefined) =>
    site.translator(site.languages.find(({ key }) => key === lang) ?? site.languages[0]!);
  return kioskPage({ file, html: textIn(built, file), textsIn, expose, printed }, stand);
}

async function scripts(built: Files, files: string[]): Promise<[string, Uint8Array][]> {
  const made = files.map(async (file): Promise<[string, Uint8Array]> => [
    file,
    bytes(await classicScript(file, (file) => textIn(built, file))),
  ]);
  const search = classicScript(engine, (file) => textIn(built, file));
  return [...(await Promise.all(made)), [twinOf(engine), bytes(await search)]];
}

const engine = 'pagefind/pagefind.js';

function twins(built: Files): [string, Uint8Array][] {
  const asked = askedFor(built.keys());
  const compared = asked.filter((file) => /\/compare-[^/]+$/.test(file));
  const profiles = new Set(compared.flatMap((file) => profilesIn(textIn(built, file))));
  return [
    ...asked.map((file) => twin(file, built.get(file)!)),
    ...[...profiles].map((file) => twin(file, bytes(bareProfile(textIn(built, file))))),
  ];
}

const twin = (file: string, content: Uint8Array): [string, Uint8Array] => [
  twinOf(file),
  bytes(twinScript(file, content)),
];

const facesOf = (pages: PageWork[], built: Files) =>
  [...new Set(pages.flatMap(({ faces }) => faces))].map((face) =>
    withData(face, (address) => built.get(address.slice(1))!),
  );

const bytes = (text: string): Uint8Array => Buffer.from(text);

const textIn = (files: Files, file: string) => Buffer.from(files.get(file)!).toString('utf8');
