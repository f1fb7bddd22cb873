import { describe, expect, it } from 'vitest';
import { applyChanges, deriveText } from '../../../../src/locales/swiss/swiss-text.ts';
import { defaultRows } from '../../../../src/locales/swiss/swiss-words.ts';
import { htmlPairs, sentencePairs } from './corpus.ts';
import { plainHtml, swissHtml } from './html.ts';

const allPairs = [...Object.values(sentencePairs), ...Object.values(htmlPairs)].flat();

describe.each(Object.entries(sentencePairs))('%s', (_, pairs) => {
  it.each(pairs)('%s', (german, swiss) => {
    const { text, changes } = deriveText(german);
    expect(text).toBe(swiss);
    expect(applyChanges(german, changes)).toBe(swiss);
    expect(deriveText(swiss)).toEqual({ text: swiss, changes: [] });
  });

  it('reads the same as the text of an element', () => {
    for (const [german, swiss] of pairs) {
      const escaped = (text: string) => `<p>${text.replaceAll('&', '&amp;')}</p>`;
      expect(swissHtml(escaped(german))).toBe(plainHtml(escaped(swiss)));
    }
  });
});

describe.each(Object.entries(htmlPairs))('%s', (_, pairs) => {
  it.each(pairs)('%s', (german, swiss) => {
    expect(swissHtml(german)).toBe(plainHtml(swiss));
    expect(swissHtml(swiss)).toBe(plainHtml(swiss));
  });
});

describe('the corpus', () => {
  it('has at least 140 pairs, none of them twice', () => {
    const german = allPairs.map(([german]) => german);
    expect(new Set(german).size).toBe(german.length);
    expect(german.length).toBeGreaterThanOrEqual(140);
  });

  it('shows every row of class A in at least two forms', () => {
    const seen = new Set(
      Object.values(sentencePairs)
        .flat()
        .flatMap(([german]) => deriveText(german).changes.filter(({ rule }) => rule === 'A'))
        .map(({ word }) => word.toLowerCase()),
    );
    const rarely = defaultRows().A.filter(
      ({ german }) => german.filter((form) => seen.has(form.split(' ')[0]!.toLowerCase())).length < 2,
    );
    expect(rarely.map(({ german }) => german[0])).toEqual(['ab sofort']);
  });

  it('LOC-20, LOC-24: leaves no ß and no German quotation mark in a sentence but in addresses and gaps', () => {
    const rest = Object.entries(sentencePairs).filter(([rule]) => !rule.startsWith('LOC-21'));
    for (const [, swiss] of rest.flatMap(([, pairs]) => pairs)) expect(swiss).not.toMatch(/[ßẞ„“‚]/);
  });
});
