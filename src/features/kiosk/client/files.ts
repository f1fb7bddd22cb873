/** What the site's scripts have of the world at a stand. */
interface Scope {
  fetch: (address: string) => Promise<Response>;
  load: (address: string) => Promise<unknown>;
  /** There are no workers in a folder. */
  Worker: undefined;
  /** Where a script is, as if the folder were a site. */
  address: string;
}

export interface KioskFiles {
  /** Called by the twin of a file: its bytes, in Base64. */
  hold: (address: string, content: string) => void;
  /** Called by a script of the site: it runs with what a stand has to give. */
  run: (address: string, script: (scope: Scope, exports: object) => void) => void;
}

/**
 * Files and modules for scripts that may not ask for any: they come as scripts, each when it is first asked
 * for. `root` is the stand's folder. Addresses are those of the site, such as `/de/search.json`.
 */
export function kioskFiles(root: string): KioskFiles {
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  const modules = new Map<string, object>();
  const asked = new Map<string, Promise<void>>();

  const ask = (address: string): Promise<void> => {
    const path = pathOf(address);
    const known = asked.get(path) ?? loadScript(`${root}stand/files${path}.js`);
    asked.set(path, known);
    return known;
  };

  const fetch = async (address: string): Promise<Response> => {
    const path = pathOf(address);
    await ask(path).catch(() => undefined);
    const content = held.get(path);
    const answer = new Response(content, { status: content ? 200 : 404 });
    // A response that was made has no address of its own.
    Object.defineProperty(answer, 'url', { value: root + path.slice(1) });
    return answer;
  };

  const load = async (address: string) => {
    await ask(address);
    return withPlaces(modules.get(pathOf(address)), root);
  };

  return {
    hold: (address, content) => held.set(address, bytesOf(content)),
    run: (address, script) => {
      const exports = {};
      modules.set(address, exports);
      script({ fetch, load, Worker: undefined, address }, exports);
    },
  };
}

/** An address of the site as the file it names. */
function pathOf(address: string): string {
  const { pathname } = new URL(address, 'file:///');
  // On Windows, what begins at the root begins at the drive.
  const path = pathname.replace(/^\/[a-z]:(?=\/)/i, '');
  return path.endsWith('/') ? `${path}index.html` : path;
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`There is no ${src}.`));
    document.head.append(script);
  });
}

const bytesOf = (content: string) => Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));

interface Results {
  results: { data: () => Promise<{ url: string }> }[];
}

interface Search {
  debouncedSearch: (...query: unknown[]) => Promise<Results | null>;
}

/** The search with results that lead to files of the folder; any other module as it is. */
function withPlaces(module: unknown, root: string): unknown {
  if (!isSearch(module)) return module;
  const data = async (result: Results['results'][number]) => {
    const found = await result.data();
    return { ...found, url: root + pathOf(found.url).slice(1) };
  };
  const debouncedSearch: Search['debouncedSearch'] = async (...query) => {
    const found = await module.debouncedSearch(...query);
    return found && { ...found, results: found.results.map((result) => ({ ...result, data: () => data(result) })) };
  };
  return { ...module, debouncedSearch };
}

const isSearch = (module: unknown): module is Search =>
  typeof module === 'object' && module !== null && 'debouncedSearch' in module;
