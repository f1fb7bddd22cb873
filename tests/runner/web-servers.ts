import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The web servers our configurations are for, each by its command, which is also the name of its Debian package. */
export const webServers = ['nginx', 'apache2', 'caddy'] as const;
export type WebServer = (typeof webServers)[number];

/** Makes the certificates they are tried with. */
const openssl = 'openssl';

/** Those that are on this machine, installed first where this is Debian and ours to change. */
export function provideWebServers(): WebServer[] {
  const missing = [...webServers, openssl].filter((command) => !findCommand(command));
  if (missing.length > 0) installFromDebian(missing);
  return findCommand(openssl) ? webServers.filter((command) => findCommand(command)) : [];
}

/** Where a command is; servers are kept where only an administrator's path leads. */
export function findCommand(command: string, { PATH: path = '' } = process.env): string | undefined {
  return [...path.split(delimiter), '/usr/sbin']
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

function installFromDebian(packages: string[]) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  withoutStarting(() => {
    for (const rest of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      spawnSync('apt-get', ['-qq', ...rest], { stdio: 'inherit', env: environment });
    }
  });
}

/** Debian starts a server as it installs it, unless this file says that it is not allowed (101). */
const policy = '/usr/sbin/policy-rc.d';

function withoutStarting(install: () => void) {
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (isOurs) rmSync(policy);
  }
}
