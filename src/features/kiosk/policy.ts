import { createHash } from 'node:crypto';

/**
 * The policy of a page that is opened from a folder: nothing from the net, and no connection at all.
 * `'self'` means nothing to the specification where a page has no origin, though Chromium takes it for the
 * files beside it; `file:` names them everywhere. `'self'` serves those who put the folder on a server.
 */
export function kioskPolicy(code: { styles: string[]; scripts: string[] }): string {
  return [
    "default-src 'none'",
    `script-src 'self' file: 'wasm-unsafe-eval'${hashes(code.scripts)}`,
    `style-src 'self' file:${hashes(code.styles)}`,
    "img-src 'self' file: data:",
    "media-src 'self' file:",
    'font-src data:',
    "connect-src 'none'",
    "form-action 'self' file:",
    "base-uri 'none'",
  ].join('; ');
}

const hashes = (codes: string[]) =>
  codes.map((code) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`).join('');
