import type { HookParameters } from 'astro';
import { textsModule } from './page-texts.ts';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Has the texts that were looked at, and the list of pages, made anew when they are next asked for. */
export function forgetTexts({ environments }: DevServer) {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (id.startsWith(`${textsModule}/`)) moduleGraph.invalidateModule(module);
    }
    // Astro remembers which pages there are until it hears this from its own content.
    hot.send('astro:content-changed', {});
  }
}

export function reloadPages({ environments }: DevServer) {
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
