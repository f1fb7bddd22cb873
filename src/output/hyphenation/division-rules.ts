import { maxLetters, type Setting } from './divided-text.ts';

/**
 * How the words in an element are divided, within what holds for the words around it; undefined where they keep their
 * letters, since names, addresses and codes are copied (LOC-28).
 */
export function settingIn(
  tagName: string,
  attribute: (name: string) => string | undefined,
  outer: Setting,
): Setting | undefined {
  const isUntouched =
    copied.includes(tagName) ||
    attribute('translate') === 'no' ||
    attribute('data-spelling') === 'official' ||
    attribute('data-copy') !== undefined ||
    /^(mailto|tel):/.test(attribute('href') ?? '');
  if (isUntouched) return undefined;
  const classes = attribute('class')?.split(' ') ?? [];
  return { lang: attribute('lang') ?? outer.lang, most: maxIn(tagName, classes) ?? outer.most };
}

const copied = 'head script style code pre kbd samp address svg input textarea select'.split(' ');

const labels = 'h1 h2 h3 h4 h5 h6 td caption dt summary button label'.split(' ');
/** What holds large links that serve as buttons. */
const buttonLists = ['ways-in', 'numbered', 'directions', 'choice', 'cores', 'desk'];

function maxIn(tagName: string, classes: string[]): number | undefined {
  const isSmaller = classes.includes('long-title') || classes.includes('long-word');
  if (tagName === 'th' || (tagName === 'h1' && !isSmaller)) return maxLetters.narrow;
  const isLabel = labels.includes(tagName) || classes.some((name) => buttonLists.includes(name));
  return isLabel ? maxLetters.label : undefined;
}
