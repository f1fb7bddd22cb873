import type { View } from '../routes/routes.ts';
import Choice from './Choice.astro';
import Compare from './Compare.astro';
import Data from './Data.astro';
import Entry from './Entry.astro';
import Glossary from './Glossary.astro';
import Home from './Home.astro';
import Index from './Index.astro';
import Overview from './Overview.astro';

/** Which component shows which page. */
export const views: Record<View, typeof Choice> = {
  choice: Choice,
  home: Home,
  overview: Overview,
  compare: Compare,
  index: Index,
  glossary: Glossary,
  data: Data,
  entry: Entry,
};
