import type { CaptionLine, Card, Sign } from './card.ts';
import { hectareInset, hectareTexture } from './card-fields.ts';
import { type Colours, graphicIn, markShapes } from './card-graphics.ts';
import { fitting, squeezed } from './card-lines.ts';
import { foot, ink, left, line, paper, quiet, right, small, smallLeading } from './card-canvas.ts';
import { type Setting, textPath, textWidth } from '../text-path.ts';

/** Where the capitals of the title begin. */
export const titleTop = 132;

const nameSetting: Setting = { weight: 600, size: 30, tracking: -0.01 };
const labelSetting: Setting = { ...nameSetting, weight: 400 };

/** Above the rule: the mark with the region's name, and what the page is. */
export function headBlock({ name, label, colours }: Card, labelX: number): string {
  return [
    `<g transform="translate(${left - 1.5} 44) scale(1.5)">${markShapes(colours)}</g>`,
    line(name, nameSetting, left + 60, 72),
    line(asMuchAsFits(label, right - labelX), labelSetting, labelX, 72),
    `<path d="M${left} 96h${right - left}v3H${left}z" fill="${ink}"/>`,
  ].join('');
}

function asMuchAsFits(parts: string[], width: number): string {
  const text = parts.join(', ');
  if (parts.length < 2 || textWidth(text, labelSetting) <= width) return text;
  return asMuchAsFits(parts.slice(0, -1), width);
}

const titleSizes = [120, 104, 88, 76, 66, 56, 48, 42];
const leading = 0.98;

/** The title as large as it fits between the rule and a foot; the foot it comes to. */
export function titleBlock(
  { title, accent, colours }: Card,
  room: { width: number; foot: number },
): { svg: string; foot: number } {
  const frame = { width: room.width, height: room.foot - titleTop, sizes: titleSizes };
  const inFrame = { ...frame, weight: 600, tracking: -0.035, leading } as const;
  const { lines, setting } = fitting(title, inFrame) ?? squeezed(title, inFrame);
  const baseline = (at: number) => titleTop + setting.size * (0.7 + at * leading);
  const drawn = lines.map((words, at) => {
    const before = accent && words.endsWith(accent.text) ? words.slice(0, -accent.text.length) : words;
    if (before === words || !accent) return line(words, setting, left, baseline(at));
    const from = left + textWidth(before, setting);
    const name = textPath(accent.text, setting, from - 0.07 * setting.size, baseline(at));
    return `${line(before, setting, left, baseline(at))}<path d="${name}" fill="${colours[accent.core]}"/>`;
  });
  return { svg: drawn.join(''), foot: baseline(lines.length - 1) + setting.size * 0.2 };
}

/** The lines under a graphic, broken between two signs where they are too wide. */
export const captionLines = ({ caption }: Card, width: number): CaptionLine[] =>
  caption.flatMap((parts) =>
    parts.reduce<CaptionLine[]>((lines, part) => {
      const last = lines.at(-1);
      if (last && captionWidth([...last, part]) <= width) last.push(part);
      else lines.push([part]);
      return lines;
    }, []),
  );

const signSize = 20;
const afterSign = 10;
const betweenParts = 28;

const partWidth = ({ text, sign }: CaptionLine[number]) => (sign ? signSize + afterSign : 0) + textWidth(text, small);

const captionWidth = (parts: CaptionLine) =>
  parts.reduce((sum, part) => sum + partWidth(part), (parts.length - 1) * betweenParts);

/** The last line on the sheet's foot. */
export const captionBlock = (lines: CaptionLine[], colours: Colours, x: number): string =>
  lines.map((parts, at) => captionLine(parts, colours, x, foot - (lines.length - 1 - at) * smallLeading)).join('');

function captionLine(parts: CaptionLine, colours: Colours, x: number, y: number): string {
  let from = x;
  return parts
    .map((part) => {
      const { text, sign } = part;
      const drawn = sign ? signAt(from, y - signSize + 1, sign, colours) : '';
      const words = line(text, small, from + (sign ? signSize + afterSign : 0), y, sign ? ink : quiet);
      from += partWidth(part) + betweenParts;
      return drawn + words;
    })
    .join('');
}

function signAt(x: number, y: number, { core, state }: Sign, colours: Colours): string {
  const box = { x, y, width: signSize, height: signSize };
  if (!state) return graphicIn(box, { kind: 'shape', core }, colours, paper);
  return `<g transform="translate(${x - hectareInset(signSize)} ${y})">${hectareTexture(state, colours[core], signSize)}</g>`;
}
