import type { Page } from '../routes/page.ts';
import { entryOf } from '../routes/site.ts';
import { figureAddress } from '../schemas/trade-tax.ts';
import { needField } from '../schemas/records/needs.ts';
import type { Entry } from '../schemas/region.ts';
import { statementFields } from '../schemas/site-fields/site-fields.ts';
import { type Dating, figureViewOf } from './figure-view.ts';
import { statedViewOf } from './stated-text.ts';
import { statementOf } from './statements.ts';
import { figureLabel } from './figure-label.ts';

/** Something that is there, and where. */
export interface NeedFact {
  label: string;
  value: string;
  dating: Dating;
  /** The entry it is a fact of. */
  holder: string;
}

export interface NeedView {
  /** By which an inquiry asks for it. */
  field: string;
  label: string;
  /** What a company of this field needs of it. */
  text: string | undefined;
  facts: NeedFact[];
  /** Keys of the entries that tell more. */
  entries: string[];
}

/** What companies of a field need: those that something is there for, and those that are still open. */
export function needsOf({ key, record }: Entry<'strengths'>, page: Page): { met: NeedView[]; open: NeedView[] } {
  const views = record.needs.map(({ need, text, facts, entries }): NeedView => {
    const told = facts.map((address) => factOf(address, page));
    const field = needField(need);
    return {
      field,
      label: page.t(`fields.${field}`),
      text: text && page.say(text),
      facts: told,
      entries: [...new Set([...told.map(({ holder }) => holder), ...entries])].filter((other) => other !== key),
    };
  });
  const isMet = ({ facts, entries }: NeedView) => facts.length + entries.length > 0;
  return { met: views.filter(isMet), open: views.filter((view) => !isMet(view)) };
}

/** A figure or a dated statement by its address: `sites/tip-cottbus#areaFree`, `sites/tip-cottbus#plan`. */
function factOf(address: string, page: Page): NeedFact {
  const { holder, key } = figureAddress(address);
  const entry = entryOf(page.site, holder);
  const figure = entry.record.figures[key];
  if (figure) {
    const view = figureViewOf(figure, page);
    return { label: figureLabel(key, figure, page), value: view.text, dating: view, holder };
  }
  const stated = statementOf(entry, key);
  if (!stated) throw new Error(`${holder} states no "${key}".`);
  const { text, dating } = statedViewOf(key, stated, page);
  return { label: page.t(`fields.${statementFields.get(key)?.label ?? key}`), value: text, dating, holder };
}
