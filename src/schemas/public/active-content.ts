import { type Element, elementsIn, readHtml, textOf } from '../../markup/html-tree.ts';

/**
 * What a picture or a file of marks would do in the browser that opens it by itself: run a script, load something from
 * elsewhere. No policy of a page is over it there. Undefined where it only shows something.
 */
export function actionIn(text: string): string | undefined {
  if (/<\?xml-stylesheet/i.test(text)) return 'xml-stylesheet';
  if (/<!ENTITY/i.test(text)) return 'ENTITY';
  for (const element of elementsIn(readHtml(text))) {
    const action = actionOf(element);
    if (action) return action;
  }
  return undefined;
}

/** A name may have the prefix of its namespace in front. */
const bare = (name: string) => name.toLowerCase().replace(/^.*:/, '');

const acting = new Set(['script', 'iframe', 'object', 'embed', 'foreignobject', 'handler', 'listener']);

function actionOf(element: Element): string | undefined {
  const name = bare(element.tagName);
  if (acting.has(name)) return `<${name}>`;
  const attributes = element.attrs.map((attr) => ({ name: bare(attr.name), value: attr.value }));
  const found = attributes.find((attr) => isActing(attr, name));
  return found ? `${found.name}="${found.value}"` : loadedByStyles(element);
}

/** A handler, a redirection, an address that is set or loaded. */
function isActing({ name, value }: { name: string; value: string }, element: string): boolean {
  if (/^on|^http-equiv$|^src(?:doc|set)$/.test(name)) return true;
  if (name === 'attributename') return /href|^on/i.test(value);
  return addresses.includes(name) && !isHarmless(value, element === 'a');
}

const addresses = ['href', 'src', 'data', 'action', 'formaction'];

/** A place in the file itself, a picture that stands in it; a link may lead elsewhere, since one has to follow it. */
const isHarmless = (address: string, isLink: boolean) =>
  /^\s*(?:#|data:image\/(?:png|jpeg|webp|avif);)/i.test(address) ||
  (isLink && /^\s*(?:https?:|mailto:|tel:|\/)/i.test(address));

/** In a style sheet, a style or an attribute such as `fill`. */
function loadedByStyles(element: Element): string | undefined {
  const own = bare(element.tagName) === 'style' ? textOf(element) : '';
  const [found] = [own, ...element.attrs.map(({ value }) => value)].flatMap(
    (text) => /@import[^;]*|url\(\s*["']?(?!["']?\s*(?:#|data:image\/))[^)]*\)?/i.exec(text)?.[0] ?? [],
  );
  return found;
}
