import { type Element, elementsIn, readWithPlaces } from '../../markup/html-tree.ts';

/**
 * A page without what only the search reads: once it is indexed, nobody needs its marks, and a visitor who opens it
 * first on a bad network would pay for them (P11). All else stays as it is, byte for byte.
 */
export function withoutSearchMarks(html: string): string {
  const cuts = [...elementsIn(readWithPlaces(html))].flatMap(cutsIn).sort((a, b) => a.from - b.from);
  return cuts.reduceRight((rest, { from, until }) => rest.slice(0, from) + rest.slice(until), html);
}

interface Cut {
  from: number;
  until: number;
}

const marks = /^data-pagefind-/;

function cutsIn(element: Element): Cut[] {
  const place = element.sourceCodeLocation;
  const names = element.attrs.map(({ name }) => name).filter((name) => marks.test(name));
  if (!place || names.length === 0) return [];
  if (isForSearchAlone(element)) return [{ from: place.startOffset, until: place.endOffset }];
  return names.flatMap((name) => {
    const at = place.attrs?.[name];
    // With the space before it.
    return at ? [{ from: at.startOffset - 1, until: at.endOffset }] : [];
  });
}

const isForSearchAlone = ({ attrs, childNodes }: Element) =>
  childNodes.length === 0 && attrs.every(({ name }) => name === 'hidden' || marks.test(name));
