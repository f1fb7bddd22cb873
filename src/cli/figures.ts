import { contentFolder } from '../routes/site.ts';
import { listJumps } from './figures/list.ts';
import { publishFigures } from './figures/publish.ts';
import { answering, UserError } from '../reports/user-error.ts';

const usage = `So wird festgehalten, was veröffentlicht ist:
  npm run figures -- list                              zeigt, was seit dem letzten Mal gesprungen, neu oder geändert ist
  npm run figures -- publish                           hält alles fest, was nicht gesprungen ist
  npm run figures -- publish "sites/hafen#areaFree"    bestätigt einen Sprung; mehrere nacheinander`;

/** `npm run figures`: what was last published of every figure. Speaks German, since editors run it. */
const commands: Record<string, (folder: string, options: string[]) => string> = {
  list: listJumps,
  publish: publishFigures,
};

answering(() => {
  const [name = '', ...options] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UserError(usage);
  console.log(command(contentFolder(), options));
});
