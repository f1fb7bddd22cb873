import { globSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusBoard, statusHandler } from '../../../../src/features/status/integration.ts';
import { all, textOf, readHtml } from '../../../browser/html.ts';
import { changeIn, regionWith } from '../../../fixtures/mistakes/region-with.ts';
import { fixtureSite } from '../../region.ts';

let folder: string;
beforeAll(() => {
  folder = regionWith({});
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the handler answers; `next` where it leaves the address to others. */
function ask(url: string, method = 'GET') {
  const answer = { status: 0, headers: {} as Record<string, string>, body: '', isNext: false };
  const response = {
    writeHead: (status: number, headers: Record<string, string>) => Object.assign(answer, { status, headers }),
    end: (body = '') => Object.assign(answer, { body }),
  };
  statusHandler(folder)({ url, method }, response as never, () => (answer.isNext = true));
  return answer;
}

describe('the status board in npm run dev', () => {
  it('is at /status/, also with a query', () => {
    const { status, headers, body } = ask('/status/?egal');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(all(readHtml(body), 'h1').map(textOf)).toEqual(['Stand der Übersetzungen']);
  });

  it('is data at /status.json', () => {
    const { headers, body } = ask('/status.json');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body)).toMatchObject({ languages: [{ key: 'de' }, { key: 'en' }] });
  });

  it('sends no body for HEAD, and leaves everything else to the site', () => {
    expect(ask('/status/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    for (const url of ['/', '/de/', '/status/x/', '/de/status/'])
      expect(ask(url)).toMatchObject({ status: 0, isNext: true });
    expect(ask('/status/', 'POST').isNext).toBe(true);
  });

  it('reads the region afresh each time', () => {
    changeIn(folder, { 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: Umbenannter Hafen'] });
    expect(ask('/status/').body).toContain('Umbenannter Hafen');
    changeIn(folder, { 'sites/hafen/de.mdx': ['title: Umbenannter Hafen', 'title: Gewerbepark Hafen'] });
    expect(ask('/status/').body).not.toContain('Umbenannter Hafen');
  });
});

describe('the built site', () => {
  it('has no status board: it hangs on the dev server, no page and no route is it', () => {
    expect(Object.keys(statusBoard().hooks)).toEqual(['astro:server:setup']);
    expect(globSync('src/pages/**/*status*')).toEqual([]);
    expect(globSync('public/**/*status*')).toEqual([]);
    expect(fixtureSite().routes.filter(({ href }) => href.startsWith('/status'))).toEqual([]);
  });
});
