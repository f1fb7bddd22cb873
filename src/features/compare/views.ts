import Compare from './page.astro';

export const views = { compare: Compare };
