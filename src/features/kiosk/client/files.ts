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
    return modules.get(pathOf(address));
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

/** The file that an address of the site names, with what the address says besides: `/de/flaechen/index.html?area=10`. */
export function fileAt(address: string): string {
  const { search, hash } = new URL(address, 'file:///');
  return pathOf(address) + search + hash;
}

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
