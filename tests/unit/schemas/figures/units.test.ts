import { describe, expect, it } from 'vitest';
import { unitTextKey } from '../../../../src/locales/formats/amounts.ts';
import { defaultLanguages, defaultTexts } from '../../../../src/locales/ui.ts';
import { figure } from '../../../../src/schemas/figures/figure.ts';
import { formOf, unitsIn } from '../../../../src/schemas/figures/units.ts';

const units = unitsIn('EUR', 'CHF');
const words = units.filter((unit) => formOf(unit).kind === 'word');
const spans = new Set(units.flatMap((unit) => formOf(unit).perWord ?? []));

describe.each(defaultLanguages())('the interface texts in %s', (language) => {
  const texts = defaultTexts(language);

  it('name every unit that is a word, for one and for many', () => {
    const wanted = words.flatMap((unit) => [`${unitTextKey(unit)}_one`, `${unitTextKey(unit)}_other`]);
    expect(texts.units).toMatchObject(
      Object.fromEntries(wanted.map((key) => [key, expect.stringContaining('{{amount}}')])),
    );
  });

  it('name no unit that does not exist', () => {
    const known = words.map(unitTextKey);
    expect(Object.keys(texts.units ?? {}).filter((key) => !known.includes(key.replace(/_\w+$/, '')))).toEqual([]);
  });

  it('name every span of time a unit is counted by', () => {
    expect(Object.keys(texts.per ?? {})).toEqual(expect.arrayContaining([...spans]));
  });

  it('name every qualifier and status of a figure', () => {
    const { qualifier, status } = figure.shape;
    expect(Object.keys(texts.qualifiers ?? {}).sort()).toEqual([...qualifier.unwrap().options].sort());
    expect(Object.keys(texts.statuses ?? {}).sort()).toEqual([...status.unwrap().options].sort());
  });
});
