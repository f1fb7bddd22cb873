import { openSite } from '../house.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { linesOf } from './kit.ts';
import { contentFolder } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import { folderOfFair, printFolder, toldOf, writeArtwork } from '../codes/index.ts';
import { writePrintKit } from './print-kit.ts';
import { answeringLater, entryNamed, UserError } from '../../reports/user-error.ts';

const usage = `So entsteht alles, was für eine Messe gedruckt wird:
  npm run print-kit -- bern-2027
  npm run print-kit -- bern-2027 --name "Vorname Nachname"   Namensschilder mit Namen; mehrere: --name noch einmal`;

/**
 * `npm run print-kit -- bern-2027`: the artwork of a fair's codes and the kit of what is printed for it, in
 * `print/bern-2027/`. Speaks German, since editors run it.
 */
await answeringLater(async () => {
  const { id, names } = options();
  const folder = contentFolder();
  const site = openSite(folder);
  const entry = entryNamed(`fairs/${id}`, site.region.entries, folder, usage) as Entry<'fairs'>;
  const lines = linesOf(site, entry);
  if (lines.length === 0) {
    throw new UserError(
      `Für ${entry.key} ist noch kein Code vergeben.\n→ npm run codes -- new --target ${entry.key} --placement flyer --fair ${entry.id}`,
    );
  }
  const own = folderOfFair(entry.id);
  const artwork = await writeArtwork(site, lines, join(own, 'codes'));
  const kit = await writePrintKit(site, entry, join(printFolder, own), names);
  console.log(`${kit.files.length} Drucksachen in ${join(printFolder, own)}/:`);
  for (const { name, kilobytes } of kit.files) console.log(`    ${name}  ${kilobytes} kB`);
  for (const note of kit.notes) console.log(`\n${note}`);
  console.log(`\n${toldOf(artwork)}`);
});

function options() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { name: { type: 'string', multiple: true, default: [] } },
    });
    const [given] = positionals;
    const names = values.name.map((name) => name.trim()).filter(Boolean);
    if (given && positionals.length === 1) return { id: given.replace(/^fairs\//, '').replace(/\/$/, ''), names };
  } catch {
    // An option there is not.
  }
  throw new UserError(usage);
}
