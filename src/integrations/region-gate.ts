import { errorsBeforeBuilding, errorsWhileWriting, openSite } from '../features/house.ts';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { refusalOf } from '../checks/doors.ts';
import { contentFolder } from '../routes/site.ts';
import type { Issue } from '../schemas/issue.ts';
import { referenceDateOf } from '../schemas/days/reference-date.ts';
import { emptyMemory, withMemory } from '../schemas/memory.ts';
import { readRegion } from '../schemas/read-region.ts';
import { isMine, refusedPage } from './refused-page.ts';
import { type DevServer, forgetPages, reloadPages } from './dev-server.ts';
import { inTurn } from './in-turn.ts';
import { stampOf } from '../schemas/region-stamp.ts';
import { currentRefusal, refuse } from './refusal.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * The one gate of a region: whoever starts Astro on it, `npm run dev`, `npm run build` or a host that calls
 * `astro build` itself, is refused the same texts in the words of `npm run check`. In dev the gate stays:
 * each change of the folder is read, what is refused is said in the terminal and instead of every page, and
 * the server goes on when it is mended.
 */
export function regionGate(): AstroIntegration {
  const folder = contentFolder();
  return {
    name: 'standortkern:region-gate',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'dev') enter(folder, logger);
        else if (!isChecked(folder)) refuseAll(folder, errorsBeforeBuilding(folder, referenceDateOf(folder)));
        if (!currentRefusal()) updateConfig({ site: openSite(folder).origin });
        // Astro would read its configuration anew with each of these files.
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: isWatchedHere(folder) } } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        keepGate(folder, server, logger);
      },
    },
  };
}

interface Log {
  error: (text: string) => void;
}

/** Reads the region as it is now; says what is wrong with it, or opens it for all that ask from now on. */
function enter(folder: string, logger: Log) {
  const refused = withMemory(memory, () => refusedIn(folder));
  refuse(refused);
  if (refused) logger.error(refusalOf(folder, refused));
}

/** What of the folder stays as it was from one reading to the next: one folder is written at a time. */
const memory = emptyMemory();

function refusedIn(folder: string): Issue[] | undefined {
  const day = referenceDateOf(folder);
  const reading = readRegion(folder);
  const errors = errorsWhileWriting(folder, day, reading);
  if (errors.length > 0) return errors;
  try {
    openSite(folder, reading);
    return undefined;
  } catch (error) {
    // Two pages claim one address: the whole check says which.
    const all = errorsBeforeBuilding(folder, day);
    if (all.length === 0) throw error;
    return all;
  }
}

/** Enters anew whenever the folder changes, before the next page is answered. */
function keepGate(folder: string, server: DevServer, logger: Log) {
  let shown = stampOf(folder);
  const entering = inTurn(() => {
    const stamp = stampOf(folder);
    if (stamp === shown) return;
    shown = stamp;
    try {
      enter(folder, logger);
    } catch (error) {
      // Something went away while it was read: what is there now is read next.
      if (stampOf(folder) === stamp) throw error;
      entering.ask();
      return;
    }
    forgetPages(server);
    reloadPages(server);
  });
  const look = () => {
    if (stampOf(folder) !== shown) entering.ask();
  };
  stopWatching?.();
  stopWatching = watchFolder(folder, entering.ask, look);
  server.middlewares.use((request, response, next) => {
    if (!isMine(request.url)) look();
    void entering.settled().then(() => {
      const refusal = currentRefusal();
      if (!refusal || isMine(request.url)) next();
      else response.writeHead(503, refusedPage.head).end(refusedPage.of(refusal));
    });
  });
}

/** One server is looked after at a time: Astro starts it anew when its own configuration changes. */
let stopWatching: (() => void) | undefined;

const isWatchedHere = (folder: string) => (path: string) =>
  resolve(path) === resolve(folder) || resolve(path).startsWith(resolve(folder) + sep);

/** `npm run build` has told what it found by then, and counted it. */
const isChecked = (folder: string) => process.env.REGION_CHECKED === folder;

function refuseAll(folder: string, errors: readonly Issue[]) {
  if (errors.length === 0) return;
  const refusal = new Error(refusalOf(folder, errors));
  // Where in the program it was found helps nobody who writes.
  refusal.stack = '';
  throw refusal;
}
