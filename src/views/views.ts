import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { featureViews } from '../features/views.ts';
import type { Route, View } from '../routes/routes.ts';
import Choice from './Choice.astro';
import Entry from './Entry.astro';
import Glossary from './Glossary.astro';
import Home from './Home.astro';
import Index from './Index.astro';
import Overview from './Overview.astro';

const views: Record<View, AstroComponentFactory> = {
  choice: Choice,
  home: Home,
  overview: Overview,
  index: Index,
  glossary: Glossary,
  entry: Entry,
};

/** The component that shows a page. Throws where no part of the house has one. */
export function viewOf({ view, href }: Route): AstroComponentFactory {
  const all: Partial<Record<string, AstroComponentFactory>> = { ...featureViews, ...views };
  const found = all[view];
  if (!found) throw new Error(`No view shows ${href}: there is none by the name "${view}".`);
  return found;
}
