import { describe, expect, it } from 'vitest';
import { isChanged } from '../../../../src/features/swiss-report/pair.ts';
import { countsOfRules } from '../../../../src/features/swiss-report/swiss-report.ts';
import { derive, languagesOf } from '../../../../src/locales/languages.ts';
import { swissHtml } from '../../locales/swiss/html.ts';
import { recordLeaves } from '../../../../src/schemas/references.ts';
import { passagesOf, placeholder, textOfPassage } from '../../../../src/schemas/texts/passages.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { swissReportOf } from '../../../../src/features/swiss-report/swiss-report.ts';
import { markedIn, pairsIn, reportOf, town, townKey } from './report-of.ts';
import { frozenFolder } from '../../../fixtures/frozen.ts';

/** The paragraph of a town whose body is this alone. */
const paragraph = (body: string, more = {}) =>
  pairsIn({ ...town(body), ...more }, townKey).find(({ role }) => role === 'paragraph')!;

describe('a derived passage', () => {
  it('marks the words that change in both texts, with the rule of each', () => {
    const { german, swiss } = paragraph('Die große „Straße“ hat ein Krankenhaus.');
    expect(german!.text).toBe('Die große „Straße“ hat ein Krankenhaus.');
    expect(swiss!.text).toBe('Die grosse «Strasse» hat ein Spital.');
    expect(markedIn(german)).toEqual([
      ['LOC-20', 'große'],
      ['LOC-24', '„'],
      ['LOC-20', 'Straße'],
      ['LOC-24', '“'],
      ['A', 'Krankenhaus'],
    ]);
    expect(markedIn(swiss)).toEqual([
      ['LOC-20', 'grosse'],
      ['LOC-24', '«'],
      ['LOC-20', 'Strasse'],
      ['LOC-24', '»'],
      ['A', 'Spital'],
    ]);
  });

  it('marks a word once, however many of its letters change', () => {
    expect(markedIn(paragraph('Am Großstraßenfest.').swiss)).toEqual([['LOC-20', 'Grossstrassenfest']]);
  });

  it('LOC-23: says which other word comes of it', () => {
    const { swiss } = paragraph('Die Maße stimmen.');
    expect(markedIn(swiss)).toEqual([['LOC-23', 'Masse']]);
    expect(swiss!.marks[0]!.title).toBe('„Maße“ wird „Masse“, und das ist ein anderes Wort.');
  });

  it('L9: marks the words a person should decide on, with what to think of', () => {
    const { german, swiss } = paragraph('Die Straßenbahn fährt; der Hebesatz gilt.');
    expect(markedIn(german)).toEqual([
      ['LOC-20', 'Straßenbahn'],
      ['H', 'Straßenbahn'],
      ['N', 'Hebesatz'],
    ]);
    expect(markedIn(swiss)!.map(([, word]) => word)).toEqual(['Strassenbahn', 'Strassenbahn', 'Hebesatz']);
    expect(swiss!.marks[1]!.title).toContain('Tram');
  });

  it('LOC-22, LOC-51: leaves official and Sorbian names alone, and knows the language of those', () => {
    const { swiss } = paragraph('In <Official>Weißwasser</Official>, <Sorbian lang="hsb">Běła Woda</Sorbian>, groß.');
    expect(swiss!.text).toBe('In Weißwasser, Běła Woda, gross.');
    expect(markedIn(swiss)).toEqual([['LOC-20', 'gross']]);
    expect(swiss!.foreign.map(({ at, length, lang }) => [lang, swiss!.text.slice(at, at + length)])).toEqual([
      ['hsb', 'Běła Woda'],
    ]);
  });

  it('moves what stands behind a word that grows', () => {
    const { swiss } = paragraph('Große Straßen nach <Sorbian lang="dsb">Chóśebuz</Sorbian>.');
    expect(swiss!.foreign.map(({ at, length }) => swiss!.text.slice(at, at + length))).toEqual(['Chóśebuz']);
  });

  it('LOC-10: writes figures in each form, and marks them where those differ', () => {
    const { german, swiss } = paragraph(
      'Frei sind <Figure of="sites/hafen" id="areaFree" /> von <Figure of="sites/hafen" id="areaGross" />.',
    );
    expect(german!.text).toBe('Frei sind 6,5\u00A0ha von 24\u00A0ha.');
    expect(swiss!.text).toBe('Frei sind 6.5\u00A0ha von 24\u00A0ha.');
    expect(markedIn(german)).toEqual([['LOC-10', '6,5\u00A0ha']]);
    expect(markedIn(swiss)).toEqual([['LOC-10', '6.5\u00A0ha']]);
  });

  it('LOC-13: tells amounts of money from other numbers', () => {
    const { swiss } = paragraph('Kosten: <Figure of="sites/hafen" id="price" />.', {
      'sites/hafen/record.yaml': [
        'figures:\n',
        "figures:\n  price: { value: 100000, unit: EUR, asOf: '2025', source: stadt-musterstadt, class: durable }\n",
      ],
    });
    expect(markedIn(swiss)).toEqual([['LOC-13', 'EUR\u00A0100’000']]);
  });

  it('writes terms as the glossary has them, those of another language unchanged', () => {
    const term = (id: string, more: string) =>
      `${id}:\n${more}\n  plain: { de: kurz gesagt, en: in short }\n  text: { de: Lang., en: Long. }\n`;
    const { german, swiss } = paragraph('Siehe <Term id="strasse" /> und <Term id="grosswort" />.', {
      'glossary.yaml': term('strasse', '  term: Straßenrecht') + term('grosswort', '  term: Großword\n  lang: en'),
    });
    expect(german!.text).toBe('Siehe Straßenrecht und Großword.');
    expect(swiss!.text).toBe('Siehe Strassenrecht und Großword.');
    expect(markedIn(swiss)).toEqual([['LOC-20', 'Strassenrecht']]);
  });

  it('names a component that has no words and is no figure of the region', () => {
    expect(paragraph('Hier <Figure id="gibtEsNicht" /> nicht.').swiss!.text).toBe('Hier ⟨Figure⟩ nicht.');
  });

  it('changes only the spelling of a quotation', () => {
    expect(paragraph('> Das große Krankenhaus.').swiss!.text).toBe('Das grosse Krankenhaus.');
    expect(paragraph('„Das große Krankenhaus.“ Ein Krankenhaus.').swiss!.text).toBe(
      '«Das grosse Krankenhaus.» Ein Spital.',
    );
  });
});

