import { describe, expect, it } from 'vitest';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const withSwiss: Record<string, Change> = {
  'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
};
const override = (german: string, swiss = 'Anders.') => `- german: ${german}\n  swiss: ${swiss}\n`;

describe('swiss.yaml', () => {
  it('P3: an override whose German sentence changed is open again, with the nearest present sentence', () => {
    expect(
      messagesOn({
        ...withSwiss,
        'locations/musterstadt/swiss.yaml': override('Die Straße zum Hafen ist lang; mehr dazu beim Hafengelände.'),
      }),
    ).toBe(
      [
        'region/locations/musterstadt/swiss.yaml:1:3',
        '    0.german   Wieder offen: Der deutsche Satz „Die Straße zum Hafen ist lang; mehr dazu beim Hafengelände.“ kommt im Eintrag nicht mehr vor.',
        '    → Am nächsten kommt region/locations/musterstadt/de.mdx:9: „Die Straße zum Hafen ist kurz; mehr dazu beim [Hafengelände](sites/hafen).“. Passen Sie german und swiss an, oder entfernen Sie beide.',
      ].join('\n'),
    );
  });

  it('says nothing of overrides that are in use, in the text or in the record', () => {
    expect(
      messagesOn({
        ...withSwiss,
        'locations/musterstadt/swiss.yaml': override('Zwischen zwei Häfen') + override('Die Straße zum Hafen ist kurz'),
        'sites/hafen/swiss.yaml': override('Musterstadt'),
      }),
    ).toBe('');
  });

  it('says so where no sentence is near', () => {
    expect(
      messagesOn({ ...withSwiss, 'sites/hafen/swiss.yaml': override('Qualifizierte Zwölftonmusik bezaubert.') }),
    ).toContain('→ Entfernen Sie ihn, oder schreiben Sie unter german den Satz, wie er jetzt');
  });

  it('is open again where a de-CH.mdx has taken the place of the whole text', () => {
    expect(
      messagesOn({
        ...withSwiss,
        'locations/musterstadt/swiss.yaml': override('Zwischen zwei Häfen'),
        'locations/musterstadt/de-CH.mdx':
          '---\ntitle: Musterstadt\nsummary: Musterstadt liegt an zwei Häfen und bildet Leute für die Seefahrt aus.\nupdated: "2026-11-01"\nlocalisation: authored\n---\n\nKurz.\n',
      }),
    ).toContain('Wieder offen: Der deutsche Satz „Zwischen zwei Häfen“');
  });

  it('is not needed where no language is derived', () => {
    expect(messagesOn({ 'sites/hafen/swiss.yaml': override('Musterstadt') })).toContain(
      'swiss.yaml wird nicht gebraucht: Keine Sprache in site.yaml wird abgeleitet.',
    );
  });

  it('says who has read a sentence only together with when', () => {
    expect(
      messagesOn({ ...withSwiss, 'sites/hafen/swiss.yaml': `${override('Musterstadt')}  reviewedBy: WFG\n` }),
    ).toContain('reviewedBy und reviewedOn gehören zusammen.');
  });

  it('has only the fields it knows', () => {
    expect(
      messagesOn({ ...withSwiss, 'sites/hafen/swiss.yaml': '- deutsch: Musterstadt\n  swiss: Stadt\n' }),
    ).toContain('Das Feld „deutsch“ gibt es hier nicht.');
  });

  it('L1, L2: is read as Swiss text', () => {
    const text = messagesOn({
      ...withSwiss,
      'locations/musterstadt/swiss.yaml': override('Zwischen zwei Häfen', 'Zwischen „großen“ Häfen'),
    });
    expect(text).toContain('swiss.yaml:2:');
    expect(text).toContain('Schreiben Sie „grossen“.');
    expect(text).toContain('«');
  });

  const inTown = (german: string, swiss: string) =>
    messagesOn({ ...withSwiss, 'locations/musterstadt/swiss.yaml': override(german, swiss) });

  it.each([
    ['an unknown link', "'Zum [Hafen](sites/nope) ist es kurz'", 'Den Eintrag „sites/nope“ gibt es nicht.'],
    ['an unknown figure', `'Nah: <Figure id="nope" />'`, 'Die Angabe „nope“ gibt es bei locations/musterstadt nicht.'],
    ['an unknown component', "'<Foo /> ist kurz'", 'Den Baustein „<Foo>“ gibt es nicht.'],
    ['an unclosed component', "'<Note> ist kurz'", '„<Note>“ wird nicht geschlossen.'],
    ['code', "'Der Weg {x} ist kurz'", '„{x}“ ist Programmcode'],
    ['a heading', "'# Der Weg'", 'keine Überschrift, Liste oder mehrere Absätze'],
    ['two paragraphs', '"Der Weg.\\n\\nIst kurz."', 'keine Überschrift, Liste oder mehrere Absätze'],
    ['a number with a unit', "'Der Weg ist 5 km lang'", 'ist eine Zahl mit Einheit, von Hand geschrieben'],
  ])('P12: refuses %s in a sentence for a text', (_, swiss, problem) => {
    expect(inTown('Die Straße zum Hafen ist kurz', swiss)).toContain(problem);
  });

  it('refuses mark-up in a sentence for a field, which is plain text', () => {
    const changes = { ...withSwiss, 'sites/hafen/swiss.yaml': override('Musterstadt', "'<Official>Stadt</Official>'") };
    expect(messagesOn(changes)).toContain('„<Official>“ erschiene so auf der Seite');
  });

  it('says so where another sentence takes the place of one', () => {
    const both = override('Die Straße zum Hafen ist kurz', 'Kurz') + override('zum Hafen ist kurz', 'nah');
    expect(messagesOn({ ...withSwiss, 'locations/musterstadt/swiss.yaml': both })).toContain(
      'swiss.yaml:3:3\n    1.german   „zum Hafen ist kurz“ kommt nicht zum Zug',
    );
    const twice = override('Zwischen zwei Häfen', 'Hafen') + override('Zwischen zwei Häfen', 'Häfen');
    expect(messagesOn({ ...withSwiss, 'locations/musterstadt/swiss.yaml': twice })).toContain('kommt nicht zum Zug');
  });
});
