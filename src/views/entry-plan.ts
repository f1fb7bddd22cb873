import type { Kind } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';
import type { Sheet } from '../styles/styles.ts';

export type Part =
  | 'Contact'
  | 'Distances'
  | 'FactTable'
  | 'Faq'
  | 'KeyFigures'
  | 'LegalFacts'
  | 'OrganisationDesk'
  | 'PlaceMap'
  | 'Prose'
  | 'Related'
  | 'SiteField';

interface Plan {
  parts: Part[];
  sheets: Sheet[];
}

/** What the page of an entry shows below its head, in reading order, by kind. */
const plans: Record<Kind, Plan> = {
  locations: {
    parts: ['KeyFigures', 'PlaceMap', 'Prose', 'FactTable', 'Distances', 'Related', 'Contact'],
    sheets: ['prose', 'profile'],
  },
  sites: {
    parts: ['SiteField', 'KeyFigures', 'Prose', 'FactTable', 'Distances', 'Related', 'Contact'],
    sheets: ['prose', 'profile'],
  },
  strengths: { parts: ['KeyFigures', 'Prose', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
  services: { parts: ['Prose', 'Faq', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
  fairs: { parts: ['PlaceMap', 'KeyFigures', 'Prose', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
  organisations: { parts: ['OrganisationDesk', 'KeyFigures', 'Prose', 'Related'], sheets: ['prose', 'profile'] },
  stories: { parts: ['Prose', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
  guides: { parts: ['Prose', 'Faq', 'Related', 'Contact'], sheets: ['prose', 'guide', 'profile'] },
  pages: { parts: ['LegalFacts', 'Prose', 'Faq', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
};

export const entryPlan = ({ kind }: Entry): Plan => plans[kind];
