import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { completenessOf } from './completeness.ts';
import { statusBoard as boardOf } from './status-board.ts';
import { statusOf } from './status.ts';
import { contentFolder } from '../../routes/site.ts';
import { readRegion } from '../../schemas/read-region.ts';
import { referenceDateOf } from '../../schemas/days/reference-date.ts';

/** In `npm run dev`, the status of all texts and profiles at `/status/` and `/status.json`. It is never built. */
export function statusBoard(): AstroIntegration {
  return {
    name: 'standortkern:status-board',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(statusHandler(contentFolder()));
        logger.info('how the translations stand: /status/');
      },
    },
  };
}

type Request = Pick<IncomingMessage, 'url' | 'method'>;
type Response = Pick<ServerResponse, 'writeHead' | 'end'>;

/** Answers with the status of a region as it is at that moment, and leaves any other address to the next. */
export function statusHandler(folder: string) {
  return ({ url, method }: Request, response: Response, next: () => void) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const answer = answers[pathname];
    if (!answer || !['GET', 'HEAD'].includes(method ?? 'GET')) {
      next();
      return;
    }
    const { type, body } = answer(folder);
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(method === 'HEAD' ? undefined : body);
  };
}

const answers: Partial<Record<string, (folder: string) => { type: string; body: string }>> = {
  '/status/': (folder) => {
    const { parts, issues } = readRegion(folder);
    return {
      type: 'text/html',
      body: boardOf(statusOf(parts), issues, completenessOf(parts, referenceDateOf(folder))),
    };
  },
  '/status.json': (folder) => {
    const { parts } = readRegion(folder);
    const status = { ...statusOf(parts), profiles: completenessOf(parts, referenceDateOf(folder)) };
    return { type: 'application/json', body: JSON.stringify(status, undefined, 2) };
  },
};
