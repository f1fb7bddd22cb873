import { compareParameters } from '../../../routes/compared-kinds.ts';
import { inquiryParameters, openSign } from '../../../routes/inquiry-parameters.ts';
import type { Entered } from './prepared.ts';

/** What an address asks about: keys of entries, fields that are open, and what was filled in before. */
export interface Asked {
  about: string[];
  open: string[];
  values: ReadonlyMap<string, string>;
}

/** As many as a letter can name. */
const most = 40;

/** What may stand in an address: what is asked, and nothing of who asks. */
const kept = ['wish', 'subject', 'area', 'power', 'water', 'people', 'from'];

export function readQuery(search: string): Asked {
  const query = new URLSearchParams(search);
  const compared = Object.entries(compareParameters).flatMap(([kind, parameter]) =>
    query.getAll(parameter).map((id) => `${kind}/${id}`),
  );
  return {
    about: [...new Set([...compared, ...query.getAll(inquiryParameters.about)])].slice(0, most),
    open: [...new Set(query.getAll(inquiryParameters.open).flatMap((fields) => fields.split(openSign)))].slice(0, most),
    values: new Map([...query].filter(([name]) => kept.includes(name))),
  };
}

/** The same as an address keeps it. */
export function queryOf({ about, open, needs, wish, subject }: Entered): string {
  const parameters = new Map<string, string>(
    Object.entries(compareParameters).map(([kind, parameter]) => [kind, parameter]),
  );
  const query = new URLSearchParams([
    ...about.map((key): [string, string] => {
      const [kind = '', id = ''] = key.split('/');
      const parameter = parameters.get(kind);
      return parameter ? [parameter, id] : [inquiryParameters.about, key];
    }),
    ...(open.length > 0 ? [[inquiryParameters.open, open.join(openSign)] as [string, string]] : []),
    ...(wish === 'answer' ? [] : [['wish', wish] as [string, string]]),
    ...(subject ? [['subject', subject] as [string, string]] : []),
    ...Object.entries(needs).filter(([, value]) => value),
  ]).toString();
  return query && `?${query}`;
}
