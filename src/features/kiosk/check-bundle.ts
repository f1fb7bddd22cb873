import type { Issue } from '../../schemas/issue.ts';
import { attribute, elementsIn, readHtml } from '../../markup/html-tree.ts';
import { twinOf } from './twins.ts';

/**
 * Reads the finished pages once more and follows every address in them, whatever made it: each has to
 * lead to something in the folder, from the page's own place. Attributes are all looked at, known or not.
 */
export function checkBundle(pages: ReadonlyMap<string, string>, has: (file: string) => boolean): Issue[] {
  const read = [...pages].map(([file, html]) => ({ file, elements: [...elementsIn(readHtml(html))] }));
  const ids = new Map(
    read.map(({ file, elements }) => [file, new Set(elements.flatMap((one) => attribute(one, 'id') ?? []))]),
  );
  return read.flatMap(({ file, elements }) =>
    elements.flatMap((one) =>
      one.attrs
        .filter(({ name }) => !isPublic(one.tagName, name, attribute(one, 'rel')))
        .flatMap(({ name, value }) => problemOf(name, value, file, has, ids) ?? [])
        .map((problem) => ({ file, problem, hint })),
    ),
  );
}

const hint = 'Was wie ins Paket kommt, steht in src/features/kiosk/mendings.ts.';

/** What names the page's place on the net, to be read and not to be followed; and the key of the search. */
const isPublic = (tag: string, name: string, rel: string | undefined) =>
  ['data-address', 'data-code'].includes(name) ||
  name === 'aria-keyshortcuts' ||
  (tag === 'link' && rel === 'canonical');

const followedNames = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'data-start'];

function problemOf(
  name: string,
  value: string,
  from: string,
  has: (file: string) => boolean,
  ids: ReadonlyMap<string, Set<string>>,
): string | undefined {
  if (/^(https?:)?\/\//i.test(value)) return `„${value}“ (${name}) ist eine Adresse im Netz.`;
  if (name === 'http-equiv' && /^\s*refresh\s*$/i.test(value)) return `„${value}“ (${name}) leitet von selbst weiter.`;
  // The files that scripts ask for have a twin under their old address. What a browser follows has none.
  if (value.startsWith('/'))
    return name.startsWith('data-') && has(twinOf(value.slice(1)))
      ? undefined
      : `„${value}“ (${name}) beginnt noch an der Wurzel einer Website.`;
  if (!followedNames.includes(name) || value.startsWith('data:')) return undefined;
  if (/^[a-z][a-z+.-]*:/i.test(value)) return `„${value}“ (${name}) führt aus dem Paket.`;
  const { pathname, hash } = new URL(value || '#', `file:///${encodeURI(from)}`);
  const to = decodeURIComponent(pathname).slice(1);
  if (!has(to)) return `„${value}“ (${name}) führt zu „${to}“, und das gibt es im Paket nicht.`;
  const id = decodeURIComponent(hash.slice(1));
  if (id && ids.has(to) && !ids.get(to)!.has(id))
    return `„${value}“ (${name}) führt zu einer Stelle, die es in „${to}“ nicht gibt.`;
  return undefined;
}
