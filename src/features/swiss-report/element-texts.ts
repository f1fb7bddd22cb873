import type { AmountOptions, Measured } from '../../locales/formats/amounts.ts';
import { type Formats, formatsFor } from '../../locales/formats/formats.ts';
import { derive, type Language } from '../../locales/languages.ts';
import { deriveText } from '../../locales/swiss/swiss-text.ts';
import type { Translate } from '../../locales/ui.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { attributesOf, type MdastNode } from '../../schemas/texts/mdx.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import { formOf } from '../../schemas/figures/units.ts';
import type { ElementText } from './reading.ts';
import type { Rule } from './rules.ts';

/** A component without words of its own, as it is read in German and in Swiss German. */
export interface ElementTexts {
  german: ElementText;
  swiss: ElementText;
}

/**
 * Writes the components of a region's texts: a figure as its value, in each language's form; a term as the
 * word in the glossary; any other by its name. A figure is written as it reads when it is not overdue.
 */
export function elementTexts(
  { entries, glossary }: Pick<Parts, 'entries' | 'glossary'>,
  languages: { german: Language; swiss: Language },
  translator: (language: Language) => Translate,
) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const writerFor = (language: Language) => ({ formats: formatsFor(language.key), t: translator(language) });
  const german = writerFor(languages.german);
  const swiss = writerFor(languages.swiss);

  return (entry: Entry, element: MdastNode): ElementTexts => {
    const attributes = attributesOf(element);
    const id = attributes.get('id') ?? '';
    const of = attributes.get('of');
    const term = nameOf(element) === 'Term' ? glossary?.[id] : undefined;
    if (term) return termTexts(term, languages.swiss);
    const figure = (of === undefined ? entry : byKey.get(of))?.record.figures[id];
    if (nameOf(element) !== 'Figure' || !figure) return sameTexts(`⟨${nameOf(element)}⟩`);
    const options = attributes.get('form') === 'number' ? { withUnit: false } : { withStatus: true };
    const [from, to] = [write(figure, options, german), write(figure, options, swiss)];
    const rules = from === to ? [] : rulesBetween(from, to, figure, languages.swiss);
    return { german: { text: from, rules }, swiss: { text: to, rules } };
  };
}

const write = (figure: Measured, options: AmountOptions, { formats, t }: { formats: Formats; t: Translate }) =>
  formats.amount(figure, t, options);

/** By which rules an amount reads otherwise: its words have theirs, what differs besides is the number. */
function rulesBetween(german: string, swiss: string, { unit }: Measured, language: Language): Rule[] {
  const form = formOf(unit);
  const ofWords = deriveText(german, language.derivation?.words).changes.map(({ rule }) => rule);
  const ofNumber = derive(german, language) === swiss ? [] : ([form.kind === 'money' ? 'LOC-13' : 'LOC-10'] as const);
  return [...new Set<Rule>([...ofNumber, ...ofWords])];
}

/** A word of another language stays as it is. */
function termTexts({ term, lang }: GlossaryEntry, language: Language): ElementTexts {
  const swiss = new Intl.Locale(language.key).language === lang ? derive(term, language) : term;
  const rules = swiss === term ? [] : deriveText(term, language.derivation?.words).changes.map(({ rule }) => rule);
  return { german: { text: term, rules }, swiss: { text: swiss, rules } };
}

function sameTexts(text: string): ElementTexts {
  return { german: { text, rules: [] }, swiss: { text, rules: [] } };
}

const nameOf = (element: MdastNode) => ('name' in element && element.name ? element.name : element.type);
