import type { Route } from '../../src/routes/routes.ts';

/** What sort of page a route is, for tables that show one of each. */
export const kindOf = ({ key, entry }: Route): string => (entry && key !== 'home' ? entry.kind : key);
