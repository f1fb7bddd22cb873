import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { SiteConfig } from '../../schemas/site-config.ts';
import { alike } from './like-colours.ts';
import { linear, type Rgb, rgbOf } from './rgb.ts';
import type { CheckContext } from '../check-context.ts';

/** The paper of the pages (`styles/base.css`), on which the colours of a region stand as text and below it as ground. */
export const papers = { light: '#faf9f6', dark: '#14161a' } as const;

/** What WCAG 2 asks of text, level AA. */
const enough = 4.5;

/** Colours of `site.yaml` that cannot be read as text on paper, nor paper on them. */
export function checkColours({ parts: { config, files } }: CheckContext): Issue[] {
  const document = files.config;
  if (!config || !document) return [];
  return [...unreadable(config, document), ...alike(config, document)];
}

function unreadable(config: SiteConfig, document: Document): Issue[] {
  return Object.entries(config.colours).flatMap(([core, modes]) => {
    const at = ['colours', core];
    if (isSwapped(modes)) return [{ file: document.file, at, ...document.locate(at), ...swapped(core, modes) }];
    return (['light', 'dark'] as const).flatMap((mode) => {
      const [colour, paper] = [modes[mode], papers[mode]];
      const ratio = contrast(colour, paper);
      if (ratio >= enough) return [];
      const at = ['colours', core, mode];
      return [
        {
          file: document.file,
          at,
          ...document.locate(at),
          problem: `„${colour}“ hat auf ${mode === 'light' ? 'hellem' : 'dunklem'} Grund (${paper}) nur einen Kontrast von ${inGerman(ratio)} : 1; als Schrift braucht die Farbe 4,5 : 1.`,
          hint: `Die nächste, die reicht, ist '${nearestEnough(colour, mode)}'.`,
        },
      ];
    });
  });
}

interface Modes {
  light: string;
  dark: string;
}

/** Neither can be read where it stands, and both could where the other does. */
const isSwapped = ({ light, dark }: Modes) =>
  contrast(light, papers.light) < enough &&
  contrast(dark, papers.dark) < enough &&
  contrast(dark, papers.light) >= enough &&
  contrast(light, papers.dark) >= enough;

const swapped = (core: string, { light, dark }: Modes): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `„light“ und „dark“ sind vertauscht: „${light}“ ist auf hellem Grund nicht zu lesen, „${dark}“ auf dunklem nicht.`,
  hint: `Schreiben Sie „${core}: { light: '${dark}', dark: '${light}' }“.`,
});

/** The contrast of two colours after WCAG 2: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map((colour) => luminance(rgbOf(colour))).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = linear(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same hue, mixed with as little black, or in the dark white, as it takes. */
function nearestEnough(colour: string, mode: keyof typeof papers): string {
  const end = mode === 'light' ? 0 : 255;
  const mixed = (share: number) =>
    `#${rgbOf(colour)
      .map((value) =>
        Math.round(value + (end - value) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  const steps = Array.from({ length: 256 }, (_, index) => mixed(index / 255));
  return steps.find((step) => contrast(step, papers[mode]) >= enough) ?? mixed(1);
}

/** Rounded down: 4.49 is not enough, and must not read as if it were. */
const inGerman = (ratio: number) => (Math.floor(ratio * 100) / 100).toLocaleString('de', { minimumFractionDigits: 2 });
