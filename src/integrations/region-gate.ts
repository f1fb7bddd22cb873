import { errorsBeforeBuilding, errorsWhileWriting, openSite } from '../features/house.ts';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { refusalOf } from '../checks/doors.ts';
import { openNextEdition, refuseEdition } from '../routes/edition.ts';
import { contentFolder } from '../routes/site.ts';
import type { Issue } from '../schemas/issue.ts';
import { referenceDateOf } from '../schemas/days/reference-date.ts';
import { isMine, refusedPage } from './refused-page.ts';
import { forgetTexts, reloadPages } from './dev-server.ts';
import { inTurn } from './in-turn.ts';
import { stampOf } from '../schemas/region-stamp.ts';

/**
 * The one gate of a region: whoever starts Astro on it, `npm run dev`, `npm run build` or a host that calls
 * `astro build` itself, is refused the same texts in the words of `npm run check`. In dev the gate stays:
 * each change of the folder is read, what is refused is said in the terminal and instead of every page, and
 * the server goes on when it is mended.
 */
export function regionGate(): AstroIntegration {
  const folder = contentFolder();
  let refused: string | undefined;
  return {
    name: 'standortkern:region-gate',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig }) => {
        if (command === 'dev') refused = enterEdition(folder);
        else if (!isChecked(folder)) refuseAll(folder, errorsBeforeBuilding(folder, referenceDateOf(folder)));
        if (refused) logger.error(refused);
        else updateConfig({ site: openSite(folder).origin });
        // Astro would read its configuration anew with each of these files.
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: isWatchedHere(folder) } } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        let shown = stampOf(folder);
        const edition = inTurn(() => {
          const stamp = stampOf(folder);
          if (stamp === shown) return;
          shown = stamp;
          refused = enterEdition(folder);
          if (refused) logger.error(refused);
          forgetTexts(server);
          reloadPages(server);
        });
        const look = () => {
          if (stampOf(folder) !== shown) edition.ask();
        };
        clearInterval(looking);
        looking = setInterval(look, 500).unref();
        server.middlewares.use((request, response, next) => {
          if (!isMine(request.url)) look();
          void edition.settled().then(() => {
            if (!refused || isMine(request.url)) next();
            else response.writeHead(503, refusedPage.head).end(refusedPage.of(refused));
          });
        });
      },
    },
  };
}

/** One server is looked after at a time: Astro starts it anew when its own configuration changes. */
let looking: NodeJS.Timeout | undefined;

/**
 * The folder is looked at rather than watched: what is saved twice in a second would be missed, and on some
 * file systems everything.
 */
const isWatchedHere = (folder: string) => (path: string) =>
  resolve(path) === resolve(folder) || resolve(path).startsWith(resolve(folder) + sep);

/** Reads the region as it is now; says what is wrong with it, or opens it for all that ask from now on. */
function enterEdition(folder: string): string | undefined {
  const errors = errorsWhileWriting(folder, referenceDateOf(folder));
  if (errors.length === 0) openNextEdition();
  else refuseEdition();
  return errors.length === 0 ? undefined : refusalOf(folder, errors);
}

/** `npm run build` has told what it found by then, and counted it. */
const isChecked = (folder: string) => process.env.REGION_CHECKED === folder;

function refuseAll(folder: string, errors: readonly Issue[]) {
  if (errors.length === 0) return;
  const refusal = new Error(refusalOf(folder, errors));
  // Where in the program it was found helps nobody who writes.
  refusal.stack = '';
  throw refusal;
}
