import { sourcePlaces } from '../../locales/source-places.ts';
import { attribute, contentOf, isElement, isText, type ParentNode } from '../../markup/html-tree.ts';
import { breaksIn, maxLetters, type Setting } from './divided-text.ts';
import { settingIn } from './division-rules.ts';
import type { BreaksOf } from './hyphenation.ts';

/**
 * The places in a page's body where its long words are to be divided (LOC-28). Names, addresses and codes keep their
 * letters, since they are copied.
 */
export function softHyphenPlaces(document: ParentNode, body: string, lang: string, breaksOf: BreaksOf): number[] {
  const texts = [...textsIn(document, { lang, most: maxLetters.text })];
  return texts.flatMap((text) => placesIn(text, body, breaksOf));
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
