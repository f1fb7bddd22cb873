import type { Kind } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';
import type { Sheet } from '../styles/styles.ts';

export type Part =
  | 'Contact'
  | 'Directions'
  | 'Distances'
  | 'FactTable'
  | 'Faq'
  | 'KeyFigures'
  | 'Lacking'
  | 'LegalFacts'
  | 'Neighbours'
  | 'OrganisationDesk'
  | 'FairMap'
  | 'ProfileTop'
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
    parts: ['ProfileTop', 'Prose', 'FactTable', 'Distances', 'Related', 'Contact'],
    sheets: ['prose', 'profile', 'distances'],
  },
  sites: {
    parts: [
      'SiteField',
      'ProfileTop',
      'Distances',
      'FactTable',
      'Lacking',
      'Prose',
      'Neighbours',
      'Related',
      'Contact',
    ],
    sheets: ['prose', 'profile', 'distances', 'field', 'site'],
  },
  strengths: { parts: ['KeyFigures', 'Prose', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
  services: { parts: ['Prose', 'Faq', 'Related', 'Contact'], sheets: ['prose', 'profile', 'faq'] },
  programmes: { parts: ['KeyFigures', 'FactTable', 'Prose', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
  fairs: { parts: ['FairMap', 'KeyFigures', 'Prose', 'Related', 'Contact'], sheets: ['prose', 'profile', 'fair'] },
  organisations: {
    parts: ['OrganisationDesk', 'KeyFigures', 'Prose', 'Related'],
    sheets: ['prose', 'profile', 'desk'],
  },
  stories: { parts: ['Prose', 'Related', 'Contact'], sheets: ['prose', 'profile'] },
  guides: { parts: ['Prose', 'Faq', 'Related', 'Contact'], sheets: ['prose', 'guide', 'profile', 'faq'] },
  pages: { parts: ['LegalFacts', 'Prose', 'Faq', 'Related', 'Contact'], sheets: ['prose', 'profile', 'desk', 'faq'] },
};

const contactPoint: Plan = {
  parts: ['Directions', 'Prose', 'Faq', 'Related', 'Contact'],
  sheets: ['prose', 'profile', 'directions', 'faq'],
};

export const entryPlan = ({ kind, record }: Entry): Plan =>
  'layout' in record && record.layout === 'contactPoint' ? contactPoint : plans[kind];
