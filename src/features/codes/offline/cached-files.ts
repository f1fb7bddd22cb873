/** What is kept on a phone: the files of the site, by their address, in a fixed order. */
export type CachedFiles = ReadonlyMap<string, Uint8Array>;

/** Bytes a visitor's phone holds at most, as they are without compression (QR-44). */
const maxBytes = 1_000_000;

/**
 * These files of a built site, and of it what they load at once: icon, pictures, typefaces, scripts and what those
 * import. Throws where that is more than a phone should keep.
 */
export function cachedFiles(wanted: readonly string[], contentOf: (path: string) => Uint8Array): CachedFiles {
  const held = new Map<string, Uint8Array>();
  const paths = [...wanted];
  for (const path of paths) {
    if (held.has(path)) continue;
    const content = contentOf(path);
    held.set(path, content);
    paths.push(...loadedBy(path, content));
  }
  refuseTooMuch(held, wanted.length);
  return new Map([...held].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const inPages = /\bsrc="([^"]+)"|<link rel="icon" href="([^"]+)"|\burl\(["']?([^"')]+)/g;

const inScripts = /\b(?:from|import)\s*["'`]([^"'`]+)["'`]/g;

function loadedBy(path: string, content: Uint8Array): string[] {
  const pattern = path.endsWith('/') ? inPages : path.endsWith('.js') ? inScripts : undefined;
  if (!pattern) return [];
  return [...Buffer.from(content).toString('utf8').matchAll(pattern)]
    .flatMap(([, ...addresses]) => addresses.find(Boolean) ?? [])
    .filter((address) => /^\.{0,2}\//.test(address) && !address.startsWith('//'))
    .map((address) => new URL(address, `https://site.example${path}`).pathname);
}

function refuseTooMuch(held: CachedFiles, wanted: number) {
  const bytes = [...held.values()].reduce((sum, content) => sum + content.length, 0);
  if (bytes <= maxBytes) return;
  const [largest] = [...held].sort(([, a], [, b]) => b.length - a.length);
  const hint = `Die größte Datei ist ${largest![0]}. Geben Sie den Messen, die noch kommen, weniger Codes, oder schreiben Sie in site.yaml: offline: false.`;
  throw Object.assign(
    new Error(
      `Für den Gebrauch ohne Netz lägen ${inKilobytes(bytes)} kB auf dem Telefon, höchstens ${inKilobytes(maxBytes)} kB sollen es sein: ${wanted} Seiten, Kontaktkarten und Termine mit dem, was sie laden.`,
    ),
    { hint },
  );
}

/** Protected spaces between thousands, as everywhere. */
const inKilobytes = (bytes: number) => String(Math.ceil(bytes / 1000)).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
