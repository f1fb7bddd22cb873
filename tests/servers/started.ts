import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebServer } from '../runner/web-servers.ts';
import { ask } from './ask.ts';
import { type ServedSite, unprivileged } from './served-site.ts';

/** Where a server listens, on loopback alone. */
export interface Ports {
  http: number;
  https: number;
}

export interface StartedServer extends Ports {
  stop: () => Promise<void>;
}

/** How a server is started with the configuration we ship. Files it needs besides go into its own folder. */
export interface Launch {
  command: WebServer;
  /** Writes what surrounds the configuration, and says what the command is given. */
  prepare: (site: ServedSite, own: string, ports: Ports) => string[];
}

/** Starts a server as nobody, and waits until it answers. Throws what it said where it does not. */
export async function start({ command, prepare }: Launch, site: ServedSite): Promise<StartedServer> {
  const own = join(site.folder, command);
  const ports = { http: await freePort(), https: await freePort() };
  const args = prepare(site, own, ports);
  const log = openSync(join(own, 'said.log'), 'w');
  const server = spawn(command, args, {
    stdio: ['ignore', log, log],
    env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
    ...unprivileged,
  });
  closeSync(log);
  const ended = once(server, 'exit');
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    server.kill('SIGTERM');
    await Promise.race([ended, wait(3000).then(kill)]);
  };
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    if ((await answers(ports.http, false)) && (await answers(ports.https))) return { ...ports, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${command} did not start: ${readFileSync(join(own, 'said.log'), 'utf8').trim()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Caddy listens before it has a certificate. */
const answers = (port: number, isSecure = true) =>
  ask(port, { path: '/' }, isSecure).then(
    () => true,
    () => false,
  );
