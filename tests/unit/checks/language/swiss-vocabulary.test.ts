import { describe, expect, it } from 'vitest';
import { type Change, issuesOf } from '../../../fixtures/mistakes/region-with.ts';

const withSwiss: Record<string, Change> = {
  'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
};
const story = 'stories/eroeffnung/de.mdx';
const says = (text: string): Change => ['Der Kai ist offen.', text];

/** What a Swiss reader's rules say of a German sentence. */
function found(text: string, changes: Record<string, Change> = {}) {
  return issuesOf({ ...withSwiss, [story]: says(text), ...changes })
    .filter(({ file }) => /eroeffnung|ui\/de-CH/.test(file))
    .filter((issue) => 'rule' in issue && ['L9', 'L10', 'L15'].includes(String(issue.rule)))
    .map((issue) => `${'rule' in issue ? String(issue.rule) : ''} ${issue.line}:${issue.column} ${issue.problem}`);
}

describe('L9: words of classes H, F and N', () => {
  it.each([
    ['Die Straßenbahn fährt bis ans Tor.', 'L9 7:5 „Straßenbahn“ fällt in der Schweiz auf.'],
    ['Im Haus liegt Estrich.', 'L9 7:15 „Estrich“ heißt in der Schweiz etwas anderes.'],
    ['Der Hebesatz ist fest.', 'L9 7:5 „Hebesatz“ gibt es in der Schweiz nicht.'],
  ])('tells of them in a German text that is read in Switzerland: %s', (text, problem) => {
    expect(found(text)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['in a compound', 'Die Straßenbahnhaltestelle ist neu, die Hebesatz-Frage alt.'],
    ['in a quotation', 'Er sagt: „Die Straßenbahn kommt.“'],
    ['in an official name', 'Am <Official>Platz der Straßenbahn</Official> wird gebaut.'],
    ['in code', 'Der Schlüssel `Hebesatz` bleibt.'],
    ['where the German word serves as well', 'Das Unternehmen wächst.'],
  ])('leaves them alone %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Im Krankenhaus Spremberg wird gebaut.', 'Krankenhaus', 'Spital', 'Steht es in einem Namen wie'],
    ['Die Zufahrt des Parks und Lkw.', 'Lkw', 'Lastwagen, Lastwagens', 'Genitiv oder nicht?'],
    ['In Parken und Gärten.', 'Parken', 'Parkieren', 'Die Tätigkeit oder ein anderes Hauptwort?'],
  ])('say of a word of class A why it stays: %s', (text, word, swiss, why) => {
    expect(found(text)).toEqual([expect.stringContaining(`„${word}“ bleibt in der Schweizer Fassung stehen. ${why}`)]);
    const hints = issuesOf({ ...withSwiss, [story]: says(text) }).map(({ hint }) => hint);
    expect(hints).toContain(`Dort heißt es sonst: ${swiss}. Der Satz kommt in swiss.yaml.`);
  });

  it('are told only where a language is derived', () => {
    expect(issuesOf({ [story]: says('Die Straßenbahn fährt.') }).filter(({ level }) => level === 'hint')).toEqual([]);
  });

  it('say of a term of German law once that it needs explaining, and not where a <Term> does', () => {
    expect(found('Der Hebesatz gilt. Ein Hebesatz steigt.')).toHaveLength(1);
    expect(found('Der <Term id="bebauungsplan" /> gilt. Den Bebauungsplan gibt es.')).toEqual([]);
  });

  it('are left alone where a sentence of swiss.yaml stands instead', () => {
    const own = '- german: Die Straßenbahn fährt bis ans Tor.\n  swiss: Das Tram fährt bis ans Tor.\n';
    expect(found('Die Straßenbahn fährt bis ans Tor.', { 'stories/eroeffnung/swiss.yaml': own })).toEqual([]);
    expect(
      found('Die Straßenbahn fährt bis ans Tor. Eine Straßenbahn kommt.', { 'stories/eroeffnung/swiss.yaml': own }),
    ).toEqual([expect.stringMatching(/^L9 7:41 /)]);
  });
});

describe('L15: words that give a German text away', () => {
  it('are told with what a Swiss reader expects', () => {
    expect(found('Wir stehen auf der Messe.')).toEqual([expect.stringMatching(/^L15 7:12 „auf der Messe“/)]);
    expect(found('Ihr Ansprechpartner wartet.')).toEqual([expect.stringMatching(/^L15 7:5 „Ansprechpartner“/)]);
  });

  it('are no look-alikes', () => {
    expect(found('Wir stehen an der Messe, die Ansprechperson wartet auf der Messehalle.')).toEqual([]);
  });
});

describe('L10: class N on the right-hand side', () => {
  const own = (german: string, swiss: string) =>
    found(german, { 'stories/eroeffnung/swiss.yaml': `- german: ${german}\n  swiss: ${swiss}\n` });

  it.each([
    ['Der Hebesatz ist fest.', 'Der Steuerfuss ist fest.', '„Steuerfuss“ steht für „Hebesatz“'],
    ['Das Land zahlt nach dem Plan.', 'Der Kanton Brandenburg zahlt nach dem Plan.', '„Kanton Brandenburg“'],
    ['Der Bebauungsplan liegt aus.', 'Der Gestaltungsplan liegt aus.', 'steht für „Bebauungsplan“'],
  ])('refuses “%s” as “%s”', (german, swiss, problem) => {
    expect(own(german, swiss)).toEqual([expect.stringMatching(new RegExp(`^L10 2:\\d+ .*${problem}`))]);
  });

  it.each([
    ['Der Hebesatz ist fest.', 'Der Hebesatz (etwa der Steuerfuss) ist fest.'],
    ['Das Land zahlt nach dem Plan.', 'Das Bundesland Brandenburg zahlt; der Kanton Bern nicht.'],
    ['Wir fahren am Morgen.', 'Wir fahren am Vormittag durch den Bezirk.'],
  ])('lets “%s” be “%s”', (german, swiss) => {
    expect(own(german, swiss)).toEqual([]);
  });

  it('holds for a whole text and for the interface too', () => {
    const text =
      '---\ntitle: Kai\nsummary: Der Kai in Musterstadt liegt dort, wo grosse Schiffe anlegen können.\nupdated: "2026-11-01"\nlocalisation: authored\n---\n\nIm Kanton Sachsen ist es anders.\n';
    expect(found('Der Kai.', { 'stories/eroeffnung/de-CH.mdx': text })).toEqual([
      expect.stringMatching(/^L10 8:4 „Kanton Sachsen“/),
    ]);
    expect(found('Der Kai.', { 'ui/de-CH.yaml': 'fields:\n  state: Kanton Bayern\n' })).toEqual([
      expect.stringMatching(/^L10 2:10 „Kanton Bayern“/),
    ]);
  });
});
