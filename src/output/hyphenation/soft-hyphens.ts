import { sourcePlaces } from '../../locales/source-places.ts';
import { attribute, contentOf, isElement, isText, type ParentNode, readWithPlaces } from '../../markup/html-tree.ts';
import { breaksIn, insertSoftHyphens, maxLetters, type Setting } from './divided-text.ts';
import { settingIn } from './division-rules.ts';
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
  const document = readWithPlaces(body);
  const texts = [...textsIn(document, { lang, most: maxLetters.text })];
  const places = texts.flatMap((text) => placesIn(text, body, breaksOf));
  return html.slice(0, start) + insertSoftHyphens(body, places);
}

interface Text extends Setting {
  text: string;
  /** From where to where it stands in the HTML. */
  source: [from: number, to: number];
}

function* textsIn(parent: ParentNode, setting: Setting): Generator<Text> {
  for (const node of parent.childNodes) {
    const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
    if (isText(node) && startOffset !== undefined && endOffset !== undefined) {
      yield { ...setting, text: node.value, source: [startOffset, endOffset] };
    }
    if (!isElement(node)) continue;
    const inner = settingIn(node.tagName, (name) => attribute(node, name), setting);
    if (inner) yield* textsIn(contentOf(node), inner);
  }
}

function placesIn({ text, source, ...setting }: Text, html: string, breaksOf: BreaksOf): number[] {
  const breaks = breaksIn(text, setting, breaksOf);
  const places = breaks.length > 0 ? sourcePlaces(html.slice(...source), text) : [];
  return breaks.flatMap((index) => places[index] ?? []).map((place) => source[0] + place);
}
