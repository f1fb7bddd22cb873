import { elementsIn, readHtml, remove, writeHtml } from '../../markup/html-tree.ts';

/**
 * A page from a folder may load scripts, and nothing else by script. So each file that the site's scripts
 * ask for has a twin: a script that hands the file over to whoever asked (src/features/kiosk/client/files.ts).
 */
export const twinOf = (file: string) => `${twins}/${file}.js`;

const twins = 'stand/files';

/** The twin of a file, as the script it is. */
export const twinScript = (file: string, content: Uint8Array) =>
  `stand.hold(${JSON.stringify(`/${file}`)},${JSON.stringify(Buffer.from(content).toString('base64'))});\n`;

/** The files the site's scripts ask for: first answers of the search, its figures and full text, what a comparison looks up. */
export function askedFor(files: Iterable<string>): string[] {
  return [...files].filter((file) => asked.some((pattern) => pattern.test(file))).sort();
}

const asked = [
  /^[^/]+\/search\.json$/,
  /\/figures\.json$/,
  /^[^/]+\/compare-[^/]+\.json$/,
  /^pagefind\/pagefind-entry\.json$/,
  /^pagefind\/.+\.(pf_meta|pf_index|pf_filter|pf_fragment|pagefind)$/,
];

/** The profiles a comparison reads, by the index that names them. */
export const profilesIn = (index: string): string[] =>
  Object.values(JSON.parse(index) as Record<string, [href: string, ...unknown[]]>).map(
    ([href]) => `${href.slice(1)}index.html`,
  );

/** A profile as a comparison reads it: for its facts. Its styles would only meet the policy of the page that reads it. */
export function bareProfile(html: string): string {
  const document = readHtml(html);
  for (const element of elementsIn(document)) if (['script', 'style'].includes(element.tagName)) remove(element);
  return writeHtml(document);
}
