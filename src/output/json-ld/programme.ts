import type { GovernmentService } from 'schema-dts';
import type { Page } from '../../routes/page.ts';
import { hasEnded } from '../../schemas/programmes.ts';
import type { Entry } from '../../schemas/region.ts';
import { idOf } from './identity.ts';

/** None once the programme has ended: a service is something one can still ask for. */
export function fundingService({ id, record }: Entry<'programmes'>, page: Page): GovernmentService[] {
  if (hasEnded(record, page.site.asOf)) return [];
  const { form, places, handledBy, office } = record;
  const operator = handledBy
    ? { '@id': idOf(page, handledBy) }
    : office && { '@type': 'Organization' as const, name: page.say(office) };
  return [
    {
      '@type': 'GovernmentService',
      '@id': idOf(page, id),
      name: page.route.title,
      ...(form && { serviceType: page.t(`forms.${form}`) }),
      ...(places && { areaServed: places.map((place) => ({ '@id': idOf(page, place) })) }),
      ...(operator && { serviceOperator: operator }),
    },
  ];
}
