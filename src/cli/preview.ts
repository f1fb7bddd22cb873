import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { mediaTypeOf } from '../output/media-types.ts';

export interface Preview {
  url: string;
  close: () => void;
}

/** Serves a built site as a static host does: `index.html` of a folder, `404.html` for what is not there. */
export async function preview(folder: string, port = 0): Promise<Preview> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  // A target of two slashes would be another host, here and where a redirect leads.
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
  const { status, file } = await find(root, pathname);
  if (status === 301) return response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
  const type = file ? mediaTypeOf(file) : 'text/plain; charset=utf-8';
  const content = file ? await readFile(file) : Buffer.from('Not found');
  const encoding = request.headers['accept-encoding'] ?? '';
  const isPacked = /\bbr\b/.test(encoding) && /^text|json|javascript|xml/.test(type);
  const body = isPacked ? await pack(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : content;
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    ...(isPacked && { 'content-encoding': 'br' }),
    vary: 'accept-encoding',
    'cache-control': pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

const pack = promisify(brotliCompress);

interface Found {
  status: 200 | 301 | 404;
  file?: string;
}

async function find(root: string, pathname: string): Promise<Found> {
  const wanted = join(root, decoded(pathname));
  const isInside = wanted === root || wanted.startsWith(root + sep);
  const kind = isInside ? await kindOf(wanted) : 'nothing';
  const isFolder = pathname.endsWith('/');
  if (kind === 'file' && !isFolder) return { status: 200, file: wanted };
  if (kind === 'folder' && (await kindOf(join(wanted, 'index.html'))) === 'file') {
    return isFolder ? { status: 200, file: join(wanted, 'index.html') } : { status: 301 };
  }
  const page = join(root, '404.html');
  return (await kindOf(page)) === 'file' ? { status: 404, file: page } : { status: 404 };
}

function decoded(pathname: string) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : 'nothing';
}

if (import.meta.main) {
  const folder = process.env.OUT_DIR || 'dist';
  try {
    if (!existsSync(folder)) throw new Error(`There is no ${folder}/ yet.\n→ Run "npm run build" first.`);
    const { url } = await preview(folder, Number(process.env.PORT || 4321));
    console.log(`${folder}/ at ${url}/`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
