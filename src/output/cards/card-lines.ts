import { type Setting, textWidth } from '../text-path.ts';

export interface Frame {
  width: number;
  height: number;
  /** From the largest to the smallest. */
  sizes: readonly number[];
  weight: Setting['weight'];
  tracking: number;
  /** Distance of two baselines, in em. */
  leading: number;
}

/** A text in lines, and how large they are set. */
interface Fitted {
  lines: string[];
  setting: Setting;
}

/** Sets a text as large as its frame allows. Words are never cut: one too long for every size throws. */
export function fitted(text: string, frame: Frame): Fitted {
  const found = fitting(text, frame);
  if (found) return found;
  throw new Error(
    `"${text}" is too long for the page's card. → Shorten it, or mark where its long words may be divided (U+00AD).`,
  );
}

/** The same; undefined where no size fits. */
export function fitting(text: string, frame: Frame): Fitted | undefined {
  const { weight, tracking, leading } = frame;
  for (const size of frame.sizes) {
    const setting = { weight, tracking, size };
    const lines = brokenEvenly(text, setting, frame.width);
    if (lines && lines.length * size * leading <= frame.height) return { lines, setting };
  }
  return undefined;
}

/**
 * A text that fits at no size, at the smallest: its words divided wherever a line ends, and cut with an ellipsis
 * where there are too many lines.
 */
export function squeezed(text: string, frame: Frame): Fitted {
  const { weight, tracking, leading, width, height } = frame;
  const size = frame.sizes.at(-1) ?? 0;
  const setting = { weight, tracking, size };
  const lines = brokenEvenly(divisible(text), setting, width) ?? [];
  const most = Math.max(1, Math.floor(height / (size * leading)));
  const shownLines = lines.slice(0, most);
  const last = shownLines.at(-1);
  if (lines.length > most && last) shownLines[most - 1] = `${last.replace(/[-\s]*.{0,2}$/u, '')}…`;
  return { lines: shownLines, setting };
}

/** May be divided between any two letters. */
const divisible = (text: string) =>
  text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad').replaceAll('\u00ad\u00ad', '\u00ad');

interface Broken {
  lines: string[];
  /** Sum of the squares of what each line leaves free; a word divided counts as half a line. */
  unevenness: number;
}

/** As few lines as will do, as even as they can be; undefined if a word is too wide. */
export function brokenEvenly(text: string, setting: Setting, width: number): string[] | undefined {
  const pieces = piecesOf(text);
  const widths = pieces.map((piece) => textWidth(piece, setting) + (setting.tracking ?? 0) * setting.size);
  const divided = pieces.map((piece, at) => (at < pieces.length - 1 && !piece.endsWith(' ') ? width / 2 : 0));
  const best: (Broken | undefined)[] = [{ lines: [], unevenness: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    const last = textWidth(shown(pieces[end - 1]!), setting);
    for (let start = end - 1, before = 0; start >= 0 && before + last <= width; start--) {
      const head = best[start];
      if (head)
        best[end] = better(best[end], {
          lines: [...head.lines, shown(pieces.slice(start, end).join(''))],
          unevenness: head.unevenness + (width - before - last) ** 2 + divided[end - 1]! ** 2,
        });
      before += widths[start - 1] ?? 0;
    }
  }
  return best[pieces.length]?.lines;
}

const better = (one: Broken | undefined, other: Broken) =>
  !one ||
  other.lines.length < one.lines.length ||
  (other.lines.length === one.lines.length && other.unevenness < one.unevenness)
    ? other
    : one;

/** How a slice of the text reads as a line: a soft hyphen shows at its end only, a space does not. */
const shown = (slice: string) =>
  slice
    .replace(/\u00ad$/, '-')
    .replaceAll('\u00ad', '')
    .trimEnd();

// A dash between spaces belongs to the word before it; after a hyphen or a slash a line may end.
const piecesOf = (text: string) => text.replaceAll(' –', '\u00a0–').split(/(?<=[ \u00ad])|(?<=\p{L}[-/–])(?=\p{L})/u);
