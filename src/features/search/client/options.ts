import type { FirstIndex } from '../first-index.ts';
import { joint } from '../joints.ts';
import { groupsOf } from './answers.ts';
import { element, filled } from './elements.ts';
import type { Hit, Reason } from './first-answers.ts';
import type { TextHit } from './full-text.ts';

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
  const [best = [], ...kinds] = groupsOf(hits);
  return [
    { heading: texts.best, options: best.map((hit) => hitOption(hit, index, '')) },
    ...kinds.map((hits) => {
      const kind = hits[0]!.page[2];
      const name = index.kinds[kind] ?? '';
      const others = hits.filter((hit) => !best.includes(hit));
      const options = others.slice(0, mostOfKind).map((hit) => hitOption(hit, index, name));
      if (others.length > mostOfKind) options.push(moreOption(hits.length, name, index, () => chooseKind(kind)));
      return { heading: `${name} (${hits.length})`, options };
    }),
  ].filter(({ options }) => options.length > 0);
}

function moreOption(count: number, kind: string, { texts }: FirstIndex, choose: () => void): HTMLElement {
  const option = element('button', { type: 'button' }, filled(texts.more, { count, kind }));
  option.addEventListener('click', choose);
  return option;
}

/** A page with its kind, where the heading above does not say it, and why it is an answer. */
function hitOption(
  { page: [href, title, kind, , summary], reason }: Hit,
  index: FirstIndex,
  said: string,
): HTMLElement {
  const name = index.kinds[kind];
  const why = reason && reasonText(reason, index);
  return element(
    'a',
    { href },
    element('b', {}, title.replaceAll(joint, '')),
    ' ',
    element('small', {}, [name === said ? '' : name, why].filter(Boolean).join(' · ')),
    element('span', {}, summary.replaceAll(joint, '')),
  );
}

function reasonText(reason: Reason, { texts }: FirstIndex): string {
  if ('partOf' in reason) return filled(texts.partOf, { word: reason.partOf });
  return filled(texts.wordIn[reason.from] ?? texts.sameAs, { word: reason.word });
}

/** A page whose text has the words, with the place where; called as it is among the first answers. */
export function textOption({ href, title, kind, excerpt }: TextHit, index: FirstIndex): HTMLElement {
  const known = index.pages.find(([other]) => other === href)?.[1].replaceAll(joint, '');
  const text = element('span');
  // Pagefind's excerpt is escaped text with <mark> around the words found.
  text.innerHTML = excerpt;
  return element('a', { href }, element('b', {}, known ?? title), ' ', element('small', {}, kind), text);
}

/** A link that says what it leads to, and nothing else. */
export const linkOption = ({ href, text }: { href: string; text: string }): HTMLElement =>
  element('a', { href }, element('b', {}, text));
