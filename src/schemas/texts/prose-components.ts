export interface Attribute {
  required?: true;
  values?: string[];
}

/** The components of `components/prose/` and what may be written in them. */
export const proseComponents: Record<string, Record<string, Attribute>> = {
  Figure: { id: { required: true }, of: {}, form: { values: ['full', 'number'] } },
  Official: {},
  Sorbian: { lang: { required: true, values: ['dsb', 'hsb'] } },
  Note: {},
  Step: { title: { required: true }, who: {}, takes: {}, sources: {} },
  Term: { id: { required: true } },
  TradeTax: { rate: { required: true }, year: {}, part: { values: ['total', 'trade'] } },
  TradeTaxTable: {},
  Offline: {},
};

/** Attributes that are read as text. */
export const shownAttributes = ['title', 'who', 'takes'];
