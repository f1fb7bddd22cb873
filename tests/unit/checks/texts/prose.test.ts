import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elements } from '../../../../src/text-steps/elements.ts';
import { proseComponents } from '../../../../src/schemas/texts/prose-components.ts';
import { issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

/** What an editor reads when this stands in `sites/hafen/de.mdx`, from line 9 on. */
const messagesFor = (text: string) =>
  messagesOn({ 'sites/hafen/de.mdx': ['Frei sind <Figure id="areaFree" />.', text] });

const reading = (place: string, problem: string, hint: string) =>
  [`region/sites/hafen/de.mdx:${place}`, `    ${problem}`, `    → ${hint}`].join('\n');

const guide = 'Schreiben Sie aus, was dort stehen soll. Eine geschweifte Klammer selbst wird \\{ geschrieben.';

describe('code in a text', () => {
  it.each([
    [
      'an import',
      "import X from '../x.ts'\n\nText.",
      '9:1',
      "„import X from '../x.ts'“ ist Programmcode; ein Text darf keinen ausführen.",
      'Entfernen Sie die Zeile: Die Bausteine sind ohne import da. Ein Satz beginnt nicht mit import oder export.',
    ],
    [
      'an expression',
      'Es sind {1 + 1} Kais.',
      '9:9',
      '„{1 + 1}“ ist Programmcode; ein Text darf keinen ausführen.',
      guide,
    ],
    [
      'an expression of its own',
      'Text.\n\n{steal()}',
      '11:1',
      '„{steal()}“ ist Programmcode; ein Text darf keinen ausführen.',
      guide,
    ],
    [
      'a brace left open',
      'Der Kai {ist offen.',
      '9:9',
      '„{ist offen.“ ist Programmcode; ein Text darf keinen ausführen.',
      guide,
    ],
    [
      'an expression in an attribute',
      '<Figure id={steal()} />',
      '9:9',
      '„id={steal()}“ ist Programmcode; ein Text darf keinen ausführen.',
      'Schreiben Sie den Wert in Anführungszeichen: id="…".',
    ],
    [
      'attributes spread',
      '<Note {...x}>Text</Note>',
      '9:7',
      '„{...x}“ ist Programmcode; ein Text darf keinen ausführen.',
      guide,
    ],
    [
      'an event handler',
      '<Note onClick="steal()">Text</Note>',
      '9:7',
      '„onClick“ an <Note> führt Programmcode aus; ein Text darf das nicht.',
      'Entfernen Sie das Attribut.',
    ],
    [
      'a link that runs',
      '[Text](javascript:steal())',
      '9:8',
      'Der Verweis „javascript:steal()“ führt Programmcode aus; ein Text darf das nicht.',
      'Möglich sind Art/Kennung und Adressen mit https, http, mailto, tel.',
    ],
    [
      'a script',
      '<script>steal()</script>',
      '9:1',
      '„<script>“ ist Programmcode; ein Text darf keinen ausführen.',
      'Entfernen Sie es samt seinem Inhalt.',
    ],
  ])('is refused: %s', (_, text, place, problem, hint) => {
    expect(messagesFor(text)).toBe(reading(place, problem, hint));
  });

  it('is an error, so that nothing is built', () => {
    const issues = issuesOf({ 'sites/hafen/de.mdx': ['Frei sind', '{steal()} sind'] });
    expect(issues.filter(({ file }) => file.endsWith('.mdx')).map(({ level }) => level ?? 'error')).toEqual(['error']);
  });

  it.each(['[a][b]\n\n[b]: java&#115;cript:steal()', '[a](data:text/html,x)', '[a](<java\tscript:steal()>)'])(
    'is refused in a disguised link: %s',
    (text) => expect(messagesFor(text)).toContain('Der Verweis „'),
  );

  it.each(['<constructor>x</constructor>', '<toString />', '<Note constructor="x">y</Note>', '<a.b />'])(
    'is not let in by a name JavaScript knows: %s',
    (text) => expect(messagesFor(text)).not.toBe(''),
  );
});

describe('components', () => {
  it.each([
    [
      'a misspelt name',
      '<Figur id="areaFree" />',
      '9:1',
      'Den Baustein „<Figur>“ gibt es nicht.',
      'Meinten Sie <Figure>?',
    ],
    [
      'a name in lower case',
      '<figure id="areaFree" />',
      '9:1',
      'Den Baustein „<figure>“ gibt es nicht.',
      'Meinten Sie <Figure>?',
    ],
    [
      'an unknown name',
      '<YouTube id="x" />',
      '9:1',
      'Den Baustein „<YouTube>“ gibt es nicht.',
      'Möglich sind: Figure, Official, Sorbian, Note, Step, Term, TradeTax, TradeTaxTable, Offline.',
    ],
    ['HTML', 'Am <b>Kai</b>.', '9:4', '„<b>“ ist HTML und im Text nicht erlaubt.', 'Schreiben Sie **fett**.'],
    [
      'a misspelt attribute',
      '<Figure ide="areaFree" id="areaFree" />',
      '9:9',
      'Das Attribut „ide“ gibt es an <Figure> nicht.',
      'Meinten Sie „id“?',
    ],
    ['a missing attribute', 'Frei: <Figure />', '9:7', 'An <Figure> fehlt „id“.', 'Schreiben Sie <Figure id="…">.'],
    [
      'an unknown value',
      '<Sorbian lang="wen">Pśistaw</Sorbian>',
      '9:10',
      '„lang“ an <Sorbian> hat den unbekannten Wert „wen“.',
      'Möglich sind: dsb, hsb.',
    ],
    [
      'a figure the entry does not have',
      'Frei sind\n<Figure id="areaFre" />.',
      '10:13',
      'Die Angabe „areaFre“ gibt es bei sites/hafen nicht.',
      'Meinten Sie „areaFree“? Alle stehen unter figures in region/sites/hafen/record.yaml.',
    ],
    [
      'a figure another entry does not have',
      '<Figure of="locations/musterstadt" id="populaton" />',
      '9:40',
      'Die Angabe „populaton“ gibt es bei locations/musterstadt nicht.',
      'Meinten Sie „population“? Alle stehen unter figures in region/locations/musterstadt/record.yaml.',
    ],
    [
      'another entry that does not exist',
      '<Figure of="locations/musterdorf" id="population" />',
      '9:13',
      'Den Eintrag „locations/musterdorf“ gibt es nicht.',
      'Meinten Sie of="locations/musterstadt"?',
    ],
    [
      'a source of a step',
      '<Step title="Fragen" sources="stadt-musterstadt amt">\n\nText.\n\n</Step>',
      '9:49',
      'Die Quelle „amt“ gibt es nicht.',
      'Alle stehen in sources.yaml.',
    ],
    [
      'a term the glossary does not have',
      'Der Kai ist <Term id="bebaungsplan">geplant</Term>.',
      '9:23',
      'Den Begriff „bebaungsplan“ gibt es im Glossar nicht.',
      'Meinten Sie „bebauungsplan“? Alle stehen in region/glossary.yaml.',
    ],
    [
      'a term within a term',
      '<Term id="bebauungsplan">alter <Term id="bebauungsplan" /></Term>',
      '9:1',
      '<Term> steht in einem anderen <Term>; dort ist für die Erklärung kein Platz.',
      'Schreiben Sie hier das bloße Wort, und <Term> in einen Satz.',
    ],
    [
      'a component left open',
      '<Note>\n\nText.',
      '9:1',
      '„<Note>“ wird nicht geschlossen.',
      'Schreiben Sie am Ende </Note>. Über mehrere Absätze steht jede Marke allein auf ihrer Zeile, mit Leerzeilen dazwischen.',
    ],
    [
      'a value without quotation marks',
      '<Figure id=areaFree />',
      '9:1',
      'Der Baustein „<Figure id=areaFree />“ ist nicht richtig geschrieben.',
      'Schreiben Sie <Figure id="areaFree" />.',
    ],
    [
      'a sign that begins one',
      'Der Weg ist <5 lang.',
      '9:13',
      '„<5“: Ein „<“ beginnt hier einen Baustein.',
      'Schreiben Sie „unter“ oder „weniger als“, oder das Zeichen selbst als &lt;.',
    ],
  ])('are told about %s', (_, text, place, problem, hint) => {
    expect(messagesFor(text)).toBe(reading(place, problem, hint));
  });

  it('are those of components/prose/, with their attributes, and those that text-steps/elements.ts writes', () => {
    const folder = 'src/components/prose/';
    const rendered = readdirSync(folder).flatMap((file) => /^(\w+)\.astro$/.exec(file)?.[1] ?? []);
    const ofMarkdown = ['Table'];
    const names = [...rendered.filter((name) => !ofMarkdown.includes(name)), ...Object.keys(elements)];
    expect(Object.keys(proseComponents).sort()).toEqual(names.sort());
    for (const [name, attributes] of Object.entries(proseComponents)) {
      if (name in elements) continue;
      const props = /interface Props \{\n([^}]*)\}/.exec(readFileSync(`${folder}${name}.astro`, 'utf8'))?.[1] ?? '';
      const declared = [...props.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, key, optional]) => [key, optional === '']);
      expect(Object.entries(attributes).map(([key, { required }]) => [key, required ?? false])).toEqual(declared);
    }
  });
});

