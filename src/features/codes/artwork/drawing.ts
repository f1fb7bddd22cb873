import { drawQrCode } from '../../../output/qr-code.ts';
import { brokenEvenly } from '../../../output/cards/card-lines.ts';
import { leftBearing, type Setting, textPath, textWidth } from '../../../output/text-path.ts';

/** A code as it is handed to a printer: a light ground, and on it only black. */
export interface Drawing {
  /** Modules across and down, the quiet zone included. */
  columns: number;
  rows: number;
  /** Millimetres of a module. */
  module: number;
  layers: Layer[];
}

interface Layer {
  /** An SVG path; `scale` modules are one of its units. */
  path: string;
  scale: number;
  /** Its edges are those of modules and are not smoothed. */
  isCrisp: boolean;
}

/** What stands beneath a code: what it opens, the address to read and type (QR-07), and why it is a draft. */
export interface Caption {
  purpose: string;
  address: string;
  draft?: string | undefined;
}

/** Modules that stay light on every side (QR-03). */
const quiet = 4;

/** The bare code, so many millimetres wide without its quiet zone. */
export function symbolDrawing(payload: string, width: number): Drawing {
  const { size, path } = drawQrCode(payload);
  return {
    columns: size,
    rows: size,
    module: width / (size - 2 * quiet),
    layers: [{ path, scale: 1, isCrisp: true }],
  };
}

/** The code with its caption, set as outlines: no printer needs the typeface. It widens where the address is long. */
export function captionedDrawing(payload: string, width: number, caption: Caption): Drawing {
  const symbol = symbolDrawing(payload, width);
  const size = Math.max(smallestText, width * textShare) / symbol.module / fine;
  const lines = linesOf(caption, size, (symbol.columns - 2 * quiet) / fine);
  const widest = Math.max(...lines.map(({ text, setting }) => textWidth(text, setting)));
  return {
    ...symbol,
    columns: Math.max(symbol.columns, Math.ceil(widest * fine) + 2 * quiet),
    rows: symbol.rows + Math.ceil((ascent - plainAscent + lines.length * leading) * size * fine) + 1,
    layers: [
      ...symbol.layers,
      {
        scale: fine,
        isCrisp: false,
        path: lines
          .map(({ text, setting }, index) =>
            textPath(
              text,
              setting,
              quiet / fine - leftBearing(text, setting),
              symbol.rows / fine + size * (ascent + index * leading),
            ),
          )
          .join(''),
      },
    ],
  };
}

/** Letters are drawn in hundredths of a module. */
const fine = 0.01;
/** Millimetres of the em square; 6.5 points are read without glasses at arm's length. */
const smallestText = 2.3;
const textShare = 0.072;
const leading = 1.25;
/** How far letters rise above the baseline, in em: those with an accent on a capital, and all others. */
const ascent = 0.98;
const plainAscent = 0.8;

interface Line {
  text: string;
  setting: Setting;
}

/** The address stays in one piece; what is longer than it, and than the code is wide, is broken. */
function linesOf({ purpose, address, draft }: Caption, size: number, codeWidth: number): Line[] {
  const bold: Setting = { weight: 600, size };
  const width = Math.max(codeWidth, textWidth(address, { weight: 400, size }));
  const broken = (text: string) => (brokenEvenly(text, bold, width) ?? [text]).map((text) => ({ text, setting: bold }));
  return [...broken(purpose), { text: address, setting: { weight: 400, size } }, ...(draft ? broken(draft) : [])];
}
