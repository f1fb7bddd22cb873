import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface DevServer {
  url: string;
  /** All it has said so far. */
  said: () => string;
  stop: () => Promise<void>;
}

// Astro and Vite behave otherwise where they find themselves in a test.
const outside = { ...process.env, NODE_ENV: undefined, VITEST: undefined };

/** `npm run dev` on a region. Resolves when it answers; rejects with what it said when it ends before. */
export async function startDev(region: string, cacheDir: string, environment = {}): Promise<DevServer> {
  const port = await freePort();
  const astro = spawn(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--ignore-lock', '--port', String(port)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...outside, CONTENT_DIR: region, CACHE_DIR: cacheDir, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    },
  );
  const chunks: string[] = [];
  for (const stream of [astro.stdout, astro.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  const said = () => chunks.join('');
  const url = `http://localhost:${port}`;
  while (!(await answers(url))) {
    if (astro.exitCode !== null) throw new Error(`npm run dev ended:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, said, stop: () => stop(astro) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

async function stop(server: ChildProcess) {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}
