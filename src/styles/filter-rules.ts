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

/** The choices of each question an item fits, by the question's name; one that nobody knows is marked by `perhaps`. */
export type Fit = Record<string, readonly string[]>;

/** A choice an item fits for all that is known: what it asks for is not stated. */
export const perhaps = (value: string): string => `${value}?`;

export const isPerhaps = (value: string): boolean => value.endsWith('?');

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
  const hidden = questions.flatMap((question) => missing(question, fits, 'data-fit'));
  return hidden.length > 0 ? `${hidden.join()}{display:none}` : '';
}

/** Selects whatever carries in an attribute the words of a fit that a checked choice is not among, nor perhaps. */
export const missing = (question: Question, fits: readonly Fit[], attribute: string): string[] =>
  question.type === 'one'
    ? question.choices.map(({ value }) => {
        const words = isOpenIn(question, value, fits) ? [value, perhaps(value)] : [value];
        const held = words.map((word) => `[${attribute}~="${question.name}-${word}"]`).join();
        return `body:has(#${choiceId(question.name, value)}:checked) [${attribute}]:not(${held})`;
      })
    : setsOf(question, fits).map(([word, values]) => {
        const isOther = without(question, values.map(certainly));
        return `body:has([name=${question.name}]:checked)${isOther} [${attribute}~="${word}"]`;
      });

/** Selects what a checked choice is among only perhaps. */
export const open = (question: Question, fits: readonly Fit[], attribute: string): string[] =>
  question.type === 'one'
    ? question.choices
        .filter(({ value }) => isOpenIn(question, value, fits))
        .map(({ value }) => {
          const id = choiceId(question.name, value);
          return `body:has(#${id}:checked) [${attribute}~="${question.name}-${perhaps(value)}"]`;
        })
    : setsOf(question, fits)
        .filter(([, values]) => values.some(isPerhaps))
        .map(([word, values]) => {
          const asked = checked(question, values.filter(isPerhaps).map(certainly));
          const isKnown = without(
            question,
            values.filter((value) => !isPerhaps(value)),
          );
          return `body:has(${asked})${isKnown} [${attribute}~="${word}"]`;
        });

const certainly = (value: string) => value.replace(/\?$/, '');

const isOpenIn = ({ name }: Question, value: string, fits: readonly Fit[]) =>
  fits.some((fit) => fit[name]?.includes(perhaps(value)));

/** The different answers of items to a question, each with the word it is told by. */
const setsOf = ({ name, type }: Question, fits: readonly Fit[]): [string, readonly string[]][] => [
  ...new Map(fits.map((fit) => [wordsOf(name, type, fit[name] ?? []).join(), fit[name] ?? []])),
];

const checked = ({ name }: Question, values: readonly string[]) =>
  values.map((value) => `#${choiceId(name, value)}:checked`).join();

const without = (question: Question, values: readonly string[]) =>
  values.length > 0 ? `:not(:has(${checked(question, values)}))` : '';

/** The counter style `found`: a number, and a word of the page's language for none. */
export const foundRule = (none: string): string =>
  `@counter-style found{system:additive;range:0 0;additive-symbols:0 ${cssString(none)}}`;

/** A text as a string of CSS that may stand in a style element. */
export const cssString = (text: string) =>
  `"${text.replace(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
