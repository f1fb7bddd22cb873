import { contentFolder } from '../../routes/site.ts';
import { listCodes } from './commands/list.ts';
import { allotCodes } from './commands/new.ts';
import { markPrinted } from './commands/printed.ts';
import { publishCodes } from './commands/publish.ts';
import { answeringLater, UserError } from '../../reports/user-error.ts';

const usage = `So werden Codes geführt:
  npm run codes -- list                                              zeigt das Verzeichnis
  npm run codes -- new --target fairs/bern-2027 --placement flyer    vergibt je Sprache einen Code
  npm run codes -- publish                                           hält fest, was veröffentlicht ist
  npm run codes -- printed K7R4 --on 2027-01-15 --copies 500         vermerkt den Druck
  npm run codes -- artwork K7R4                                      zeichnet die Druckvorlagen, ohne Code alle`;

/** `npm run codes`: the ledger of printed codes. Speaks German, since editors run it. */
const commands: Record<string, (folder: string, options: string[]) => string | Promise<string>> = {
  list: listCodes,
  new: allotCodes,
  publish: publishCodes,
  printed: markPrinted,
  // What draws and reads codes takes a second to load; the others do without.
  artwork: async (...asked) => (await import('./commands/artwork.ts')).drawCodes(...asked),
};

await answeringLater(async () => {
  const [name = '', ...options] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new UserError(usage);
  console.log(await command(contentFolder(), options));
});
