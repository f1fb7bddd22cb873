import Data from './page.astro';

export const views = { data: Data };
