import { defaultTreeAdapter, parseFragment } from 'parse5';

/** For each index of a text, and for its end, the index in the HTML it was read from; empty if that is another text. */
export function sourcePlaces(written: string, text: string): number[] {
  const places: number[] = [];
  let read = '';
  for (const { 0: sign, index } of written.matchAll(/&[#\w]+;|\r\n?|[^]/g)) {
    const plain = sign.length > 1 || sign === '\r' ? readSign(sign) : sign;
    read += plain;
    while (places.length < read.length) places.push(index);
  }
  return read === text ? [...places, written.length] : [];
}

function readSign(sign: string): string {
  const [node] = parseFragment(sign).childNodes;
  return node && defaultTreeAdapter.isTextNode(node) ? node.value : '';
}