describe('links, headings and pictures', () => {
  it.each([
    [
      'a link to no entry',
      '[Hafen](sites/haven)',
      '9:9',
      'Den Eintrag „sites/haven“ gibt es nicht.',
      'Meinten Sie „sites/hafen“?',
    ],
    [
      'a link to no kind',
      '[Hafen](site/hafen)',
      '9:9',
      'Der Verweis „site/hafen“ führt zu keinem Eintrag.',
      'Meinten Sie „sites/hafen“?',
    ],
    [
      'an address in angle brackets',
      'Siehe <https://a.example>.',
      '9:7',
      '„<https://a.example>.“ ist so kein Verweis.',
      'Verweise haben die Form [Text](https://…).',
    ],
    [
      'a heading of the first rank',
      '# Hafen',
      '9:1',
      'Eine Überschrift mit einem „#“ hat nur die Seite selbst: ihren Titel.',
      'Beginnen Sie mit „##“.',
    ],
    [
      'a term in a heading',
      '## Der <Term id="bebauungsplan" />',
      '9:8',
      '<Term> steht in einer Überschrift; dort ist für die Erklärung kein Platz.',
      'Schreiben Sie hier das bloße Wort, und <Term> in einen Satz.',
    ],
    [
      'a term in a link',
      'Siehe [den <Term id="bebauungsplan" />](sites/hafen).',
      '9:12',
      '<Term> steht in einem Verweis; dort ist für die Erklärung kein Platz.',
      'Schreiben Sie hier das bloße Wort, und <Term> in einen Satz.',
    ],
    [
      'a picture',
      '![Kai](https://a.example/kai.jpg)',
      '9:1',
      'Das Bild „https://a.example/kai.jpg“ kann nicht im Text stehen.',
      'Entfernen Sie es: Bilder brauchen Urheber, Lizenz und Beschreibung, und keines kommt von einem fremden Server.',
    ],
  ])('are told about %s', (_, text, place, problem, hint) => {
    expect(messagesFor(text)).toBe(reading(place, problem, hint));
  });

  it.each([
    '[Hafen](sites/hafen)',
    '[oben](#grundstücke-am-kai)',
    '[Amt](https://amt.example)',
    '[Post](mailto:a@b.example)',
    '[Kai](sites/hafen#grundstücke-am-kai)',
  ])('may be %s', (text) => expect(messagesFor(text)).toBe(''));
});

