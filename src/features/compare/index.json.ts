import { openSite } from '../house.ts';
import type { APIRoute } from 'astro';
import { compareIndexOf } from './compare-index.ts';
import { maxColumns } from './comparison.ts';
import { comparedKinds, type ComparedKind } from '../../routes/compared-kinds.ts';
import type { Language } from '../../locales/languages.ts';
import { entriesOf } from '../../routes/site.ts';

interface Props {
  language: Language;
  kind: ComparedKind;
}

export const getStaticPaths = () => {
  const site = openSite();
  const kinds = comparedKinds(site.region.entries).filter((kind) => entriesOf(site, kind).length > maxColumns);
  return site.languages.flatMap((language) =>
    kinds.map((kind) => ({ params: { language: language.path, kind }, props: { language, kind } })),
  );
};

export const GET: APIRoute<Props> = ({ props: { language, kind } }) =>
  Response.json(compareIndexOf(kind, openSite(), language));
