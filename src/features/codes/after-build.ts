import { inGerman } from '../../reports/in-german.ts';
import type { BuiltSite } from '../../routes/feature.ts';
import { addOfflineWorker } from './offline/offline-worker.ts';
import { addPrintedAddresses } from './printed-addresses.ts';

/** Adds what a phone keeps of the pages behind codes, and the addresses as they are printed. */
export async function addAddresses({ folder, site }: BuiltSite): Promise<void> {
  const held = await addOfflineWorker(folder, site);
  if (held) {
    const bytes = [...held.values()].reduce((sum, { length }) => sum + length, 0);
    console.log(
      `Ohne Netz: ${held.size} Dateien, ${inGerman(bytes / 1000)} kB auf dem Telefon, wenn jemand sie speichert.`,
    );
  }
  if (
    !addPrintedAddresses(
      folder,
      site.region.codes.map(({ code }) => code),
    )
  )
    console.log(
      'Dieses Dateisystem unterscheidet Groß- und Kleinschreibung nicht: /M/ und /m/ sind hier ein Ordner. Veröffentlichen Sie einen Build von Linux.',
    );
}
