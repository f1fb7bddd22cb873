import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import type { Site } from '../../routes/site.ts';
import { writtenLanguages } from './addresses.ts';
import { siteRowsOf } from './site-table.ts';

/**
 * The table of sites as a workbook (Office Open XML), a sheet for each language texts are written in; its heads stay in
 * view. The same content on the same day gives the same bytes.
 */
export async function siteWorkbookOf(site: Site): Promise<Uint8Array> {
  const sheets = writtenLanguages(site).map((language) => {
    const [heads = [], ...rows] = siteRowsOf(site, language);
    return {
      sheet: language.name,
      stickyRowsCount: 1,
      columns: heads.map((head) => ({ width: widthOf(String(head)) })),
      data: [
        heads.map((head) => ({ value: String(head), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((cell) => cell ?? null)),
      ],
    };
  });
  const written = await writeXlsxFile(sheets).toBlob();
  return datedAs(site.asOf, new Uint8Array(await written.arrayBuffer()));
}

/** In characters: as wide as the head, within what a screen shows of a table. */
const widthOf = (head: string) => Math.min(40, Math.max(12, head.length + 2));

/** An archive says when each of its files was written: here the day of the edition, at any hour the same. */
const datedAs = (day: string, archive: Uint8Array): Uint8Array =>
  zipSync(unzipSync(archive), { mtime: new Date(`${day}T12:00:00`) });
