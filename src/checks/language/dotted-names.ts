import { stringsOf } from '../../schemas/yaml/strings.ts';
import type { Parts } from '../../schemas/region.ts';

/** Names of a region's records that hold a mark between two words: whoever wrote them there spells them so. */
export function dottedNamesOf({ entries, sources }: Pick<Parts, 'entries' | 'sources'>): string[] {
  const names = entries.flatMap(({ record }) => [
    ...('name' in record ? [record.name] : []),
    ...('shortName' in record ? [record.shortName] : []),
  ]);
  const publishers = Object.values(sources ?? {}).map(({ publisher }) => publisher);
  return stringsOf([...names, ...publishers]).flatMap(({ text }) => text.match(dotted) ?? []);
}

const dotted = /[\p{L}\p{N}-]+(?:[.,;!?][\p{L}\p{N}-]+)+/gu;

/** What makes a company of the words before it, as it is entered in a register. */
const legalForm =
  /^[ \u00A0\u202F](?:(?:g?GmbH|mbH|AG|KGaA|KG|SE|UG|OHG|GbR|eG|eK|Inc|Ltd|LLC|SA|Sàrl|GesmbH|plc)(?!\p{L})|(?:e\.[ \u00A0\u202F]?[VGK]|Sp\.[ \u00A0\u202F]?z|s\.[ \u00A0\u202F]?r|S\.[ \u00A0\u202F]?[aAp])\.?)/u;

/** Whether two words with a mark between them are one name: one knows it by what stands around it. */
export function isDottedName(text: string, from: number, to: number, names: readonly string[]): boolean {
  const whole = wholeAround(text, from, to);
  const [before, behind] = [text.charAt(whole.from - 1), text.slice(whole.to, whole.to + 12)];
  const written = text.slice(whole.from, whole.to);
  return (
    names.includes(written) ||
    // Two sentences of one word each, one behind the other, nobody writes.
    /^[\p{L}-]+(?:\.\p{Lu}[\p{L}-]+){2,}$/u.test(written) ||
    (/[„“"‚‘'«‹»›(]/.test(before) && /^[“”"‘’'»›«‹)]/.test(behind)) ||
    legalForm.test(behind)
  );
}

/** All that stands there without a space, as far as it is words and marks between them. */
function wholeAround(text: string, from: number, to: number): { from: number; to: number } {
  const left = /(?:[\p{L}\p{N}-]+[.,;!?]?)*$/u.exec(text.slice(Math.max(0, from - longestName), from))?.[0] ?? '';
  const right = /^(?:[.,;!?]?[\p{L}\p{N}-]+)*/u.exec(text.slice(to, to + longestName))?.[0] ?? '';
  return { from: from - left.length, to: to + right.length };
}

const longestName = 60;
