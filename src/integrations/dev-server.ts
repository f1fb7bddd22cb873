import type { HookParameters } from 'astro';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Has the list of pages made anew when it is next asked for. */
export function forgetPages({ environments }: DevServer) {
  // Astro remembers which pages there are until it hears this from its own content.
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
}

export function reloadPages({ environments }: DevServer) {
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
