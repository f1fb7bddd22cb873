import { allIssuesIn, checkRegion } from '../../../../src/features/house.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendLanguage } from '../../../../src/checks/language/mend.ts';
import { messagesOn, regionWith } from '../../../fixtures/mistakes/region-with.ts';

const german = 'sites/hafen/de.mdx';

/** What an editor reads when this follows the German text on the harbour, from line 9 on. */
const messagesFor = (text: string) => messagesOn({ [german]: ['Frei sind', `${text}\n\nFrei sind`] });

const reading = (place: string, problem: string, hint: string) =>
  [`region/${place}`, `    ${problem}`, `    → ${hint}`].join('\n');

const dead = (url: string) => `Die Adresse „${url}“ gibt es auf dieser Website nicht.`;
const form =
  'Verweise auf Seiten haben die Form Art/Kennung, z. B. sites/am-seegraben; alle Seiten zeigt „A–Z“ im Fuß der Website.';

describe('an address of the site that is not there', () => {
  it.each([
    ['/de/flaechen/nix/', 'Meinten Sie „overview/sites“, die Seite „/de/flaechen/“?'],
    ['/de/flaechen/hafn/', 'Meinten Sie „sites/hafen“, die Seite „/de/flaechen/hafen/“?'],
    ['/data/site.csv', 'Meinten Sie „/data/sites.csv“?'],
    ['https://nordmark.example/irgendwo/ganz/anders/hin/', form],
    ['http://www.NORDMARK.example:8080/irgendwo/ganz/anders/hin?x=1#y', form],
    ['/m/zzzz99999999/', form],
  ])('is told at the link: %s', (url, hint) => {
    expect(messagesFor(`Mehr [dort](${url}).`)).toBe(reading(`${german}:9:13`, dead(url), hint));
  });

  it('is told where a link is defined apart from its words', () => {
    expect(messagesFor('Mehr [dort][ziel].\n\n[ziel]: /de/nirgends-auf-dieser-seite/')).toContain(
      reading(`${german}:11:9`, dead('/de/nirgends-auf-dieser-seite/'), form),
    );
  });

  it.each([
    [
      'a text that only names it',
      german,
      ['Frei sind', 'Unter nordmark.example/de/nirgends/wo/ auch hier (nordmark.example). Frei sind'],
      '9:7',
      'nordmark.example/de/nirgends/wo/',
    ],
    [
      'a record',
      'organisations/wfg/record.yaml',
      ['web: https://nordmark.example', 'web: https://nordmark.example/de/nirgends/wo/'],
      '\\d+:1',
      'https://nordmark.example/de/nirgends/wo/',
    ],
    [
      'a source',
      'sources.yaml',
      ['https://gesetze.example/steuern', 'https://nordmark.example/de/nirgends/wo/'],
      '\\d+:\\d+',
      'https://nordmark.example/de/nirgends/wo/',
    ],
    [
      'the glossary',
      'glossary.yaml',
      ['text:\n    de: ', 'text:\n    de: https://nordmark.example/de/nirgends/wo/ '],
      '\\d+:\\d+',
      'https://nordmark.example/de/nirgends/wo/',
    ],
    [
      'the fields above a text',
      german,
      ['title: Gewerbepark', 'title: nordmark.example/de/nirgends/wo/ Gewerbepark'],
      '2:1',
      'nordmark.example/de/nirgends/wo/',
    ],
  ] as const)('is told in %s', (_, file, [from, to], place, url) => {
    expect(messagesOn({ [file]: [from, to] })).toMatch(
      new RegExp(
        `region/${file}:${place}\\n    ([\\w.-]+   )?Die Adresse „${url.replaceAll('.', '\\.')}“ gibt es auf dieser Website nicht`,
      ),
    );
  });
});