describe('a sentence of swiss.yaml', () => {
  const swissYaml = (text: string) => ({ 'locations/musterstadt/swiss.yaml': text });
  const german = 'Die Straßenbahn fährt zum [großen Hafen](sites/hafen).';
  const own = `- german: '${german}'\n  swiss: Das Tram fährt zum [Hafen](sites/hafen), „so“.\n`;

  it('P3: is a change of its own kind, in both texts, and no rule touches it', () => {
    const pair = paragraph(`Weiße Wege. ${german} Große Wege.`, swissYaml(own));
    expect(pair.swiss!.text).toBe('Weisse Wege. Das Tram fährt zum Hafen, „so“. Grosse Wege.');
    expect(markedIn(pair.german)).toEqual([
      ['LOC-20', 'Weiße'],
      ['swiss.yaml', 'Die Straßenbahn fährt zum großen Hafen.'],
      ['LOC-20', 'Große'],
    ]);
    expect(markedIn(pair.swiss)).toEqual([
      ['LOC-20', 'Weisse'],
      ['swiss.yaml', 'Das Tram fährt zum Hafen, „so“.'],
      ['LOC-20', 'Grosse'],
    ]);
    expect(pair.swiss!.marks[1]!.title).toBe('noch nicht gelesen');
  });

  it('may stand in the German text already', () => {
    const pair = paragraph(
      'Das Werk ist „groß“ hier.',
      swissYaml('- german: Die Fabrik ist „groß“\n  swiss: Das Werk ist „groß“\n'),
    );
    expect(pair.swiss!.text).toBe('Das Werk ist „groß“ hier.');
    expect(markedIn(pair.german)).toEqual([['swiss.yaml', 'Das Werk ist „groß“']]);
    expect(markedIn(pair.swiss)).toEqual([['swiss.yaml', 'Das Werk ist „groß“']]);
  });

  it('says who has read it, each of several its own', () => {
    const two = `- german: Der Kai.\n  swiss: Das Quai.\n  reviewedBy: WFG\n  reviewedOn: '2026-11-02'\n- german: Die Mole.\n  swiss: Der Damm.\n`;
    const { german, swiss } = paragraph('Die Mole. Ein Stück. Der Kai.', swissYaml(two));
    expect(markedIn(german)).toEqual([
      ['swiss.yaml', 'Die Mole.'],
      ['swiss.yaml', 'Der Kai.'],
    ]);
    expect(swiss!.marks.map(({ title }) => title)).toEqual(['noch nicht gelesen', 'gelesen am 2026-11-02 von WFG']);
  });

  it('may hold figures, which then belong to it', () => {
    const pair = paragraph(
      'Frei sind <Figure of="sites/hafen" id="areaFree" />.',
      swissYaml(
        `- german: 'Frei sind <Figure of="sites/hafen" id="areaFree" />.'\n  swiss: 'Noch <Figure of="sites/hafen" id="areaFree" />.'\n`,
      ),
    );
    expect(markedIn(pair.german)).toEqual([['swiss.yaml', 'Frei sind 6,5\u00A0ha.']]);
    expect(markedIn(pair.swiss)).toEqual([['swiss.yaml', 'Noch 6.5\u00A0ha.']]);
  });

  it('takes the place of a heading, a field and a text of the record', () => {
    const pairs = pairsIn(
      {
        ...town('## Der Kai\n\nText.'),
        ...swissYaml('- german: Der Kai\n  swiss: Das Quai\n- german: Musterstadt\n  swiss: Musterort\n'),
      },
      townKey,
    );
    expect(pairs.find(({ role }) => role === 'heading')!.swiss!.text).toBe('Das Quai');
    expect(pairs.find(({ field }) => field === 'title')!.swiss!.text).toBe('Musterort');
    const record = pairsIn({ 'sites/hafen/swiss.yaml': '- german: Musterstadt\n  swiss: Musterort\n' }, 'sites/hafen');
    expect(record.find(({ field }) => field === 'municipality')!.swiss!.text).toBe('Musterort');
  });
});

