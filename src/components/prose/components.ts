import Figure from './Figure.astro';
import Note from './Note.astro';
import Offline from './Offline.astro';
import Step from './Step.astro';
import Table from './Table.astro';
import TradeTax from './TradeTax.astro';
import TradeTaxTable from './TradeTaxTable.astro';

/** What of a text is rendered with its page. What editors may use besides is HTML by then (`text-steps/elements.ts`). */
export const proseComponents = {
  Figure,
  Note,
  Step,
  TradeTax,
  TradeTaxTable,
  Offline,
  table: Table,
};
