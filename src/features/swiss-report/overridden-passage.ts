import { applyOverrides, applyToBlock, looselySpaced, pieceOf } from '../../locales/swiss/overrides.ts';
import { kept } from '../../locales/swiss/swiss-text.ts';
import type { Override } from '../../schemas/overrides.ts';
import { type Passage, passagesOf, type Piece } from '../../schemas/texts/passages.ts';

/** A German passage and what `swiss.yaml` makes of it, the sentences concerned between signs in both. */
export interface OverriddenPassage {
  german: readonly Piece[];
  swiss: readonly Piece[];
  /** The overrides in use, in the order of the passage. */
  used: Override[];
}

export function overriddenPassage(passage: Passage, overrides: readonly Override[]): OverriddenPassage {
  const { source, pieces, role } = passage;
  const swiss = role === 'field' ? applyOverrides(source, overrides) : applyToBlock(source, overrides);
  if (swiss === source) return { german: pieces, swiss: pieces, used: [] };
  const { german, used } = withReplacedSentences(source, swiss, overrides);
  return { german: piecesIn(german, passage), swiss: piecesIn(swiss, passage), used };
}

/** The German text with signs around the sentences whose Swiss ones stand between signs in the other. */
function withReplacedSentences(source: string, swiss: string, overrides: readonly Override[]) {
  const used: Override[] = [];
  let at = 0;
  const parts = swiss.split(keptSentence).map((part, index) => {
    const isReplaced = index % 2 === 1;
    const found = isReplaced ? replacedAt(source.slice(at), part, overrides) : undefined;
    if (found) used.push(found.override);
    const german = isReplaced ? (found?.sentence ?? '') : part;
    at += german.length;
    return isReplaced ? kept.from + german + kept.to : german;
  });
  return { german: parts.join(''), used };
}

const keptSentence = new RegExp(`${kept.from}([^${kept.to}]*)${kept.to}`);

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

/** The pieces of a text that takes the place of a passage's own. */
function piecesIn(source: string, { role, document }: Passage): Piece[] {
  const plain: Piece = { text: source, offset: undefined, isOfficial: false };
  if (role === 'field' || role === 'attribute') return [plain];
  const alone = { ...document, content: source, body: source, bodyOffset: 0, bodyLine: 1, data: undefined };
  const pieces = passagesOf(alone).flatMap(({ pieces }) => pieces);
  return pieces.length > 0 ? pieces : [plain];
}