describe('a text of its own', () => {
  const own = `---
title: Musterstadt für die Schweiz
summary: Musterstadt liegt an zwei Häfen und bildet Leute für die Seefahrt aus.
updated: '2026-11-01'
localisation: authored
---

Erstens, <Figure of="sites/hafen" id="areaFree" />.

Zweitens.
`;
  const { isOwn, pairs } = reportOf(
    { ...town('Erster Absatz, ganz groß.'), 'locations/musterstadt/de-CH.mdx': own },
    townKey,
  ).entries[0]!;

  it('stands beside the German one, fields by their names and paragraphs by their order', () => {
    expect(isOwn).toBe(true);
    expect(
      pairs.filter((pair) => pair.isOwn).map(({ field, german, swiss }) => [field, german?.text, swiss?.text]),
    ).toEqual([
      ['title', 'Musterstadt', 'Musterstadt für die Schweiz'],
      ['summary', expect.stringContaining('zwischen') as string, expect.stringContaining('an zwei') as string],
      ['', 'Erster Absatz, ganz groß.', 'Erstens, 6.5\u00A0ha.'],
      ['', undefined, 'Zweitens.'],
    ]);
  });

  it('is changed by no rule but those of numbers', () => {
    const marks = pairs
      .filter((pair) => pair.isOwn)
      .flatMap(({ german, swiss }) => [...(markedIn(german) ?? []), ...markedIn(swiss)!]);
    expect(marks).toEqual([['LOC-10', '6.5\u00A0ha']]);
  });
});

