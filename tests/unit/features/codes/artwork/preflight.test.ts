import { siteOf } from '../../../../../src/features/house.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Artwork, artworkOf } from '../../../../../src/features/codes/artwork/artwork.ts';
import { symbolDrawing } from '../../../../../src/features/codes/artwork/drawing.ts';
import { epsOf } from '../../../../../src/features/codes/artwork/eps.ts';
import { pdfOf } from '../../../../../src/features/codes/artwork/pdf.ts';
import { preflight } from '../../../../../src/features/codes/artwork/preflight.ts';
import { svgOf } from '../../../../../src/features/codes/artwork/svg.ts';
import { readRegion } from '../../../../../src/schemas/read-region.ts';
import { frozenFolder } from '../../../../fixtures/frozen.ts';

const region = readRegion(frozenFolder).region!;
// Drafts, whatever the region says of its address today.
const site = siteOf({ ...region, config: { ...region.config, urlConfirmed: false } }, frozenFolder, '2026-11-25');
const line = site.region.codes.find(({ placement }) => placement === 'flyer')!;

let sound: Artwork;

beforeAll(async () => {
  sound = (await artworkOf(site, line))!;
});

/** The bare code in the three formats a printer gets, drawn from something else. */
function drawn(payload: string, width = 20): Partial<Artwork> {
  const drawing = symbolDrawing(payload, width);
  return {
    files: {
      'a.svg': Buffer.from(svgOf(drawing, '')),
      'a.pdf': pdfOf(drawing, { title: '', language: 'de' }),
      'a.eps': Buffer.from(epsOf(drawing, '')),
    },
  };
}

/** The same artwork with something else written in the files whose names end so. */
const rewritten = (end: string, from: RegExp, to: string): Partial<Artwork> => ({
  files: Object.fromEntries(
    Object.entries(sound.files)
      .filter(([name]) => name.endsWith('.svg') || name.endsWith(end))
      .map(([name, bytes]) => [
        name,
        name.endsWith(end) ? Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1') : bytes,
      ]),
  ),
});

const long = (characters: number) => 'HTTPS://LAUSITZ.EXAMPLE/M/'.padEnd(characters, 'K');

const broken: [rule: string, change: () => Partial<Artwork>][] = [
  ['url.alnum', () => ({ payload: 'https://lausitz.example/m/k7r' })],
  ['url.length<=29', () => ({ payload: long(34), ...drawn(long(34)) })],
  ['version<=3', () => ({ payload: long(60), ...drawn(long(60)) })],
  ['ec in {M,Q}', () => rewritten('.svg', /(crispEdges" d=")/, '$1M4 12h1v1h-1z')],
  ['quiet==4', () => rewritten('.svg', /viewBox="0 0 33 33"/, 'viewBox="0 0 31 33"')],
  ['quiet==4', () => rewritten('captioned-ENTWURF.svg', /scale\(0.01\)/, 'scale(0.0095)')],
  ['width>=max(20mm, distance/10)', () => ({ distanceCm: 25 })],
  ['module>=0.4mm', () => drawn(sound.payload, 9)],
  ['ink==K100', () => rewritten('.pdf', /0 0 0 1 k/, '0 0 0 rg')],
  ['ink==K100', () => rewritten('.eps', /0 0 0 1 setcmykcolor/, '0.75 0.68 0.67 0.9 setcmykcolor')],
  ['ground==light', () => rewritten('.svg', /fill="#fff"/, 'fill="#2b5"')],
  ['caption.url==payload', () => ({ caption: { ...sound.caption, address: 'lausitz.example/m/k7s' } })],
  ['decode.svg', () => drawn(`${sound.payload.slice(0, -1)}Z`)],
  ['decode.pdf', () => rewritten('.pdf', /^0 0 33 33 re\nf\n0 0 0 1 k/m, '0 0 0 1 k\n0 0 33 33 re\nf')],
  ['decode.eps', () => rewritten('.eps', /^fill$/gm, 'newpath')],
  ['decode.blur', () => rewritten('.svg', /h1v1h-1z/g, 'h.6v1h-.6z')],
];

describe('preflight', { timeout: 30_000 }, () => {
  it('finds nothing in an artwork as it is drawn', async () => {
    expect(await preflight(sound)).toEqual([]);
  });

  it.each(broken)('names %s', async (rule, change) => {
    const found = await preflight({ ...sound, ...change() });
    expect(found.map((broken) => broken.rule)).toContain(rule);
  });

  it('only advises against a long address', async () => {
    const found = await preflight({ ...sound, payload: long(34), ...drawn(long(34)) });
    expect(found.filter(({ rule }) => rule === 'url.length<=29').every(({ isAdvice }) => isAdvice)).toBe(true);
  });
});
