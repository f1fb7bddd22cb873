import { isOneLine, oneLine } from '../../schemas/basics.ts';
import type { Issue } from '../../schemas/issue.ts';

type Problem = Pick<Issue, 'problem' | 'hint'>;

/** What is wrong with a text of the interface that a region wrote, beside the same text in another language. */
export function wordingProblems(name: string, text: string, example: string): Problem[] {
  if (name.startsWith('paths.')) return isAddress(name, text) ? [] : [noAddress(name, text)];
  const [gaps, wanted] = [gapsIn(text), gapsIn(example)];
  return [
    ...(text.includes('$t(') ? [nested] : []),
    ...(isWithin(text.trim(), example) ? [] : [{ problem: oneLine.error({ input: text }), hint: oneLine.params.hint }]),
    // One thing may be written without its number.
    ...wanted.filter((gap) => !gaps.includes(gap) && gap !== '{{count}}').map((gap) => lostGap(name, gap)),
    ...gaps.filter((gap) => !wanted.includes(gap)).map((gap) => emptyGap(name, gap, wanted)),
  ];
}

/** The library that keeps these texts would put another one in its place. */
const nested: Problem = {
  problem: '„$t(“ stünde für einen anderen Text der Oberfläche.',
  hint: 'Schreiben Sie den Text selbst.',
};

/** What is a letter has as many lines as it likes, everything else one. */
const isWithin = (text: string, example: string) =>
  isOneLine(example.includes('\n') ? text.replaceAll('\n', ' ') : text);

const gapsIn = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))];

/** Addresses of files: how their names end. All others are folders. */
const endings: Record<string, string> = {
  'paths.feed': '.xml',
  'paths.changesFeed': '.rss',
  'paths.contactCard': '.vcf',
  'paths.appointment': '.ics',
};

function isAddress(name: string, text: string): boolean {
  const ending = endings[name] ?? '';
  return text.endsWith(ending) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text.slice(0, text.length - ending.length));
}

const noAddress = (name: string, text: string): Problem => ({
  problem: `„${text}“ kann nicht in Adressen stehen („${name}“).`,
  hint: `Schreiben Sie Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche${endings[name] ? `, und am Ende „${endings[name]}“` : ''}.`,
});

const lostGap = (name: string, gap: string): Problem => ({
  problem: `Im Text „${name}“ fehlt die Lücke „${gap}“; was dort stehen soll, ginge verloren.`,
  hint: `Schreiben Sie „${gap}“ an die Stelle, an der es stehen soll.`,
});

const emptyGap = (name: string, gap: string, wanted: string[]): Problem => ({
  problem: `Die Lücke „${gap}“ im Text „${name}“ füllt niemand.`,
  hint: wanted.length ? `Möglich sind hier: ${wanted.join(', ')}.` : 'Dieser Text hat keine Lücken; entfernen Sie sie.',
});
