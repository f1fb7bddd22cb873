import { isSettlement, settlementsAt } from '../facts/settlement-view.ts';
import { fairOf, isVisited } from '../routes/fairs.ts';
import type { Site } from '../routes/site.ts';
import type { Kind } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';
import type { StyleName } from '../styles/styles.ts';

export type Part =
  | 'Contact'
  | 'Directions'
  | 'Distances'
  | 'FactTable'
  | 'Faq'
  | 'Journeys'
  | 'KeyFigures'
  | 'LegalFacts'
  | 'Needs'
  | 'Neighbours'
  | 'OrganisationDesk'
  | 'FairContact'
  | 'FairMap'
  | 'ProfileTop'
  | 'Prose'
  | 'Related'
  | 'SettledHere'
  | 'SiteField'
  | 'Steps'
  | 'Suits'
  | 'WhenAndWhere';

interface Plan {
  parts: Part[];
  sheets: StyleName[];
}

/** What the page of an entry shows below its head, in reading order, by kind. */
const plans: Record<Kind, Plan> = {
  locations: {
    parts: ['ProfileTop', 'Prose', 'FactTable', 'Distances', 'Related', 'Contact'],
    sheets: ['prose', 'profile', 'distances'],
  },
  sites: {
    parts: ['SiteField', 'ProfileTop', 'Distances', 'FactTable', 'Prose', 'Neighbours', 'Related', 'Contact'],
    sheets: ['prose', 'profile', 'distances', 'field', 'site'],
  },
  strengths: { parts: ['KeyFigures', 'Needs', 'Prose', 'Related', 'Contact'], sheets: ['prose', 'profile', 'needs'] },
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

/** How to get here: the ways before the words. */
const arrival: Plan = {
  parts: ['Journeys', 'Prose', 'Faq', 'Related', 'Contact'],
  sheets: ['prose', 'profile', 'distances', 'journeys', 'faq'],
};

/** A story of a settlement begins with what it is about in figures and days. */
const settlement: Plan = {
  parts: ['KeyFigures', 'Steps', 'Prose', 'Related', 'Contact'],
  sheets: ['prose', 'profile', 'settlement'],
};

/** A fair that people come to, or came to through its codes: what they came for stands first. */
const visitedFair: Plan = {
  parts: ['WhenAndWhere', 'KeyFigures', 'Suits', 'FairMap', 'Prose', 'Related', 'Contact', 'FairContact'],
  sheets: ['prose', 'profile', 'fair', 'landing'],
};

/** The plan of an entry's page. */
export function entryPlan(entry: Entry, site: Site): Plan {
  const plan = kindOfPlan(entry, site.asOf);
  if (settlementsAt(site, entry.key).length === 0 || !plan.parts.includes('Related')) return plan;
  return {
    parts: plan.parts.flatMap((part): Part[] => (part === 'Related' ? ['SettledHere', part] : [part])),
    sheets: [...plan.sheets, 'settlement'],
  };
}

function kindOfPlan(entry: Entry, today: string): Plan {
  const { kind, record } = entry;
  const fair = fairOf(entry);
  if (fair && isVisited(fair.record, today)) return visitedFair;
  if (isSettlement(entry)) return settlement;
  if ('layout' in record && record.layout === 'contactPoint') return contactPoint;
  return 'journeys' in record && record.journeys.length > 0 ? arrival : plans[kind];
}
