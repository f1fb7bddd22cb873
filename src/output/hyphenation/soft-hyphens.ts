import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, parse } from 'parse5';
import { sourcePlaces } from '../../locales/source-places.ts';
import { breaksIn, insertSoftHyphens, mostLetters, type Setting } from './divided-text.ts';
import type { BreaksOf } from './hyphenation.ts';

/**
 * A page with soft hyphens in its long words, and not a byte besides (LOC-28). Names, addresses and codes
 * keep their letters, since they are copied.
 */
export function softHyphens(html: string, breaksOf: BreaksOf): string {
  // The head has no text to divide, but most of the code to read.
  const start = Math.max(0, html.indexOf('<body'));
  const body = html.slice(start);
  const [, lang = ''] = /<html\b[^>]*\blang="([^"]*)"/.exec(html.slice(0, start)) ?? [];
  const document = parse(body, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const texts = [...textsIn(document, { lang, most: mostLetters.text })];
  const places = texts.flatMap((text) => placesIn(text, body, breaksOf));
  return html.slice(0, start) + insertSoftHyphens(body, places);
}

interface Text extends Setting {
  text: string;
  /** From where to where it stands in the HTML. */
  source: [from: number, to: number];
}

function* textsIn(parent: Tree.ParentNode, setting: Setting): Generator<Text> {
  for (const node of parent.childNodes) {
    const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
    if (defaultTreeAdapter.isTextNode(node) && startOffset !== undefined && endOffset !== undefined) {
      yield { ...setting, text: node.value, source: [startOffset, endOffset] };
    }
    if (!defaultTreeAdapter.isElementNode(node) || isUntouched(node)) continue;
    yield* textsIn('content' in node ? node.content : node, settingIn(node, setting));
  }
}

const attribute = ({ attrs }: Tree.Element, name: string) => attrs.find((attribute) => attribute.name === name)?.value;

const copied = 'head script style code pre kbd samp address svg input textarea select'.split(' ');

function isUntouched(element: Tree.Element): boolean {
  return (
    copied.includes(element.tagName) ||
    attribute(element, 'translate') === 'no' ||
    attribute(element, 'data-spelling') === 'official' ||
    attribute(element, 'data-copy') !== undefined ||
    /^(mailto|tel):/.test(attribute(element, 'href') ?? '')
  );
}

function settingIn(element: Tree.Element, outer: Setting): Setting {
  return { lang: attribute(element, 'lang') ?? outer.lang, most: mostIn(element) ?? outer.most };
}

const labels = 'h1 h2 h3 h4 h5 h6 td caption dt summary button label'.split(' ');
/** What holds large links that serve as buttons. */
const buttonLists = ['ways-in', 'numbered', 'directions', 'choice', 'cores', 'desk'];

function mostIn(element: Tree.Element): number | undefined {
  const { tagName } = element;
  const classes = attribute(element, 'class')?.split(' ') ?? [];
  const isSmaller = classes.includes('long-title') || classes.includes('long-word');
  if (tagName === 'th' || (tagName === 'h1' && !isSmaller)) return mostLetters.narrow;
  const isLabel = labels.includes(tagName) || classes.some((name) => buttonLists.includes(name));
  return isLabel ? mostLetters.label : undefined;
}

function placesIn({ text, source, ...setting }: Text, html: string, breaksOf: BreaksOf): number[] {
  const breaks = breaksIn(text, setting, breaksOf);
  const places = breaks.length > 0 ? sourcePlaces(html.slice(...source), text) : [];
  return breaks.flatMap((index) => places[index] ?? []).map((place) => source[0] + place);
}
