import type { Route } from '../../routes/routes.ts';
import { type Site, siteOf } from '../../routes/site.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import { type LocalAddress, localAddressesIn } from '../../schemas/places/local-addresses.ts';
import { type MdastNode, nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { placeAt } from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import type { Region } from '../../schemas/region.ts';
import { isUnsafe } from '../../schemas/texts/text-gate.ts';
import type { CheckContext } from '../check-context.ts';
import { byEntry } from '../entry-by-entry.ts';
import { interfaceDocuments } from '../texts/interface-texts.ts';

/** Addresses that lead nowhere but on the machine or in the network of the editor, in texts and in fields. */
export function checkLocalAddresses(context: CheckContext, region: Region | undefined): Issue[] {
  const { files } = context.parts;
  const [inRecords, inTexts, inSentences, inBodies] = localAddressesByEntry;
  const found = [
    ...[files.config, files.sources, files.glossary].flatMap(inFields),
    ...[inRecords, inTexts, inSentences].flatMap(({ of }) => of(context)),
    ...interfaceDocuments(context.folder).flatMap(inFields),
    ...inBodies.of(context),
  ];
  const pages =
    found.length > 0 && region ? pagesOf(siteOf(region, context.folder, context.features, context.asOf)) : undefined;
  return found.map(({ address, isNamed, place }) => ({ ...place, ...told(address, isNamed, pages) }));
}

export const localAddressesByEntry = [
  byEntry<Finding>(() => ({ by: [], findingsOf: ({ record }) => inFields(record) })),
  byEntry<Finding>(() => ({ by: [], findingsOf: ({ texts }) => Object.values(texts).flatMap(inFields) })),
  byEntry<Finding>(() => ({ by: [], findingsOf: (_, entry) => inFields(entry?.documents.overrides) })),
  byEntry<Finding>(() => ({ by: [], findingsOf: ({ texts }) => Object.values(texts).flatMap(inBody) })),
] as const;

interface Finding {
  address: LocalAddress;
  /** Written out in a sentence, and not where a link leads. */
  isNamed: boolean;
  place: Pick<Issue, 'file' | 'at' | 'line' | 'column'>;
}

/** What a field of an address does not take at all, the schema tells. */
const isRefused = (text: string) => /^(file:|[a-z]:[\\/]|\\\\)\S*$/i.test(text);

function inFields(document: Document | undefined): Finding[] {
  if (!document) return [];
  return stringsOf(document.data)
    .filter(({ text }) => !isRefused(text))
    .flatMap(({ at, text }) =>
      localAddressesIn(text).map((address) => ({
        address,
        isNamed: address.path === undefined,
        place: { file: document.file, at, ...document.locate(at) },
      })),
    );
}

function inBody(document: Document): Finding[] {
  const { tree } = parseMdx(document);
  const nodes = tree ? nodesOf(tree) : [];
  const links = nodes.filter((node) => node.type === 'link' || node.type === 'definition');
  const linked = links
    // A file, and what is no address at all, is told with the other links.
    .filter(({ url }) => !isUnsafe(url))
    .flatMap((node) =>
      localAddressesIn(node.url)
        .filter(({ path }) => path !== undefined)
        .map((address) => foundAt(document, node, address, false)),
    );
  // The words of a link may be its address.
  const words = new Set<MdastNode>(links.flatMap((link) => nodesOf(link)));
  const named = nodes
    .flatMap((node) => (node.type === 'text' && !words.has(node) ? [node] : []))
    .flatMap((node) => localAddressesIn(node.value).map((address) => foundAt(document, node, address, true)));
  return [...linked, ...named];
}

function foundAt(document: Document, { position }: MdastNode, address: LocalAddress, isNamed: boolean): Finding {
  const start = document.bodyOffset + (position?.start.offset ?? 0);
  const end = document.bodyOffset + (position?.end.offset ?? 0);
  const index = document.content.indexOf(address.text, start);
  const offset = index >= 0 && index < end ? index : start;
  return { address, isNamed, place: { file: document.file, ...placeAt(document, offset) } };
}

/** The pages a text can name: where a language is chosen is none. */
const pagesOf = (site: Site) =>
  new Map(site.routes.filter(({ language }) => language).map((route) => [route.href, { route, site }]));

type Pages = Map<string, { route: Route; site: Site }>;

function told(
  { text, path }: LocalAddress,
  isNamed: boolean,
  pages: Pages | undefined,
): Pick<Issue, 'problem' | 'hint' | 'level'> {
  if (path === undefined) {
    return {
      problem: `„${text}“ gibt es nur auf Ihrem Rechner oder in Ihrem Netz; wer die Website liest, kommt nicht dorthin.`,
      hint: 'Nennen Sie eine Adresse im Netz, mit https:// am Anfang, oder lassen Sie den Pfad weg.',
      level: 'warning',
    };
  }
  const page = pages?.get(path) ?? pages?.get(`${path}/`);
  const key = page && (page.route.key === 'home' ? page.site.region.config.home : page.route.key);
  return {
    problem: `„${text}“ führt auf Ihren eigenen Rechner oder in Ihr Netz; wer die Website liest, kommt nicht dorthin.`,
    hint: key
      ? `Meinten Sie die Seite „${key}“ dieser Website? ${isNamed ? `Verweisen Sie mit [Text](${key}) auf sie.` : `Schreiben Sie „${key}“.`}`
      : 'Schreiben Sie die öffentliche Adresse; eine Seite dieser Website heißt Art/Kennung, z. B. sites/am-seegraben.',
  };
}
