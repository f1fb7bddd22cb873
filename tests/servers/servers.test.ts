import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCommand } from '../runner/web-servers.ts';
import { mediaTypeOf } from '../../src/output/media-types.ts';
import { type Answer, ask } from './ask.ts';
import { launches } from './launches.ts';
import { ledToHttps, type RightAnswer, rightAnswers } from './right-answers.ts';
import { secret, type ServedSite, servedSite, siteName } from './served-site.ts';
import { start, type StartedServer } from './started.ts';

const built = process.env.OUT_DIR ?? 'dist';
const origin = `https://${siteName}`;

const scripts = readdirSync(join(built, '_astro')).filter((name) => name.endsWith('.js'));
const sizeOf = (name: string) => statSync(join(built, '_astro', name)).size;
const [largest] = scripts.sort((one, other) => sizeOf(other) - sizeOf(one));
const answers = rightAnswers(`_astro/${largest}`);

it('is a table of at least 56 paths', () => {
  expect(new Set(answers.map(({ path }) => path)).size).toBeGreaterThanOrEqual(56);
});

describe.each(launches.filter(({ command }) => findCommand(command)))('$command', (launch) => {
  const undone: (() => unknown)[] = [];
  let site: ServedSite;
  let server: StartedServer;

  beforeAll(async () => {
    site = servedSite(built);
    undone.push(site.remove);
    server = await start(launch, site);
    undone.unshift(server.stop);
  }, 30_000);

  afterAll(async () => {
    for (const undo of undone) await undo();
  });

  it.each(answers.map((right) => [nameOf(right), right] as const))('%s', async (_, right) => {
    expectRight(await ask(server.https, await withConditions(right)), right);
  });

  it.each(ledToHttps)('http %s leads to https', async (path) => {
    const { status, headers } = await ask(server.http, { path }, false);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(origin + path);
  });

  /** What the first answer says of itself, for the second question. */
  async function withConditions(right: RightAnswer): Promise<RightAnswer> {
    if (!right.again) return right;
    const { headers } = await ask(server.https, right);
    const said = { 'If-None-Match': headers.etag, 'If-Modified-Since': headers['last-modified'] };
    const conditions = right.again.map((name) => [name, said[name] ?? 'nothing was said']);
    return { ...right, headers: { ...right.headers, ...Object.fromEntries(conditions) } };
  }

  function expectRight({ status, headers, body, size }: Answer, right: RightAnswer) {
    const { method = 'GET', file, location, cache, range = [0], isPacked, canBePacked, isMalformed = false } = right;
    expect([right.status].flat()).toContain(status);
    expect(body.toString('latin1')).not.toContain(secret);
    if (!isMalformed || status === 200) {
      // nginx says it twice where it first meant to answer otherwise.
      expect(headers['strict-transport-security']).toMatch(/^max-age=31536000(, max-age=31536000)?$/);
      expect(headers['x-content-type-options']).toMatch(/^nosniff(, nosniff)?$/);
      expect(headers['x-frame-options']).toMatch(/^SAMEORIGIN(, SAMEORIGIN)?$/);
    }
    const leadsTo = headers.location && new URL(headers.location, origin);
    if (leadsTo) expect(leadsTo.origin).toBe(origin);
    if (location) expect(leadsTo && leadsTo.href).toBe(origin + location);
    if (cache) expect(headers['cache-control']).toBe(cache);
    if (status === 405) expect(headers.allow ?? 'GET, HEAD').toMatch(/GET.*HEAD/);
    if (isPacked !== undefined) expect(headers['content-encoding'] !== undefined).toBe(isPacked);
    if (canBePacked) expect(headers.vary).toMatch(/accept-encoding/i);
    if (method === 'HEAD' || status === 304) expect(size).toBe(0);
    if (!file) return;
    expect(headers['content-type']).toBe(mediaTypeOf(file));
    if (method === 'HEAD') return;
    const [from, to = Infinity] = range;
    expect(body.equals(readFileSync(join(site.root, file)).subarray(from, to + 1))).toBe(true);
  }
});

function nameOf({ path, method = 'GET', headers = {}, again = [], status }: RightAnswer): string {
  const said = [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), ...again].join(', ');
  return `${method} ${path}${said && ` (${said})`} answers ${[status].flat().join(' or ')}`;
}
