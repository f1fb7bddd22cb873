import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../../src/locales/languages.ts';
import { fingerprintOf } from '../../../../src/locales/translations/fingerprints.ts';
import { isRequired, pageClassOf } from '../../../../src/locales/translations/release.ts';
import { translationsOf } from '../../../../src/locales/translations/translation.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { type Change, changeIn, regionWith } from '../../../fixtures/mistakes/region-with.ts';

/** How the English text of the harbour stands after a change that nobody has confirmed. */
function afterChange(changes: Record<string, Change>, key = 'sites/hafen', locale = 'en') {
  const folder = regionWith({});
  try {
    changeIn(folder, changes);
    const { parts } = readRegion(folder);
    const languages = languagesOf(parts.config!);
    const entry = parts.entries.find((entry) => entry.key === key)!;
    const { state, changes: found } = translationsOf(parts.entries, languages)(
      entry,
      languages.find(({ key }) => key === locale)!,
    );
    return { state, changes: found };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const german = 'sites/hafen/de.mdx';

describe('a translation', () => {
  it('is current as long as its original is what it was made from', () => {
    expect(afterChange({})).toEqual({ state: 'current', changes: [] });
  });

  it('stays current when only typography changes, or the English text itself', () => {
    expect(afterChange({ [german]: ['Frei sind', 'Frei\u00A0sind'] }).state).toBe('current');
    expect(afterChange({ 'sites/hafen/en.mdx': ['---\n\n', '---\n\nMore. '] }).state).toBe('current');
  });

  it('is stale when a field changes, and says which', () => {
    expect(afterChange({ [german]: ['title: ', 'title: Neuer '] })).toEqual({
      state: 'stale',
      changes: [{ what: 'field', at: 'title', how: 'changed' }],
    });
  });

  it('is stale when a paragraph changes, and says on which line it stands now', () => {
    const { state, changes } = afterChange({ [german]: ['Frei sind', 'Heute frei sind'] });
    expect(state).toBe('stale');
    expect(changes).toEqual([
      { what: 'passage', how: 'new', line: 9, text: expect.stringMatching(/^Heute frei sind/) as string },
    ]);
  });

  it('is stale when a paragraph is added or taken away', () => {
    expect(afterChange({ [german]: ['Frei sind', 'Neu hier.\n\nFrei sind'] }).changes).toEqual([
      { what: 'passage', how: 'new', line: 9, text: 'Neu hier.' },
    ]);
    expect(afterChange({ [german]: ['Frei sind <Figure id="areaFree" />.', ''] }).changes).toContainEqual({
      what: 'passages',
      how: 'gone',
      count: 1,
    });
  });

  it('is stale when a German text of the record changes', () => {
    expect(
      afterChange({ 'sites/hafen/record.yaml': ['{ de: Musterstadt, en', '{ de: Musterstadt-Hafen, en'] }).changes,
    ).toEqual([{ what: 'field', at: 'record.municipality', how: 'changed' }]);
  });

  it('stays current when a figure changes, which is the same in every language, but names it', () => {
    const { state, changes } = afterChange({ 'sites/hafen/record.yaml': ['value: 6.5', 'value: 7.5'] });
    expect(state).toBe('current');
    expect(changes).toEqual([{ what: 'figure', at: 'areaFree', how: 'changed' }]);
  });

  it('is stale when nobody has said what it was made from', () => {
    expect(afterChange({ 'sites/hafen/translations.yaml': undefined })).toEqual({
      state: 'stale',
      changes: [{ what: 'unconfirmed' }],
    });
  });

  it('is missing where there is no text', () => {
    expect(afterChange({ 'sites/hafen/en.mdx': undefined }).state).toBe('missing');
  });

  it('is the original in the first language', () => {
    expect(afterChange({}, 'sites/hafen', 'de').state).toBe('original');
  });
});

describe('a text in a derived language', () => {
  const swiss: Record<string, Change> = {
    'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
  };
  const own = (german: string) => german.replace('Frei sind', 'In der Schweiz gelesen: Frei sind');
  const stateOf = (changes: Record<string, Change>) =>
    afterChange({ ...swiss, ...changes }, 'sites/hafen', 'de-CH').state;
  const confirmed = readFileSync('tests/fixtures/region/sites/hafen/translations.yaml', 'utf8').replace(
    'en:',
    'de-CH:',
  );

  it('is derived where nobody has read it', () => {
    expect(stateOf({})).toBe('derived');
  });

  it('is reviewed as long as its original is what somebody has read, and derived again after', () => {
    const read = { 'sites/hafen/translations.yaml': confirmed };
    expect(stateOf(read)).toBe('reviewed');
    expect(stateOf({ ...read, [german]: ['Frei sind', 'Heute frei sind'] })).toBe('derived');
  });

  it('is to be read again when a sentence for it changes', () => {
    const own = '- german: Grundstücke am Kai\n  swiss: Parzellen am Kai\n';
    expect(stateOf({ 'sites/hafen/translations.yaml': confirmed, 'sites/hafen/swiss.yaml': own })).toBe('derived');
  });

  it('is authored where it has a text of its own, and stale when its original changes', () => {
    const text = own(readFileSync('tests/fixtures/region/sites/hafen/de.mdx', 'utf8'));
    const authored = { 'sites/hafen/de-CH.mdx': text, 'sites/hafen/translations.yaml': confirmed };
    expect(stateOf(authored)).toBe('authored');
    expect(stateOf({ ...authored, [german]: ['Frei sind', 'Heute frei sind'] })).toBe('stale');
  });
});

describe('fingerprints', () => {
  it('take no notice of typography, and of nothing else', () => {
    expect(fingerprintOf('Er sagt: „ja“,\n10\u00A0ha')).toBe(fingerprintOf('Er sagt: «ja», 10 ha'));
    expect(fingerprintOf('10 ha')).not.toBe(fingerprintOf('11 ha'));
    expect(fingerprintOf('frei')).not.toBe(fingerprintOf('Frei'));
    expect(fingerprintOf('')).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('the release rule', () => {
  const { parts } = readRegion('tests/fixtures/region');
  const entry = (key: string) => parts.entries.find((entry) => entry.key === key)!;
  const config = parts.config!;

  it('is written for kinds of entries, and for pages by their layout', () => {
    expect(pageClassOf(entry('sites/hafen'))).toBe('sites');
    expect(pageClassOf(entry('pages/impressum'))).toBe('legal');
    expect(pageClassOf(entry('pages/home'))).toBe('home');
  });

  it('requires by default what stands for the law, for contacts and for figures', () => {
    const required = parts.entries
      .filter((entry) => isRequired(entry, 'en', config))
      .map(({ key }) => key.split('/')[0]);
    expect(new Set(required)).toEqual(new Set(['locations', 'sites', 'organisations', 'pages']));
  });

  it('requires nothing in a language that is still growing', () => {
    const growing = config.languages.map((language) => ({ ...language, release: 'should' as const }));
    expect(isRequired(entry('pages/impressum'), 'en', { ...config, languages: growing })).toBe(false);
  });
});
