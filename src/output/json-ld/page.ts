import type { BreadcrumbList, FAQPage, WebPage } from 'schema-dts';
import { headlinesOf } from '../../facts/headline-figures.ts';
import { trailOf } from '../../routes/navigation.ts';
import type { Page } from '../../routes/page.ts';
import { mentionsOf } from './figures.ts';
import { addressOf, idOf } from './identity.ts';

/** The page itself. What is told in figures on a page about no place is mentioned by it. */
export function webPage(page: Page, image: string | undefined): WebPage {
  const { site, route, language } = page;
  return {
    '@type': 'WebPage',
    '@id': addressOf(page),
    url: addressOf(page),
    name: route.title,
    description: route.summary,
    inLanguage: language.key,
    ...(image && { image }),
    publisher: { '@id': idOf(page, site.region.config.provider.organisation) },
    ...(route.modified && { dateModified: route.modified }),
    ...(route.entry?.kind === 'strengths' && mentionsOf(headlinesOf(route.entry, page), page)),
  };
}

/** The page itself closes the trail, where Google takes its address for granted. */
export function breadcrumbs({ site, route }: Page): BreadcrumbList[] {
  const trail = [...trailOf(site, route), route];
  if (trail.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ navTitle, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: navTitle,
        ...(href !== route.href && { item: site.origin + href }),
      })),
    },
  ];
}

export function faq({ route, language }: Page): FAQPage[] {
  const questions = route.text?.faq;
  if (!questions?.length) return [];
  return [
    {
      '@type': 'FAQPage',
      inLanguage: language.key,
      mainEntity: questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
  ];
}
