import { expect, it } from 'vitest';
import { entryLabel } from '../../../src/facts/entry-label.ts';
import { entryOf } from '../../../src/routes/site.ts';
import { fixturePage } from '../region.ts';

/** With every space as one types it. */
const labelOf = (key: string, record: object = {}, locale?: string) => {
  const page = fixturePage(key, locale);
  const entry = entryOf(page.site, key);
  const label = entryLabel({ ...entry, record: { ...entry.record, ...record } }, page);
  return label.map((part) => part.replace(/\s/g, ' '));
};

it.each([
  ['sites/hafen', {}, ['Gewerbefläche', 'Musterstadt']],
  [
    'sites/hafen',
    { kind: 'centre', municipality: { de: 'Musterstadt, Altstadt' } },
    ['Gründerzentrum', 'Musterstadt', 'Altstadt'],
  ],
  ['organisations/wfg', { kind: 'company', sector: { de: 'Papier', en: 'Paper' } }, ['Unternehmen', 'Papier']],
  [
    'stories/eroeffnung',
    { settlement: { company: 'wfg', helpers: [], steps: [] } },
    ['Investition', '15. Oktober 2026'],
  ],
  ['strengths/holz', {}, ['Stärke']],
  ['strengths/holz', { level: 'field' }, ['Branche']],
  ['services/beratung', { number: 7 }, ['Leistung 7']],
  ['programmes/hafenzuschuss', {}, ['Förderprogramm', 'Bundesland']],
  ['fairs/hafenschau', {}, ['Messe', '1. Januar 2026 – 31. Dezember 2099', 'Musterstadt (Deutschland)']],
  [
    'fairs/hafenschau',
    { kind: 'tour' },
    ['Marktreise', '1. Januar 2026 – 31. Dezember 2099', 'Musterstadt (Deutschland)'],
  ],
  ['stories/eroeffnung', {}, ['Meldung', '15. Oktober 2026']],
  ['organisations/wfg', {}, ['Wirtschaftsförderung']],
  ['locations/musterstadt', {}, ['Standort']],
  ['pages/steuern', {}, []],
])('says of %s with %j what it is, from the general to the particular', (key, record, label) => {
  expect(labelOf(key, record)).toEqual(label);
});
