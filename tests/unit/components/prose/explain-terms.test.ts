import { describe, expect, test } from 'vitest';
import { explainTerms } from '../../../../src/components/prose/explain-terms.ts';
import { fixturePage } from '../../region.ts';

const plan = '<dfn data-term="bebauungsplan" lang="de" translate="no">Bebauungsplan</dfn>';

describe('explainTerms', () => {
  const page = fixturePage('services/beratung', 'en');

  test('LOC class N: explains a foreign word where it comes first, and links it', () => {
    expect(explainTerms(`<p>A ${plan} binds.</p>`, page)).toBe(
      '<p>A <dfn lang="de" translate="no"><a href="/en/glossary/#bebauungsplan">Bebauungsplan</a></dfn> (local development plan) binds.</p>',
    );
  });

  test('leaves the word bare after that, in its language', () => {
    expect(explainTerms(`${plan}, ${plan}`, page)).toMatch(/\), <span lang="de" translate="no">Bebauungsplan<\/span>$/);
  });

  test('begins anew on every page', () => {
    expect(explainTerms(plan, page)).toBe(explainTerms(plan, page));
  });

  test('needs no brackets where everybody knows the word', () => {
    const word = '<dfn data-term="bebauungsplan">Bebauungspläne</dfn>';
    expect(explainTerms(`${word}, ${word}`, fixturePage('services/beratung', 'de'))).toBe(
      '<dfn><a href="/de/glossar/#bebauungsplan">Bebauungspläne</a></dfn>, Bebauungspläne',
    );
  });
});
