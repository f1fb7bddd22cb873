import { brokenEvenly } from './card-lines.ts';
import { foot, left, line, quiet, small, smallBold, smallLeading } from './card-canvas.ts';
import { type Setting, textWidth } from '../text-path.ts';

/** A figure as a headline. No number without its date. */
export interface CardFigure {
  label: string;
  before: string;
  number: string;
  after: string;
  dating: string;
}

export interface FigureBlock {
  svg: string;
  /** Top of its first line of capitals. */
  top: number;
}

const numberSizes = [128, 112, 96, 80, 64, 52];

/** The figure standing on the foot of the sheet: label, number with its unit, date. Undefined if too wide. */
export function figureBlock({ label, dating, ...figure }: CardFigure, width: number): FigureBlock | undefined {
  const { before, number, after } = joined(figure);
  const isSaid = after.toLowerCase() === label.toLowerCase();
  const labels = isSaid ? [] : brokenEvenly(label, smallBold, width);
  const dates = brokenEvenly(dating, small, width);
  const settings = settingsFor([before, number, after], width);
  if (!labels || !dates || !settings) return undefined;
  const { big, words } = settings;
  const numberFoot = foot - dates.length * smallLeading - 14;
  const labelFoot = numberFoot - big.size * 0.7 - 26;
  const beforeWidth = before ? textWidth(before, words) + words.size * 0.3 : 0;
  const afterFrom = left + beforeWidth + textWidth(number, big) + words.size * 0.3;
  return {
    svg: [
      ...labels.map((text, at) => line(text, smallBold, left, labelFoot - (labels.length - 1 - at) * smallLeading)),
      line(before, words, left, numberFoot),
      line(number, big, left + beforeWidth, numberFoot),
      line(after, words, afterFrom, numberFoot),
      ...dates.map((text, at) => line(text, small, left, foot - (dates.length - 1 - at) * smallLeading, quiet)),
    ].join(''),
    top: labels.length ? labelFoot - (labels.length - 1) * smallLeading - 20 : numberFoot - big.size * 0.7,
  };
}

/** Signs that touch the number belong to it: "about €" and "1" are "about" and "€1". */
function joined({ before, number, after }: Pick<CardFigure, 'before' | 'number' | 'after'>) {
  const [, words = '', sign = ''] = /^(.*?)(\S*)$/.exec(before)!;
  const [, percent = '', unit = ''] = /^(\S*)(.*)$/s.exec(after)!;
  return { before: words.trim(), number: sign + number + percent, after: unit.trim() };
}

/** The number as large as it and its words have room on one line. */
function settingsFor([before, number, after]: [string, string, string], width: number) {
  return numberSizes
    .map((size): { big: Setting; words: Setting } => ({
      big: { weight: 600, size, tracking: -0.045 },
      words: { weight: 400, size: Math.max(28, Math.round(size * 0.32)), tracking: -0.01 },
    }))
    .find(
      ({ big, words }) =>
        textWidth(before, words) + textWidth(number, big) + textWidth(after, words) + words.size * 0.6 <= width,
    );
}
