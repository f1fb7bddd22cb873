import type { HookParameters } from 'astro';
import { textsModule } from './page-texts.ts';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

type Environment = DevServer['environments'][string];

/** Has the texts, and the list of pages, made anew when they are next asked for. */
export function forgetTexts({ environments }: DevServer) {
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(textsModule)) moduleGraph.invalidateModule(module);
    }
    const run = runIn(environment);
    for (const [id, module] of run?.idToModuleMap ?? []) {
      if (id.startsWith(textsModule)) run?.invalidateModule(module);
    }
    // Astro remembers which pages there are until it hears this from its own content.
    environment.hot.send('astro:content-changed', {});
  }
}

/** What an environment has run; the browser's runs elsewhere. */
const runIn = (environment: Environment) =>
  'runner' in environment ? (environment as Runnable).runner.evaluatedModules : undefined;

interface Runnable {
  runner: {
    evaluatedModules: { idToModuleMap: Map<string, RunModule>; invalidateModule: (module: RunModule) => void };
  };
}

interface RunModule {
  file: string;
}

export function reloadPages({ environments }: DevServer) {
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
