import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mediaTypes } from '../../src/output/media-types.ts';

export interface ServedSite {
  /** What all servers share: the site, a certificate. */
  folder: string;
  /** The published folder. */
  root: string;
  remove: () => void;
}

/** Files of every type, whatever the site of the test holds; as long as what is packed. */
export const samples = [...Object.keys(mediaTypes), '.pf_meta', '.pagefind'].map((ending) => `types/sample${ending}`);

/** What nobody is to see; the last lies outside of the published folder. */
const hidden = ['.env', '.git/config', 'de/.note', '../secret.txt'];
export const secret = 'a secret nobody is to see';

/** A copy of a built site, with what tempts a server, that a user without rights can serve. */
export function servedSite(built: string): ServedSite {
  const folder = mkdtempSync(join(tmpdir(), 'servers-'));
  const root = join(folder, 'site');
  cpSync(built, root, { recursive: true });
  for (const file of samples) write(join(root, file), `${file} `.repeat(100));
  for (const file of hidden) write(join(root, file), secret);
  for (const name of ['nginx', 'apache2', 'caddy']) mkdirSync(join(folder, name));
  certify(folder);
  chmodSync(folder, 0o755);
  if (unprivileged) spawnSync('chown', ['-R', `${unprivileged.uid}:${unprivileged.gid}`, folder]);
  return { folder, root, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Who serves: nobody, where an administrator runs the tests. */
export const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function certify(folder: string) {
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...['-subj', `/CN=${siteName}`, '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
}

/** The name in the configurations as they are shipped. */
export const siteName = 'region.example';
