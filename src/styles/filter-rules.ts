/** A question a filter asks: one answer out of several (radio buttons), or any number of them (boxes). */
export interface Question {
  /** Its parameter in the address and the name of its inputs. */
  name: string;
  type: 'one' | 'any';
  label: string;
  /** With `one`: the words for "does not matter", the choice at the start. */
  all?: string;
  choices: { value: string; label: string }[];
}

/** The choices of each question an item fits, by the question's name. */
export type Fit = Record<string, readonly string[]>;

/** The id of a choice's input; `all` is the one for "does not matter". */
export const choiceId = (name: string, value: string) => `${name}-${value || 'all'}`;

/**
 * What an item carries in `data-fit`: a word for each choice of a `one` question it fits, and one for
 * all it fits of an `any` question together.
 */
export const fitWords = (questions: readonly Question[], fit: Fit): string =>
  questions.flatMap(({ name, type }) => wordsOf(name, type, fit[name] ?? [])).join(' ');

const wordsOf = (name: string, type: Question['type'], values: readonly string[]): string[] =>
  type === 'one' ? values.map((value) => `${name}-${value}`) : [`${name}-${[...values].sort().join('-')}`];

/**
 * The filter without a script: a checked choice hides each item (`data-fit`) that does not fit, and the
 * items left are counted into `found`. Needs one selector a choice, and one for each set of answers the
 * items have to an `any` question.
 */
export function filterRules(questions: readonly Question[], fits: readonly Fit[]): string {
  const hidden = missing(questions, fits, 'data-fit');
  return hidden.length > 0 ? `${hidden.join()}{display:none}` : '';
}

/**
 * A part (`data-whole`: what the items fit that it is part of) is counted only where a choice leaves none of those, so
 * that one ground is counted once.
 */
export function countingRules(questions: readonly Question[], wholes: readonly Fit[]): string {
  const counted = wholes.length > 0 ? missing(questions, wholes, 'data-whole') : [];
  return counted.length > 0 ? `${counted.join()}{counter-increment:found}` : '';
}

/** Selects whatever carries in an attribute the words of a fit that a checked choice is not among. */
const missing = (questions: readonly Question[], fits: readonly Fit[], attribute: string): string[] =>
  questions.flatMap((question) =>
    question.type === 'one' ? selectorsOfOne(question, attribute) : selectorsOfAny(question, fits, attribute),
  );

const selectorsOfOne = ({ name, choices }: Question, attribute: string): string[] =>
  choices.map(
    ({ value }) => `body:has(#${choiceId(name, value)}:checked) [${attribute}]:not([${attribute}~="${name}-${value}"])`,
  );

function selectorsOfAny({ name, type }: Question, fits: readonly Fit[], attribute: string): string[] {
  const sets = new Map(fits.map((fit) => [wordsOf(name, type, fit[name] ?? []).join(), fit[name] ?? []]));
  return [...sets].map(([word, values]) => {
    const held = values.map((value) => `#${choiceId(name, value)}:checked`).join();
    const isOther = held && `:not(:has(${held}))`;
    return `body:has([name=${name}]:checked)${isOther} [${attribute}~="${word}"]`;
  });
}

/** The counter style `found`: a number, and a word of the page's language for none. */
export const foundRule = (none: string): string =>
  `@counter-style found{system:additive;range:0 0;additive-symbols:0 ${cssString(none)}}`;

/** A text as a string of CSS that may stand in a style element. */
const cssString = (text: string) =>
  `"${text.replace(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
