import { siteOf } from '../../../../../src/features/house.ts';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Artwork, artworkOf } from '../../../../../src/features/codes/artwork/artwork.ts';
import { preflight } from '../../../../../src/features/codes/artwork/preflight.ts';
import { targetOn } from '../../../../../src/schemas/codes/printed-codes.ts';
import { readRegion } from '../../../../../src/schemas/read-region.ts';
import { frozenFolder } from '../../../../fixtures/frozen.ts';

const region = readRegion(frozenFolder).region!;
// Drafts, whatever the region says of its address today.
const site = siteOf({ ...region, config: { ...region.config, urlConfirmed: false } }, frozenFolder, '2026-11-25');
const printable = site.region.codes.filter((line) => targetOn(line, site.asOf) !== undefined);

describe('every artwork of the ledger', { timeout: 30_000 }, () => {
  it.each(printable.map((line) => [line.code, line] as const))('%s reads and keeps every rule', async (_, line) => {
    const artwork = (await artworkOf(site, line))!;
    expect(artwork.payload).toBe(`${site.region.config.url}/m/${line.code}`.toUpperCase());
    expect(Object.keys(artwork.files)).toHaveLength(7);
    expect(await preflight(artwork)).toEqual([]);
  });
});

describe('artworkOf', { timeout: 30_000 }, () => {
  const line = printable.find(({ placement, language }) => placement === 'tableSign' && language === 'de')!;
  let artwork: Artwork;
  const file = (end: string) => Object.entries(artwork.files).find(([name]) => name.endsWith(end))![1];

  beforeAll(async () => {
    artwork = (await artworkOf(site, line))!;
  });

  it('says code, placement, language and least width in the name of every file', () => {
    const start = `${line.code}-tableSign-de-min50mm`;
    expect(Object.keys(artwork.files).every((name) => name.startsWith(start))).toBe(true);
  });

  it('has the same bytes each time', async () => {
    expect((await artworkOf(site, line))!.files).toEqual(artwork.files);
    expect(file('.pdf').toString('latin1')).not.toMatch(/CreationDate|ModDate/);
  });

  it('draws the bare code as one path on a light ground, in modules with its quiet zone', () => {
    const svg = file('mm-ENTWURF.svg').toString();
    expect(svg.match(/<path/g)).toHaveLength(1);
    expect(svg).toContain('width="66mm" height="66mm" viewBox="0 0 33 33"');
    expect(svg).toContain('shape-rendering="crispEdges"');
    expect(svg).not.toMatch(/style|font|<text|class=/);
  });

  it('makes the page of the PDF exactly as large, and describes it', () => {
    const pdf = file('mm-ENTWURF.pdf').toString('latin1');
    const [, side] = /\/MediaBox\[0 0 ([\d.]+) /.exec(pdf)!;
    expect((Number(side) * 25.4) / 72).toBeCloseTo(66, 3);
    expect(pdf).toContain(`/TrimBox[0 0 ${side} ${side}]`);
    expect(pdf).toContain('/Lang(de)');
    expect(pdf).toContain('/Marked true');
    const alt = Buffer.from(/\/Alt<FEFF([0-9a-f]+)>/.exec(pdf)![1]!, 'hex')
      .swap16()
      .toString('utf16le');
    expect(alt).toBe(`QR-Code: öffnet ${new URL(site.origin).host}/m/${line.code.toLowerCase()}`);
  });

  it('writes an EPS of Level 2 that says how large it is, in 7 bits', () => {
    const eps = file('mm-ENTWURF.eps').toString('latin1');
    expect(eps).toMatch(
      /^%!PS-Adobe-3\.0 EPSF-3\.0\n%%BoundingBox: 0 0 188 188\n%%HiResBoundingBox: 0 0 187\.0866 187\.0866\n/,
    );
    expect(eps).toContain('%%LanguageLevel: 2\n');
    expect(eps).toMatch(/^[\n\x20-\x7e]*%%EOF\n$/);
  });

  it('has a preview of one bit a pixel', async () => {
    const { width, format } = await sharp(file('.png')).metadata();
    const bitsOfSample = file('.png')[24];
    expect({ width, format, bitsOfSample }).toEqual({ width: 264, format: 'png', bitsOfSample: 1 });
  });

  it('draws nothing for a code that leads nowhere any more', async () => {
    expect(await artworkOf(site, { ...line, retired: { on: '2020-01-01' } })).toBeUndefined();
  });
});
