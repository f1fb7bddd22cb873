import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawCards, placeCards } from '../../../src/integrations/drawn-cards.ts';
import type { Card } from '../../../src/output/cards/card.ts';
import { shareImagesOf } from '../../../src/routes/share-images.ts';
import { fixtureSite, rewordPage } from '../region.ts';

let folder: string;
let drawnTitles: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  drawnTitles = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A drawing that is what the card says. */
const draw = async (card: Card) => {
  drawnTitles.push(card.title);
  return Buffer.from(JSON.stringify(card));
};

const cache = () => join(folder, 'cache');
const drawn = (site = fixtureSite(), stamp = 'this code') => drawCards(site, cache(), { stamp, draw });

describe('drawCards', () => {
  it('draws every picture and puts each at its address', async () => {
    const site = fixtureSite();
    const cards = await drawn(site);
    placeCards(cards, join(folder, 'site'));
    const images = shareImagesOf(site);
    for (const { href, route } of images) {
      const { title, label } = JSON.parse(readFileSync(join(folder, 'site', href), 'utf8')) as Card;
      expect([title, ...label].join(' '), href).toContain(route.view === 'home' ? title : route.title);
    }
    expect(cards.drawn).toBe(images.length);
    expect(drawnTitles).toHaveLength(images.length);
  });

  it('draws once what looks the same on two pages', async () => {
    const site = fixtureSite();
    const { length } = shareImagesOf(site);
    const [one, other] = site.routes.filter(({ view, language }) => view === 'entry' && language?.key === 'en');
    rewordPage(other!, { entry: one!.entry!, title: one!.title });
    const { drawn: count, files } = await drawn(site);
    expect(count).toBe(length - 1);
    expect(files.size).toBe(length);
    const [first, second] = [one!, other!].map(({ path }) => files.get(`/cards/${path}.png`));
    expect(first).toBe(second);
  });

  it('draws none again that shows the same, but each that shows something else', async () => {
    await drawn();
    drawnTitles = [];
    expect(await drawn()).toMatchObject({ drawn: 0 });
    const site = fixtureSite();
    const route = site.routes.find(({ href }) => href === '/en/sites/harbour/')!;
    rewordPage(route, { title: 'Another harbour' });
    expect((await drawn(site)).drawn).toBe(1);
    expect(drawnTitles).toEqual(['Another harbour']);
  });

  it('draws all again with other code', async () => {
    const before = await drawn();
    expect((await drawn(fixtureSite(), 'other code')).drawn).toBe(before.drawn);
  });

  it('draws anew what was damaged', async () => {
    await drawn();
    const [name] = readdirSync(cache());
    writeFileSync(join(cache(), name!), '');
    expect(await drawn()).toMatchObject({ drawn: 1 });
    expect(readFileSync(join(cache(), name!), 'utf8')).not.toBe('');
  });

  it('names the page whose picture could not be drawn', async () => {
    const failing = async (card: Card) => {
      if (card.title === 'Harbour business park') throw new Error('The typeface has no letter "М"');
      return draw(card);
    };
    await expect(drawCards(fixtureSite(), cache(), { stamp: '', draw: failing })).rejects.toThrow(
      'Das Vorschaubild von „Harbour business park“ (/en/sites/harbour/) ließ sich nicht zeichnen: The typeface has no letter "М"',
    );
  });

  it('draws no more once it is stopped', async () => {
    const stop = new AbortController();
    const stopping = async (card: Card) => {
      stop.abort();
      return draw(card);
    };
    const { files } = await drawCards(fixtureSite(), cache(), { stamp: '', draw: stopping, stop: stop.signal });
    expect(drawnTitles.length).toBeLessThan(shareImagesOf(fixtureSite()).length / 2);
    for (const file of files.values()) expect(existsSync(file)).toBe(true);
  });

  it('draws nothing for a region that wants no pictures', async () => {
    const site = fixtureSite();
    site.region.config.shareImages = 'none';
    expect(await drawn(site)).toMatchObject({ drawn: 0, files: new Map() });
  });
});
