import { type FirstIndex, isTerm } from '../first-index.ts';
import { withoutJoints } from '../joints.ts';
import { arranged } from './answers.ts';
import { element, filled } from './elements.ts';
import type { Hit, Reason } from './first-answers.ts';
import type { AskedFigure } from './asked-figures.ts';

/** Options of one heading, which can be chosen one by one. */
export interface OptionGroup {
  heading: string;
  options: HTMLElement[];
}

/** So many of a kind are shown at once. */
const mostOfKind = 5;

/** First answers: the best of all, then the others by their kind, each kind with how many there are. */
export function hitGroups(hits: Hit[], index: FirstIndex, chooseKind: (kind: number) => void): OptionGroup[] {
  const { texts } = index;
  const { best, kinds } = arranged(hits);
  const common = commonReason(hits, index);
  const optionOf = ({ page, reason }: Hit, said = '') =>
    hitOption({ page, reason: common && reason && 'from' in reason ? undefined : reason }, index, said);
  return [
    { heading: [texts.best, common].filter(Boolean).join(' · '), options: best.map((hit) => optionOf(hit)) },
    ...kinds.map(({ kind, count, others }) => {
      const name = index.kinds[kind] ?? '';
      const options = others.slice(0, mostOfKind).map((hit) => optionOf(hit, name));
      if (others.length > mostOfKind) options.push(moreOption(count, name, index, () => chooseKind(kind)));
      return { heading: filled(texts.others, { kind: name, count: others.length }), options };
    }),
  ].filter(({ options }) => options.length > 0);
}

/** What goes for most hits, and is said once: that they have other words for what was typed. */
function commonReason(hits: Hit[], { texts }: FirstIndex): string | undefined {
  const reasons = hits.flatMap(({ reason }) => (reason && 'from' in reason ? reason : []));
  const [from, ...others] = new Set(reasons.map(({ from }) => from));
  if (from === undefined || others.length > 0 || hits.length < 2 || reasons.length < hits.length / 2) return undefined;
  const word = [...new Set(reasons.map(({ word }) => word))].join(', ');
  return filled(texts.wordIn[from] ?? texts.sameAs, { word });
}

/** Pages that have but some of the words. */
export const partialGroup = (hits: Hit[], index: FirstIndex): OptionGroup => ({
  heading: index.texts.partly,
  options: hits.slice(0, 2 * mostOfKind).map((hit) => hitOption(hit, index)),
});

function moreOption(count: number, kind: string, { texts }: FirstIndex, choose: () => void): HTMLElement {
  const option = element('button', { type: 'button' }, filled(texts.more, { count, kind }));
  option.addEventListener('click', choose);
  return option;
}

/** A page with its kind, where the heading above does not say it, and why it is an answer. */
export function hitOption(
  { page: [href, title, kind, , summary], reason }: Hit,
  index: FirstIndex,
  said = '',
): HTMLElement {
  const name = index.kinds[kind];
  const why = reason && reasonText(reason, index);
  return element(
    'a',
    { href },
    element('b', {}, withoutJoints(title)),
    ' ',
    element('small', {}, [name === said || name === title ? '' : name, why].filter(Boolean).join(' · ')),
    element('span', {}, withoutJoints(summary)),
  );
}

function reasonText(reason: Reason, { texts }: FirstIndex): string {
  if ('partOf' in reason) return filled(texts.partOf, { word: reason.partOf });
  return filled(texts.wordIn[reason.from] ?? texts.sameAs, { word: reason.word });
}

/** A link that says what it leads to, and nothing else. */
export const linkOption = ({ href, text }: { href: string; text: string }): HTMLElement =>
  element('a', { href }, element('b', {}, text));

/** A figure, which leads to the page that states it. It has its place at once and its value as soon as that is there. */
export function figureOption({ page, label }: AskedFigure, { texts }: FirstIndex): HTMLElement {
  const [href, title] = page;
  const about = element('small', {}, [...new Set([label, withoutJoints(title)])].join(' · '));
  const [value, source] = [element('b', {}, '…'), element('span', {}, '\u00a0')];
  void import('./figures.ts')
    .then(({ answerAt }) => answerAt(href, label))
    .then((answer) => {
      value.textContent = answer?.value ?? '';
      const from = answer && filled(texts.source, { word: answer.source });
      source.textContent = [answer?.asOf, from].filter(Boolean).join(' · ');
      if (answer?.scope) about.append(` · ${answer.scope}`);
    })
    // The link stays.
    .catch(() => value.replaceChildren());
  return element('a', { href, class: isTerm(page) ? 'figure term' : 'figure' }, about, value, source);
}
