import type { Span } from '../../locales/swiss/swiss-text.ts';
import { type Passage, type Piece, placeAt, placeholder } from '../../schemas/texts/passages.ts';

/** Where the pieces of a kind stand in the text of their passage. */
export function spansOf({ pieces }: Passage, isOfKind: (piece: Piece) => boolean): Span[] {
  let end = 0;
  return pieces.flatMap((piece) => {
    const start = end;
    end += piece.text.length;
    return isOfKind(piece) && piece.text !== placeholder ? [[start, end] as const] : [];
  });
}

/** Line and column of a sign of a passage; where its file spells it otherwise, those of the passage. */
export function placeIn(passage: Passage, at: number): { line: number; column: number } {
  const offset = offsetIn(passage, at);
  return offset === undefined ? passage : placeAt(passage.document, offset);
}

/** The same as an issue says it. */
export const placeOf = (passage: Passage, index: number) => ({
  file: passage.document.file,
  ...(passage.at.length > 0 && { at: passage.at }),
  ...placeIn(passage, index),
});

/** Index in the document's content of a sign of a passage. */
export function offsetIn({ pieces }: Passage, at: number): number | undefined {
  let end = 0;
  for (const { text, offset } of pieces) {
    const start = end;
    end += text.length;
    if (at < end) return offset === undefined ? undefined : offset + at - start;
  }
  return undefined;
}
