import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Card, cardPng, cardSvg } from '../../../../src/output/cards/card.ts';
import { captionLines } from '../../../../src/output/cards/card-blocks.ts';
import { fieldsIn } from '../../../../src/output/cards/card-fields.ts';
import { graphicIn } from '../../../../src/output/cards/card-graphics.ts';
import { figureBlock } from '../../../../src/output/cards/card-figure.ts';
import { cardOf } from '../../../../src/output/cards/card-of.ts';
import { pageOf } from '../../../../src/routes/page.ts';
import { fixturePage, fixtureSite } from '../../region.ts';
import { pngSize } from '../drawing.ts';

const card: Card = {
  name: 'Lausitz',
  label: ['Standort'],
  title: 'Cottbus/Chóśebuz',
  accent: { text: 'Chóśebuz', core: 'science' },
  figure: { label: 'Einwohner', before: '', number: '100.010', after: ' Einwohner', dating: 'Stand 31. Dezember 2023' },
  graphic: { kind: 'count', core: 'science', amount: 100_010 },
  caption: [[{ text: '1 Punkt = 200 Einwohner' }]],
  colours: { science: '#1f3dcc', industry: '#c2330f', ground: '#0f6b5c' },
};

describe('cardPng', () => {
  test('is 1200 × 630 pixels and at most 100 kB', async () => {
    const png = await cardPng(card);
    expect(pngSize(png)).toEqual({ isPng: true, width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(100_000);
  });

  test('has the same bytes for the same card', async () => {
    expect((await cardPng(card)).equals(await cardPng(structuredClone(card)))).toBe(true);
  });

  test('shows paper and the region’s colours exactly', async () => {
    const pixels = await sharp(await cardPng({ ...card, graphic: { kind: 'shape', core: 'industry' } }))
      .raw()
      .toBuffer();
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 3) colours.add(pixels.subarray(at, at + 3).toString('hex'));
    for (const colour of ['faf9f6', '14161a', 'c2330f', '1f3dcc']) expect(colours).toContain(colour);
  });
});

describe('cardSvg', () => {
  test('needs no font: all text is outlines', () => {
    expect(cardSvg(card)).not.toMatch(/<text|font-family/);
  });

  test('sets the Sorbian name in the core’s colour', () => {
    const plain = cardSvg({ ...card, accent: undefined });
    const count = (svg: string) => svg.split('fill="#1f3dcc"').length;
    expect(count(cardSvg(card))).toBe(count(plain) + 1);
  });

  test('finds room for a long title, a long label and a range', () => {
    const long: Card = {
      ...card,
      title: 'Gewerbegebiet Dissenchen – Verlängerung Werner-von-Siemens-Straße und angrenzende Grundstücke',
      accent: undefined,
      label: ['Gewerbefläche', 'Cottbus', 'Ortsteil Groß Gaglow', 'an der Bahn nach Spremberg und Görlitz'],
      figure: {
        label: 'Ansiedlungen und Erweiterungen Schweizer Unternehmen in Deutschland',
        before: 'mindestens ',
        number: '1.234.567–2.345.678',
        after: ' Arbeitsplätze (angekündigt)',
        dating: 'Stand 2006–2013, gilt für: Cottbus, von der EGC begleitete Ansiedlungen',
      },
    };
    expect(() => cardSvg(long)).not.toThrow();
  });
});

describe('captionLines', () => {
  const part = (text: string) => ({ text, sign: { core: 'ground' as const } });

  test('keeps on one line what fits, and never divides a sign from its words', () => {
    const caption = [
      [part('23,51 ha nicht im Angebot'), part('7,84 ha Nutzung nicht angegeben')],
      [{ text: '1 Quadrat = 1 ha' }],
    ];
    const texts = (width: number) =>
      captionLines({ ...card, caption }, width).map((line) => line.map(({ text }) => text));
    expect(texts(900)).toEqual([
      ['23,51 ha nicht im Angebot', '7,84 ha Nutzung nicht angegeben'],
      ['1 Quadrat = 1 ha'],
    ]);
    expect(texts(625)).toEqual([
      ['23,51 ha nicht im Angebot'],
      ['7,84 ha Nutzung nicht angegeben'],
      ['1 Quadrat = 1 ha'],
    ]);
  });
});

describe('figureBlock', () => {
  test('says the unit once when the label is the same word', () => {
    const figure = card.figure!;
    expect(figureBlock(figure, 617)!.top).toBeGreaterThan(figureBlock({ ...figure, label: 'Menschen' }, 617)!.top);
  });

  test('leaves out a figure too wide for the card rather than shrink it to nothing', () => {
    expect(figureBlock({ ...card.figure!, number: '1.000.000.000.000.000.000' }, 400)).toBeUndefined();
  });
});

describe('fieldsIn', () => {
  const site = (total: number) => ({ core: 'industry' as const, areas: { total } });

  test.each([0.67, 3, 17, 42.2, 220, 720, 3000])('draws a site of %d ha within its box', (total) => {
    const { scale, fields } = fieldsIn([site(total)], 625, 150)!;
    expect(fields[0]!.field.columns * scale).toBeLessThanOrEqual(625);
    expect(fields[0]!.field.rows * scale).toBeLessThanOrEqual(150);
    expect(scale).toBeLessThanOrEqual(64);
  });

  test('draws many sites on one scale, none upon another', () => {
    const { scale, fields } = fieldsIn([720, 293, 250, 40, 17, 0.67].map(site), 1088, 280)!;
    expect(fields).toHaveLength(6);
    const cells = fields.flatMap(({ x, y, field }) =>
      Array.from(
        { length: field.columns * field.rows },
        (_, at) => `${x + (at % field.columns)},${y + Math.floor(at / field.columns)}`,
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { x, y, field } of fields) {
      expect((x + field.columns) * scale).toBeLessThanOrEqual(1088);
      expect((y + field.rows) * scale).toBeLessThanOrEqual(280);
    }
  });

  test('draws none where a single one has more hectares than the box has pixels', () => {
    expect(fieldsIn([site(41_250)], 625, 150)).toBeUndefined();
    expect(fieldsIn([site(41_250), site(3)], 625, 150)).toBeUndefined();
    const card = { kind: 'sites' as const, sites: [site(41_250)] };
    const box = { x: 0, y: 0, width: 625, height: 150 };
    const colours = { science: '#111111', industry: '#222222', ground: '#333333' };
    expect(graphicIn(box, card, colours, '#fff')).toBe(
      graphicIn(box, { kind: 'shape', core: 'industry' }, colours, '#fff'),
    );
  });

  test('draws the largest of more sites than a card can hold', () => {
    const sites = Array.from({ length: 2000 }, (_, index) => site(1 + (index % 400)));
    const { fields } = fieldsIn(sites, 1088, 280)!;
    expect(fields.length).toBeGreaterThan(0);
    const smallest = Math.min(...fields.map(({ field }) => field.parts[0]!.hectares));
    expect(smallest).toBeGreaterThanOrEqual(389);
  });
});

describe('cardOf', () => {
  test('draws a place’s inhabitants', () => {
    expect(cardOf(fixturePage('locations/musterstadt'))).toMatchObject({
      name: 'Nordmark',
      label: ['Standort'],
      title: 'Musterstadt',
      figure: { number: '41.250', after: '\u00a0Einwohner', dating: 'Stand 31.\u00a0Dezember 2025' },
      graphic: { kind: 'count', core: 'science', amount: 41_250 },
      caption: [[{ text: '1 Punkt = 100\u00a0Einwohner' }]],
    });
  });

  test('draws a site’s hectares and says what they are', () => {
    const page = fixturePage('sites/hafen', 'en');
    expect(cardOf(page)).toMatchObject({
      label: ['Commercial site', 'Musterstadt'],
      graphic: { kind: 'sites', sites: [{ core: 'industry', areas: { total: 24, free: 6.5 } }] },
      caption: [
        [
          { text: `6.5\u00a0ha ${page.t('field.free')}`, sign: { state: 'free' } },
          { text: `17.5\u00a0ha ${page.t('field.taken')}`, sign: { state: 'taken' } },
        ],
        [{ text: page.t('field.scale') }],
      ],
    });
  });

  test('shows no figure that is under review', () => {
    expect(cardOf(fixturePage('locations/musterstadt', 'de', '2030-01-01')).figure).toBeUndefined();
  });

  test('shows no amount of a programme that has ended, and says so', () => {
    const on = (day: string) => cardOf(fixturePage('programmes/hafenzuschuss', 'de', day));
    expect(on('2027-06-30')).toMatchObject({
      label: ['Förderprogramm', 'Bundesland'],
      figure: { label: 'Fördersatz' },
    });
    expect(on('2027-07-01').label).toEqual(['Förderprogramm', 'ausgelaufen am 30.\u00a0Juni 2027', 'Bundesland']);
    expect(on('2027-07-01').figure).toBeUndefined();
  });

  test('draws the two cores on the home page, and the mark where there is nothing to measure', () => {
    expect(cardOf(fixturePage('home')).graphic.kind).toBe('cores');
    expect(cardOf(fixturePage('index')).graphic.kind).toBe('mark');
  });

  test('makes a drawing for every page', () => {
    const site = fixtureSite();
    for (const route of site.routes) {
      expect(() => cardSvg(cardOf(pageOf(site, route, route.language ?? site.languages[0]!)))).not.toThrow();
    }
  });
});