describe('the Swiss column', () => {
  const { parts } = readRegion(frozenFolder);
  const languages = languagesOf(parts.config!, parts.swissWords);
  const swiss = languages.find(({ derivedFrom }) => derivedFrom)!;
  const report = swissReportOf(parts, parts.entries, { folder: frozenFolder, date: '2026-11-24' })!;
  const derived = parts.entries.flatMap((entry, index) => {
    const text = entry.documents.texts.de!;
    const pairs = report.entries[index]!.pairs.filter(({ isOwn }) => !isOwn);
    const inText = entry.documents.texts[swiss.key] ? [] : passagesOf(text);
    return inText.map((passage, row) => ({ passage, pair: pairs[row]!, overrides: entry.overrides }));
  });

  it('LOC §7: says in fields what the site shows', () => {
    const fields = derived.filter(({ passage }) => passage.role === 'field');
    expect(fields.length).toBeGreaterThan(100);
    for (const { passage, pair, overrides } of fields) {
      expect(pair.swiss!.text).toBe(derive(passage.source, swiss, overrides));
    }
  });

  it('LOC §7: says in paragraphs what the site shows', () => {
    const plain = derived.filter(
      ({ passage: { role, pieces, source }, overrides }) =>
        role !== 'field' &&
        overrides.length === 0 &&
        !/[<&]/.test(source) &&
        pieces.every(({ text }) => text !== placeholder),
    );
    expect(plain.length).toBeGreaterThan(100);
    for (const { passage, pair } of plain) {
      const html = passage.pieces.map(({ text }) => `<b>${text}</b>`).join('');
      expect(pair.swiss!.text).toBe(swissHtml(html, swiss.derivation!.words).replace(/<[^>]*>/g, ''));
      expect(pair.german!.text).toBe(textOfPassage(passage));
    }
  });

  it('says the texts of records too, all of them', () => {
    const entry = parts.entries.find(({ key }) => key === 'locations/cottbus')!;
    const texts = [...recordLeaves(entry)].filter(({ meta }) => meta.localised).map(({ at }) => at.join('.'));
    const pairs = report.entries.find(({ key }) => key === entry.key)!.pairs;
    expect(texts.length).toBeGreaterThan(0);
    expect(pairs.filter(({ file }) => file.endsWith('record.yaml')).map(({ field }) => field)).toEqual(texts);
  });

  it('differs from the German one only where something is marked, and is marked only where it differs', () => {
    for (const { pair } of derived) {
      const changes = pair.swiss!.marks.filter(({ label }) => !['H', 'F', 'N'].includes(label));
      expect(changes.length > 0, pair.swiss!.text).toBe(pair.german!.text !== pair.swiss!.text);
      expect(isChanged(pair)).toBe(pair.swiss!.marks.length > 0);
    }
  });

  it('has as many marks as the counts of the rules say', () => {
    const marks = report.entries.flatMap(({ pairs }) => pairs.flatMap(({ swiss }) => swiss?.marks ?? []));
    const sum = countsOfRules(report.entries).reduce((sum, [, count]) => sum + count, 0);
    expect(sum).toBe(marks.length);
    expect(sum).toBeGreaterThan(100);
  });
});

describe('the report', () => {
  it('is undefined where no language is derived', () => {
    const { parts } = readRegion('tests/fixtures/region');
    expect(
      swissReportOf(parts, parts.entries, { folder: 'tests/fixtures/region', date: '2026-11-24' }),
    ).toBeUndefined();
  });

  it('says how the Swiss text stands', () => {
    expect(reportOf({}, townKey).entries[0]!.state).toBe('abgeleitet');
  });
});
