import { type Element, elementsIn, type ParentNode } from '../../markup/html-tree.ts';

/** A part of a page's body, by the indices of its letters. */
export interface Cut {
  from: number;
  until: number;
}

/**
 * What only the search reads: once it is indexed, nobody needs its marks, and a visitor who opens the page first on a
 * bad network would pay for them (P11).
 */
export const searchMarksIn = (document: ParentNode): Cut[] => [...elementsIn(document)].flatMap(cutsIn);

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
