import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

/** What every object in JavaScript has, and a region has not. */
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const hafen = 'sites/hafen/record.yaml';
const gross = "areaGross: { value: 24, unit: ha, asOf: '2025', source: stadt-musterstadt";

describe('SLIP-A5: a name that every object has is not there unless the region says it', () => {
  it('as a source, an entry and a figure that something refers to', () => {
    const text = messagesOn({
      [hafen]: [gross, "areaGross: { value: 24, unit: ha, asOf: '2025', source: constructor"],
      'locations/musterstadt/record.yaml': ['figures:', 'related: [sites/constructor]\nfigures:'],
      'codes.yaml': '- { code: K7R4, target: sites/constructor, language: de, placement: card, owner: constructor }\n',
    });
    expect(text).toContain('Die Quelle „constructor“ gibt es nicht.\n    → Alle stehen in region/sources.yaml.');
    expect(text).toContain('Den Eintrag „sites/constructor“ gibt es nicht.');
    expect(text).toContain('Den Eintrag „constructor“ gibt es nicht.');
    expect(text).toContain('und diesen Eintrag gibt es nicht');
  });

  it.each(names)('as %s in a text: term, figure, entry, component, attribute, source, link', (name) => {
    const used = [
      `<Term id="${name}">Wort</Term>`,
      `<Figure id="${name}" />`,
      `<Figure id="areaFree" of="sites/${name}" />`,
      `<${name} />`,
      `<Note ${name}="1">x</Note>`,
      `[dort](sites/${name})`,
    ];
    const text = messagesOn({ 'sites/hafen/de.mdx': ['\n## ', `\n${used.join(' ')}\n\n## `] });
    expect(text).toContain(`Den Begriff „${name}“ gibt es im Glossar nicht.`);
    expect(text).toContain(`Die Angabe „${name}“ gibt es bei sites/hafen nicht.`);
    expect(text).toContain(`Den Eintrag „sites/${name}“ gibt es nicht.`);
    expect(text).toContain(`<${name}>`);
    expect(text).toContain(`Das Attribut „${name}“ gibt es an <Note> nicht.`);
  });

  it('as a key of any file: told with its line, and nothing that exists gets another meaning', () => {
    const text = messagesOn({
      'sources.yaml': ['\n', '\n__proto__: { polluted: yes }\n'],
      'glossary.yaml': ['\n', '\nvalueOf: { term: x }\n'],
      'ui/en.yaml': 'constructor:\n  prototype: { polluted: yes }\n',
      [hafen]: ['figures:', 'figures:\n  toString: { value: 1 }'],
    });
    for (const [file, line, key] of [
      ['sources.yaml', 2, '__proto__: { polluted: yes }'],
      ['ui/en.yaml', 1, 'constructor:'],
      [hafen, 11, 'toString: { value: 1 }'],
    ] as const) {
      expect(text).toContain(
        `region/${file}:${line}:${key.startsWith('toS') ? 3 : 1}\n    „${key}“ beginnt mit einem Namen, der in Programmen schon etwas bedeutet.`,
      );
    }
    expect(text).toContain('„valueOf: { term: x }“ beginnt mit einem Namen');
    expect({}).not.toHaveProperty('polluted');
  });

  it('as a unit, a language, a kind of way, a folder and the name of a file', () => {
    const text = messagesOn({
      [hafen]: ['unit: ha', 'unit: valueOf'],
      'constructor/x.yaml': '',
      'sites/hafen/constructor.mdx': 'a',
      'ui/toString.yaml': 'a: b',
      'codes.yaml': '- { code: K7R4, target: sites/hafen, language: constructor, placement: toString, owner: wfg }\n',
    });
    expect(text).toContain('„unit“ hat den unbekannten Wert „valueOf“.');
    expect(text).toContain('Den Ordner „constructor“ kennt der Generator nicht.');
    expect(text).toContain('Die Sprache „constructor“ steht nicht in site.yaml.');
    expect(text).toContain('Die Sprache „toString“ steht nicht in site.yaml.');
    expect(text).toContain('„placement“ hat den unbekannten Wert „toString“.');
  });

  it('also where site.yaml cannot say which languages there are', () => {
    const text = messagesOn({ 'site.yaml': 'x: [', 'sites/hafen/constructor.mdx': '---\ntitle: x\n---\n' });
    expect(text).toContain('region/site.yaml:1:');
  });
});