describe('a number with a unit', () => {
  const hint =
    'Tragen Sie sie mit Stand und Quelle unter figures im record.yaml ein und schreiben Sie hier <Figure id="…" />.';

  it.each([
    ['in a paragraph', 'Frei sind\nam Kai 24\u00A0ha.', '10:8', '24\u00A0ha'],
    ['in bold', 'Frei sind **24**\u00A0ha.', '9:13', '24\u00A0ha'],
    ['in a component', '<Note>Frei sind 24\u00A0ha.</Note>', '9:17', '24\u00A0ha'],
    ['in a list', '- Kai\n- Halle: 24\u00A0ha', '10:10', '24\u00A0ha'],
    ['in a table', '| Kai | Halle |\n| --- | --- |\n| 24\u00A0ha | voll |', '11:3', '24\u00A0ha'],
    ['over the end of a line', 'Frei sind 24\nBüros.', '9:11', '24 Büros'],
  ])('is warned of %s', (_, text, place, number) => {
    expect(messagesFor(text)).toBe(
      reading(place, `„${number}“ ist eine Zahl mit Einheit, von Hand geschrieben.`, hint),
    );
  });

  it('is a warning, since a search for words can err', () => {
    const issues = issuesOf({ 'sites/hafen/de.mdx': ['Frei sind', '24\u00A0ha sind'] });
    expect(issues.filter(({ file }) => file.endsWith('.mdx')).map(({ level }) => level)).toEqual(['warning']);
  });

  it('is not made of two paragraphs, nor of a figure and its noun', () => {
    expect(messagesFor('Kai 24\n\nha frei, <Figure id="areaFree" form="number" /> Unternehmen')).toBe('');
  });

  it('is found in the fields above the text too', () => {
    const faq = "updated: '2026-11-01'\nfaq:\n  - question: Wie viel?\n    answer: Es sind 24\u00A0ha frei.";
    expect(messagesOn({ 'sites/hafen/de.mdx': ["updated: '2026-11-01'", faq] })).toBe(
      [
        'region/sites/hafen/de.mdx:7:5',
        '    faq.0.answer   „24\u00A0ha“ ist eine Zahl mit Einheit, von Hand geschrieben.',
        '    → Sagen Sie es ohne Zahl; Zahlen mit Einheit stehen als <Figure> im Text darunter.',
      ].join('\n'),
    );
  });
});

