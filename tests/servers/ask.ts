import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { siteName } from './served-site.ts';

export interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Unpacked. */
  body: Buffer;
  /** Bytes on their way. */
  size: number;
}

/** Asks a server on this machine as the one for our name, with the path as it is written: nothing is resolved. */
export function ask(port: number, { path, method = 'GET', headers = {} }: Asked, isSecure = true): Promise<Answer> {
  const send = isSecure ? httpsRequest : httpRequest;
  const secure = { servername: siteName, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const sent = send(
      { host: '127.0.0.1', port, path, method, headers: { host: siteName, ...headers }, timeout: 10_000, ...secure },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, size: bytes.length, body: unpacked(bytes, headers['content-encoding']) });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`No answer to ${path}`)));
    sent.on('error', reject);
    sent.end();
  });
}

function unpacked(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0 || encoding === undefined) return bytes;
  if (encoding === 'gzip') return gunzipSync(bytes);
  if (encoding === 'zstd') return zstdDecompressSync(bytes);
  throw new Error(`Packed as ${encoding}, which nobody asked for`);
}
