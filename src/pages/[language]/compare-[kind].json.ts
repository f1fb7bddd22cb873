import type { APIRoute } from 'astro';
import { mostColumns } from '../../components/compare/comparison.ts';
import type { CompareIndex } from '../../components/compare/fetched-columns.ts';
import { comparedKinds, type ComparedKind } from '../../routes/compared-kinds.ts';
import type { Language } from '../../locales/languages.ts';
import { entriesOf, openSite, routeOf } from '../../routes/site.ts';

interface Props {
  language: Language;
  kind: ComparedKind;
}

export const getStaticPaths = () => {
  const site = openSite();
  const kinds = comparedKinds(site.region.entries).filter((kind) => entriesOf(site, kind).length > mostColumns);
  return site.languages.flatMap((language) =>
    kinds.map((kind) => ({ params: { language: language.path, kind }, props: { language, kind } })),
  );
};

export const GET: APIRoute<Props> = ({ props: { language, kind } }) => {
  const site = openSite();
  const index: CompareIndex = Object.fromEntries(
    entriesOf(site, kind).map(({ id, key }) => {
      const { href, navTitle } = routeOf(site, key, language);
      return [id, [href, navTitle]];
    }),
  );
  return Response.json(index);
};
