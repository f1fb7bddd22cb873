import { addressesIn } from '../../locales/swiss/addresses.ts';
import type { Span } from '../../locales/swiss/swiss-text.ts';
import type { Issue } from '../../schemas/issue.ts';
import { kept, keptByText } from '../../schemas/kept.ts';
import { type Passage, placeholder, textOfPassage } from '../../schemas/texts/passages.ts';
import { offsetIn, placeIn, spansOf } from './passage-places.ts';
import { type Edit, hiddenSign, type LanguageFinding, type LanguageRule } from './rule.ts';

/** An issue of language: the rule that tells it, and what mends it in its file. */
export interface LanguageIssue extends Issue {
  rule: string;
  /** Replacements in the document's content; absent where only a person can mend it. */
  edits?: FileEdit[];
}

export interface FileEdit {
  /** Index in the content. */
  at: number;
  from: string;
  to: string;
}

/** What the rules of a language find in a passage. */
export function judge(passage: Passage, language: string, rules: readonly LanguageRule[]): LanguageIssue[] {
  const written = textOfPassage(passage);
  const words = withoutAddresses(written);
  const official = spansOf(passage, ({ isOfficial }) => isOfficial);
  const texts = {
    plain: hide(words, official),
    official: hide(
      words,
      spansOf(passage, ({ lang, element }) => Boolean(lang ?? element)),
    ),
    addresses: hide(written, official),
  };
  return rulesAt(rules, language, passage.role).flatMap((rule) => {
    const read = texts[rule.reads ?? 'plain'];
    if (rule.signs && !rule.signs.test(read)) return [];
    return rule.find(read, language).map((finding) => issueOf(finding, rule, passage));
  });
}

/** The rules for a place in a text of a language, chosen once for thousands of them. */
const rulesAt = (rules: readonly LanguageRule[], language: string, role: Passage['role']) =>
  rulesByPlace(rules)(`${language} ${role}`);

const rulesByPlace = kept((rules: readonly LanguageRule[]) =>
  keptByText((place) => {
    const [language = '', role] = place.split(' ');
    return rules.filter(
      ({ languages, where }) =>
        (languages === 'all' || languages.includes(language)) && (where?.some((one) => one === role) ?? true),
    );
  }),
);

/** Most texts have no address, and a search for one takes time. */
const mayHoldAddress =
  /[.@:](?=[\p{L}\p{N}/\\])(?<=[\p{L}\p{N}].)|[@#/\\~.](?=[\p{L}/\\])(?<=(?<!\S)[@#/\\~.]+)|\$t\(/u;

/** Without what is no words: gaps, addresses, and mark-up in a field, which is told elsewhere. */
function withoutAddresses(text: string): string {
  const withoutGaps = text.includes('{{')
    ? text.replace(/\{\{.*?\}\}/g, (gap) => placeholder.repeat(gap.length))
    : text;
  const words = withoutGaps.includes('<')
    ? withoutGaps.replace(/<\/?[A-Za-z][^>]*>/g, (tag) => hiddenSign.repeat(tag.length))
    : withoutGaps;
  return mayHoldAddress.test(words) ? hide(words, addressesIn(words)) : words;
}

function hide(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, [from, to]) => rest.slice(0, from) + hiddenSign.repeat(to - from) + rest.slice(to), text);
}

const mendable = 'Das kann auch „npm run check -- --fix“.';
const unmendable = '„npm run check -- --fix“ kann es hier nicht: In der Datei ist die Stelle anders geschrieben.';

function issueOf(finding: LanguageFinding, { id, level }: LanguageRule, passage: Passage): LanguageIssue {
  const { document, at } = passage;
  const { problem, hint, fix } = finding;
  const edits = fix?.map((edit) => fileEdit(edit, passage));
  const isMendable = edits?.every((edit) => edit !== undefined) ?? false;
  const place = placeIn(passage, finding.at);
  return {
    file: document.file,
    ...(at.length > 0 && { at }),
    line: place.line,
    column: place.column,
    problem,
    hint: fix ? `${hint} ${isMendable ? mendable : unmendable}` : hint,
    level,
    rule: id,
    ...(isMendable && { edits: edits?.filter((edit) => edit !== undefined) }),
  };
}

/** The edit at its place in the file; undefined where the file spells it otherwise, or has mark-up in between. */
function fileEdit({ at, length, to }: Edit, passage: Passage): FileEdit | undefined {
  const offset = offsetIn(passage, at);
  if (offset === undefined || offsetIn(passage, at + Math.max(length, 1) - 1) !== offset + Math.max(length, 1) - 1) {
    return undefined;
  }
  return { at: offset, from: textOfPassage(passage).slice(at, at + length), to };
}
