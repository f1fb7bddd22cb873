import { openSite } from '../../house.ts';
import { nearest } from '../../../schemas/issue.ts';
import { toldOf, writeArtwork } from '../artwork/command.ts';
import { UserError } from '../../../reports/user-error.ts';

/** `npm run codes -- artwork`: draws the codes named, or all, for the printer. */
export async function drawCodes(folder: string, options: string[]): Promise<string> {
  const site = openSite(folder);
  const { codes } = site.region;
  const wanted = options.map((option) => option.toUpperCase());
  for (const code of wanted) {
    if (codes.some((line) => line.code === code)) continue;
    const near = nearest(
      code,
      codes.map((line) => line.code),
    );
    throw new UserError(
      `Den Code „${code}“ gibt es nicht.\n→ ${near ? `Meinten Sie „${near}“?` : 'Alle zeigt: npm run codes -- list'}`,
    );
  }
  const lines = wanted.length > 0 ? codes.filter(({ code }) => wanted.includes(code)) : codes;
  if (lines.length === 0) return 'Es ist noch kein Code vergeben. Den ersten vergibt: npm run codes -- new';
  return toldOf(await writeArtwork(site, lines, 'codes'));
}
