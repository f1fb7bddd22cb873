import type { HookParameters } from 'astro';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

type Environment = DevServer['environments'][string];

/** Where Astro and this project write what they make of the texts. */
const made = /[\\/]\.astro[\\/]/;

/** Has what was made of the texts loaded and run anew, without waiting for the watcher of files to see it. */
export function forgetTexts({ environments }: DevServer) {
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (made.test(module.file ?? '')) moduleGraph.invalidateModule(module);
    }
    const run = runIn(environment);
    for (const module of run?.idToModuleMap.values() ?? []) {
      if (made.test(module.file)) run?.invalidateModule(module);
    }
  }
}

/** What an environment has run; the browser's runs elsewhere. */
const runIn = (environment: Environment) =>
  'runner' in environment ? (environment as Runnable).runner.evaluatedModules : undefined;

interface RunModule {
  file: string;
}

interface Runnable {
  runner: {
    evaluatedModules: { idToModuleMap: Map<string, RunModule>; invalidateModule: (module: RunModule) => void };
  };
}

export function reloadPages({ environments }: DevServer) {
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
