import { applyOverrides, applyToBlock, looselySpaced, pieceOf } from '../../locales/swiss/overrides.ts';
import type { Span } from '../../locales/swiss/swiss-text.ts';
import { spansIn } from '../../locales/swiss/swiss-tree.ts';
import type { Override } from '../../schemas/overrides.ts';
import { type Passage, passagesOf, type Piece } from '../../schemas/texts/passages.ts';

/** A German passage and what `swiss.yaml` makes of it. */
export interface OverriddenPassage {
  german: readonly SentencePiece[];
  swiss: readonly SentencePiece[];
  /** The overrides in use, in the order of the passage. */
  used: (Override | undefined)[];
}

/** A piece of a passage, and where in it sentences stand that `swiss.yaml` says otherwise. */
export interface SentencePiece extends Piece {
  sentences?: SentencePart[];
}

export interface SentencePart {
  span: Span;
  /** Which of the passage's sentences it is or belongs to. */
  index: number;
}

export function overriddenPassage(passage: Passage, overrides: readonly Override[]): OverriddenPassage {
  const { source, pieces, role } = passage;
  const { text, kept } = role === 'field' ? applyOverrides(source, overrides) : applyToBlock(source, overrides);
  if (kept.length === 0) return { german: pieces, swiss: pieces, used: [] };
  const replaced = replacedSentences(source, text, kept, overrides);
  return {
    german: piecesIn(
      source,
      replaced.map(({ span }) => span),
      passage,
    ),
    swiss: piecesIn(text, kept, passage),
    used: replaced.map(({ override }) => override),
  };
}

/** The German sentences whose Swiss ones stand at these places of the other text; what is between them is the same in both. */
function replacedSentences(source: string, text: string, kept: readonly Span[], overrides: readonly Override[]) {
  let at = 0;
  return kept.map((span, index) => {
    const start = at + span[0] - (kept[index - 1]?.[1] ?? 0);
    const { sentence = '', override } = replacedAt(source.slice(start), text.slice(...span), overrides) ?? {};
    at = start + sentence.length;
    return { span: [start, at] as const, override };
  });
}

/** The sentence at the beginning of a text that an override with this Swiss text replaces; it may stand there already. */
function replacedAt(rest: string, swiss: string, overrides: readonly Override[]) {
  const standing = overrides.find((override) => rest.startsWith(swiss) && isSame(override.swiss, swiss));
  if (standing) return { sentence: swiss, override: standing };
  for (const override of overrides.filter((override) => override.swiss === swiss)) {
    const [sentence] = new RegExp(`^\\s*${looselySpaced(override.german)}`).exec(rest) ?? [];
    if (sentence !== undefined) return { sentence, override };
  }
  return undefined;
}

const isSame = (a: string, b: string) => pieceOf(a) === pieceOf(b);

/** The pieces of a text that takes the place of a passage's own, with the sentences that stand at some places of it. */
function piecesIn(source: string, sentences: readonly Span[], { role, document }: Passage): SentencePiece[] {
  const parts = sentences.map((span, index) => ({ span, index }));
  const plain = [{ text: source, offset: undefined, isOfficial: false, sentences: parts }];
  if (role === 'field' || role === 'attribute') return plain;
  const alone = { ...document, content: source, body: source, bodyOffset: 0, bodyLine: 1, data: undefined };
  const pieces = passagesOf(alone).flatMap(({ pieces }) => pieces);
  if (pieces.length === 0) return plain;
  return pieces.map((piece) => ({ ...piece, sentences: parts.flatMap((part) => partsIn(piece, part, source)) }));
}

const partsIn = ({ text, written }: Piece, { span, index }: SentencePart, source: string): SentencePart[] =>
  (written ? spansIn(text, written, { source, kept: [span] }) : []).map((span) => ({ span, index }));
