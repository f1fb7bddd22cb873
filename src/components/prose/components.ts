import ContentLink from './ContentLink.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import Offline from './Offline.astro';
import Official from './Official.astro';
import Sorbian from './Sorbian.astro';
import Step from './Step.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TradeTax from './TradeTax.astro';
import TradeTaxTable from './TradeTaxTable.astro';

/** What editors may use in a text, and nothing else; `checks/prose.ts` knows the same names. */
export const proseComponents = {
  Figure,
  Official,
  Sorbian,
  Note,
  Step,
  Term,
  TradeTax,
  TradeTaxTable,
  Offline,
  a: ContentLink,
  table: Table,
};
