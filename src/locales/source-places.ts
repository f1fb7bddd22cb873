import { defaultTreeAdapter, parseFragment } from 'parse5';

/** For each index of a text, and for its end, the index in the HTML it was read from; empty if that is another text. */
export const sourcePlaces = (written: string, text: string): number[] =>
  placesOf(written.matchAll(/&[#\w]+;|\r\n?|[^]/g), written, text);

/** The same for a text that was read from Markdown, with its escapes and what stands at the edges of its lines. */
export const markdownPlaces = (written: string, text: string): number[] =>
  placesOf(written.matchAll(/&[#\w]+;|\\[!-/:-@[-`{-~]|[ \t]*\n[ \t>]*|[^]/g), written, text);

function placesOf(signs: Iterable<RegExpExecArray>, written: string, text: string): number[] {
  const places: number[] = [];
  let read = '';
  for (const { 0: sign, index } of signs) {
    read += sign.length > 1 || sign === '\r' ? readSign(sign) : sign;
    while (places.length < read.length) places.push(index);
  }
  return read === text ? [...places, written.length] : [];
}

function readSign(sign: string): string {
  if (sign.startsWith('\\')) return sign.slice(1);
  if (/^[ \t]*\n/.test(sign)) return '\n';
  const [node] = parseFragment(sign).childNodes;
  return node && defaultTreeAdapter.isTextNode(node) ? node.value : '';
}