describe('an address of a page', () => {
  const fixed = (url: string, key: string) =>
    reading(
      `${german}:9:13`,
      `„${url}“ ist eine Adresse in einer Sprache; mit der Sprache und mit dem slug der Seite ändert sie sich.`,
      `Schreiben Sie „${key}“. Das kann auch „npm run check -- --fix“.`,
    );

  it.each([
    ['/de/standorte/musterstadt/', 'locations/musterstadt'],
    ['/de/standorte/musterstadt', 'locations/musterstadt'],
    ['/de/standorte/musterstadt/index.html#zwischen-zwei-h%C3%A4fen', 'locations/musterstadt#zwischen-zwei-häfen'],
    ['https://nordmark.example/de/flaechen/?place=musterstadt', 'overview/sites?place=musterstadt'],
    ['http://www.nordmark.example/de/', 'pages/home'],
    ['/de/glossar/#erbbaurecht', 'glossary#erbbaurecht'],
  ])('is one in one language, and its key is meant: %s', (url, key) => {
    expect(messagesFor(`Mehr [dort](${url}).`)).toBe(fixed(url, key));
  });

  it('is mended by --fix, and then nothing is left to tell', () => {
    const folder = regionWith({
      [german]: [
        'Frei sind',
        'Mehr [dort](/de/standorte/musterstadt/#zwischen-zwei-häfen), [hier](https://nordmark.example/data/sites.csv). Frei sind',
      ],
    });
    try {
      mendLanguage(allIssuesIn(folder, { asOf: '2026-11-23' }));
      expect(readFileSync(join(folder, german), 'utf8')).toContain(
        'Mehr [dort](locations/musterstadt#zwischen-zwei-häfen), [hier](/data/sites.csv). Frei sind',
      );
      const left = checkRegion(folder, { asOf: '2026-11-23' }).map(({ problem }) => problem);
      expect(left.filter((problem) => /eine Adresse|nennt die Adresse/.test(problem))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['a page in another language, which a text may name', 'Auch [auf Englisch](/en/locations/musterstadt/).'],
    [
      'a file',
      'Als [Tabelle](/data/sites.csv), [Bild](/cards/de/flaechen/hafen.png), [Exposé](/de/flaechen/hafen/expose-hafen-de.pdf).',
    ],
    ['the choice of languages', 'Zur [Wahl](/).'],
    [
      'another site',
      'Bei [anderen](https://nordmark.example.org/de/nix/), [auch](https://x.example/de/flaechen/nix/).',
    ],
  ])('is right where it is %s', (_, text) => expect(messagesFor(text)).toBe(''));
});

describe('a place on a page', () => {
  it.each([
    [
      '[unten](#gibt-es-nicht)',
      'gibt-es-nicht',
      'auf dieser Seite',
      'Möglich sind: #grundstücke-am-kai, #content, #contact, #facts, #related, #sources.',
    ],
    ['[unten](#grundstuecke-am-kai)', 'grundstuecke-am-kai', 'auf dieser Seite', 'Meinten Sie „#grundstücke-am-kai“?'],
    [
      '[dort](locations/musterstadt#zwischen-zwei-hafen)',
      'zwischen-zwei-hafen',
      'auf „locations/musterstadt“',
      'Meinten Sie „#zwischen-zwei-häfen“?',
    ],
    ['[dort](glossary#erbaurecht)', 'erbaurecht', 'auf „glossary“', 'Meinten Sie „#erbbaurecht“?'],
    ['[dort](overview/sites#hafn)', 'hafn', 'auf „overview/sites“', 'Meinten Sie „#hafen“?'],
  ])('that is not there is told: %s', (link, fragment, where, hint) => {
    const column = link.indexOf('(') + 7;
    expect(messagesFor(`Mehr ${link}.`)).toBe(
      reading(`${german}:9:${column}`, `Die Stelle „#${fragment}“ gibt es ${where} nicht.`, hint),
    );
  });

  it.each([
    '[oben](#grundstücke-am-kai)',
    '[Kontakt](#contact)',
    '[dort](locations/musterstadt#zwischen-zwei-häfen)',
    '[dort](locations/musterstadt#zwischen-zwei-h%C3%A4fen)',
    '[dort](locations/musterstadt#facts)',
    '[Begriff](glossary#erbbaurecht)',
    '[A–Z](index#letter-H)',
    '[Dateien](data#files)',
    '[Liste](overview/sites?place=musterstadt#hafen)',
  ])('that is there is right: %s', (link) => expect(messagesFor(`Mehr ${link}.`)).toBe(''));

  it('is called in each text as its own language calls it', () => {
    const link = (anchor: string) =>
      messagesOn({
        'sites/hafen/en.mdx': ['are free', `are free [there](locations/musterstadt#${anchor})`],
      });
    expect(link('between-two-harbours')).toBe('');
    expect(link('zwischen-zwei-häfen')).toContain(
      'Die Stelle „#zwischen-zwei-häfen“ gibt es auf „locations/musterstadt“ nicht.',
    );
  });

  it('that is lost where a language has another text there is told', () => {
    const swiss = {
      'languages:\n  - { key: de, name: Deutsch }':
        'languages:\n  - { key: de, name: Deutsch }\n  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }',
    };
    const [[from, to]] = Object.entries(swiss) as [[string, string]];
    const own =
      "---\ntitle: Musterstadt\nsummary: Musterstadt liegt zwischen zwei Häfen und bildet Fachkräfte für die Seefahrt aus.\nupdated: '2026-11-01'\nlocalisation: authored\n---\n\n## Eins\n\nFür die Schweiz.\n\n## Zwei\n\nNoch etwas.\n";
    expect(
      messagesOn({
        'site.yaml': [from, to],
        'locations/musterstadt/de-CH.mdx': own,
        [german]: ['Frei sind', 'Mehr [dort](locations/musterstadt#zwischen-zwei-häfen). Frei sind'],
      }),
    ).toContain(
      'Die Stelle „#zwischen-zwei-häfen“ hat „locations/musterstadt“ in der Sprache „de-CH“ nicht; dort führt der Verweis an den Anfang der Seite.',
    );
  });
});