it('fields above a text hold no components and no links', () => {
  const title = messagesOn({
    'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: \'Frei: <Figure id="areaFree" />\''],
  });
  expect(title).toBe(
    [
      'region/sites/hafen/de.mdx:2:1',
      '    title   „<Figure id="areaFree" />“ erschiene so auf der Seite: Die Angaben oben sind reiner Text.',
      '    → Schreiben Sie es ohne Bausteine und Verweise, oder in den Text darunter.',
    ].join('\n'),
  );
});

it('slips that stop the parser hide neither each other nor the rest', () => {
  const text = 'Der {Kai} ist <5 lang {und\n\n<Note>\n\nText.\n\n<b>Kai</b> <Figure id=areaFree />';
  const problems = messagesFor(text).match(/„.*?“(?=[: ])/g);
  expect(problems).toEqual(
    expect.arrayContaining(['„{Kai}“', '„<5“', '„{und“', '„<Note>“', '„<b>“', '„<Figure id=areaFree />“']),
  );
});

describe('the advice ends what it is about', () => {
  const at = (text: string) => messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', `${text}\n\nFrei sind`] });

  it.each([
    [
      'Erste Zeile<br>zweite',
      '„<br>“ ist HTML',
      'Löschen Sie die Marke; ein neuer Absatz beginnt nach einer Leerzeile.',
      'Erste Zeile\n\nzweite',
    ],
    ['Erste Zeile<br/>zweite', '„<br>“ ist HTML', 'Löschen Sie die Marke;', 'Erste Zeile\n\nzweite'],
    ['Ein <img src="a.png" alt="b"> Bild', '„<img>“ ist HTML', 'Entfernen Sie es:', 'Ein Bild'],
    [
      'Der <a href="https://x.example">Kai',
      '„<a>“ ist HTML',
      'Schreiben Sie [Text](Adresse)',
      'Der [Kai](https://x.example)',
    ],
    ['CO<sub>2</sub> und m<sup>2</sup>', '„<sub>“ ist HTML', 'das Zeichen selbst', 'CO₂ und m²'],
    [
      'Das ist <u>wichtig</u>.',
      '„<u>“ ist HTML',
      'Löschen Sie die Marken mit „u“ und lassen Sie den Text stehen.',
      'Das ist wichtig.',
    ],
    [
      '<table><tr><td>Ort</td><td>Fläche</td></tr></table>',
      '„<table>“ ist HTML',
      '| Ort | Fläche |, und unter die erste | --- | --- |',
      '| Ort | Fläche |\n| --- | --- |\n| Kai | frei |',
    ],
    [
      '<iframe src="https://x.example"></iframe>',
      '„<iframe>“ ist HTML',
      'setzen Sie dafür einen Verweis: [Text](https://…)',
      '[Text](https://x.example)',
    ],
    ['Text</b> weiter', '„</b>“ schließt keinen Baustein.', 'Entfernen Sie die Marke.', 'Text weiter'],
    [
      'Frei: <Figure id=“areaFree” />',
      'ist nicht richtig geschrieben',
      'Schreiben Sie <Figure id="areaFree" />.',
      'Frei: <Figure id="areaFree" />',
    ],
    [
      'Frei: <Figure id=„areaFree“/>',
      'ist nicht richtig geschrieben',
      'Schreiben Sie <Figure id="areaFree" />.',
      'Frei: <Figure id="areaFree" />',
    ],
    [
      'Frei: <Figure id="areaFree">.',
      'ist nicht richtig geschrieben',
      'Schreiben Sie <Figure id="areaFree" />.',
      'Frei: <Figure id="areaFree" />.',
    ],
    [
      'Frei: <Figur id="areaFree">.',
      'Den Baustein „<Figur>“ gibt es nicht.',
      'Meinten Sie <Figure>?',
      'Frei: <Figure id="areaFree" />.',
    ],
  ])('%s', (slip, problem, hint, mended) => {
    const message = at(slip);
    expect(message).toContain(problem);
    expect(message).toContain(hint);
    expect(at(mended)).toBe('');
  });
});
