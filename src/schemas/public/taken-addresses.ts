/** Who has an address already, in words; undefined where it is free. `ours` is what the project itself publishes as it is. */
export function holderOf(languages: readonly string[], ours: readonly string[]): (path: string) => string | undefined {
  const own = new Set(ours.map((path) => path.toLowerCase()));
  const folders = new Set([...languages, ...written.folders].map((name) => name.toLowerCase()));
  return (path) => {
    const address = path.toLowerCase();
    if (own.has(address)) return 'der Generator selbst: Die Lizenzen der Schrift gehen mit jeder Website mit';
    const [first = '', ...rest] = address.split('/');
    if (rest.length > 0 && folders.has(first)) return `der Ordner „${first}“, den der Generator schreibt`;
    return folders.has(address) || written.files.some((file) => file.test(address))
      ? 'etwas, das der Generator schreibt'
      : undefined;
  };
}

/** What a build writes at the root of a site; the folders of its languages besides. */
const written = {
  folders: ['_astro', 'cards', 'data', 'm', 'pagefind'],
  files: [
    /^index\.html$/,
    /^404\.html$/,
    /^build\.json$/,
    /^robots\.txt$/,
    /^llms\.txt$/,
    /^favicon\.(svg|ico)$/,
    /^apple-touch-icon\.png$/,
    /^sitemap-[^/]*\.xml$/,
    /^\.well-known\/security\.txt$/,
  ],
};
