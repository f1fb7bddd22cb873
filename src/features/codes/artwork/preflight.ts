import type { Artwork } from './artwork.ts';
import { paintPdf, paintSvg, said, svgOfEps } from './decoding.ts';
import { inksIn, isBare, isBareSymbol, isBlack, levelOf, symbolIn, widthIn } from './measuring.ts';
import { leastModule, widthFor } from './printed-size.ts';

/** A rule for printed codes, and the file that broke it. */
export interface Broken {
  rule: string;
  file: string;
  /** It would be better kept, but the code can be printed: a long domain makes a finer one. */
  isAdvice: boolean;
}

/**
 * Looks at the files of an artwork as a printer gets them, and names every rule one of them breaks. Whatever
 * can be measured is measured in the file, not taken from how it was made.
 */
export async function preflight(artwork: Artwork): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const [file, bytes] of Object.entries(artwork.files)) {
    const format = file.slice(file.lastIndexOf('.') + 1);
    for (const { rule, formats, isAdvice = false, holds } of rules) {
      if (!formats.includes(format)) continue;
      if (!(await holds(bytes, artwork))) broken.push({ rule, file, isAdvice });
    }
  }
  return broken;
}

interface Rule {
  rule: string;
  formats: string[];
  isAdvice?: boolean;
  holds: (file: Buffer, artwork: Artwork) => boolean | Promise<boolean>;
}

const rules: Rule[] = [
  { rule: 'url.alnum', formats: ['svg'], holds: (_, { payload }) => alphanumeric.test(payload) },
  { rule: 'url.length<=29', formats: ['svg'], isAdvice: true, holds: (_, { payload }) => payload.length <= 29 },
  { rule: 'version<=3', formats: ['svg'], holds: (file) => (symbolIn(file).side - 17) / 4 <= 3 },
  { rule: 'ec in {M,Q}', formats: ['svg'], holds: (file) => ['M', 'Q'].includes(levelOf(symbolIn(file))) },
  { rule: 'quiet==4', formats: ['svg'], holds: (file) => symbolIn(file).quiet === 4 },
  {
    rule: 'width>=max(20mm, distance/10)',
    formats: ['svg', 'pdf', 'eps'],
    holds: (file, { distanceCm, files }) => widthIn(file, files) >= widthFor(distanceCm) - tolerance,
  },
  { rule: 'module>=0.4mm', formats: ['svg'], holds: (file) => symbolIn(file).module >= leastModule - tolerance },
  {
    rule: 'ink==K100',
    formats: ['svg', 'pdf', 'eps'],
    holds: (file) => inksIn(file).every((ink) => isBlack(ink) || isBare(ink)) && inksIn(file).some(isBlack),
  },
  { rule: 'ground==light', formats: ['svg', 'pdf', 'eps'], holds: (file) => isBare(inksIn(file)[0]) },
  {
    rule: 'caption.url==payload',
    formats: ['svg'],
    holds: (_, { payload, caption }) => `HTTPS://${caption.address}`.toUpperCase() === payload,
  },
  {
    rule: 'decode.svg',
    formats: ['svg'],
    holds: async (file, { payload }) =>
      said(await paintSvg(file)) === payload &&
      (!isBareSymbol(symbolIn(file)) ||
        (said(await paintSvg(file, { width: smallest })) === payload &&
          said(await paintSvg(file, { isAskew: true })) === payload)),
  },
  { rule: 'decode.pdf', formats: ['pdf'], holds: async (file, { payload }) => said(await paintPdf(file)) === payload },
  {
    rule: 'decode.eps',
    formats: ['eps'],
    holds: async (file, { payload }) => said(await paintSvg(svgOfEps(file.toString()))) === payload,
  },
  {
    rule: 'decode.blur',
    formats: ['svg'],
    holds: async (file, { payload }) => {
      const symbol = symbolIn(file);
      if (!isBareSymbol(symbol)) return true;
      const width = symbol.columns * pixelsPerModule;
      return said(await paintSvg(file, { width, blur: blurredModules * pixelsPerModule })) === payload;
    },
  },
];

const alphanumeric = /^HTTPS:\/\/[A-Z0-9.-]+(\/[A-Z0-9-]{1,12}){1,2}$/;

/** Pixels across at which a code is still read. */
const smallest = 200;

/**
 * A blur of 8 % smears an edge over two of a symbol's 25 modules: four standard deviations, so that one is
 * half a module.
 */
const blurredModules = 0.5;
const pixelsPerModule = 8;

/** Millimetres that rounding to four digits may take away. */
const tolerance = 0.002;
